using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Signs at the end of an address that stand there by mistake.</summary>
internal static partial class TrailingSign
{
    public static TargetFault? Find(CuratedList list, Link link)
    {
        if (!WebAddress.Is(link.Url) || Tail().Match(link.Url) is not { Success: true } tail)
            return null;
        var address = link.Url[..tail.Index];
        if (Opens(address, '[', tail.Value, ']') || Opens(address, '<', tail.Value, '>') || Opens(address, '"', tail.Value, '"'))
            return null;
        var message = $"The address ends with {Quoted(tail.Value)}, which is not part of it: \"{Excerpt.From(link.Url, 120)}\".";
        if (
            tail.Value == "]"
            && IsOpenBefore(list.Source.Text, link.Span)
            && TargetFault.Replace(list, link, address, Safety.Safe, "Move the bracket after the parenthesis") is { } fix
        )
            return new(
                link.UrlSpan,
                $"{message} Move it after the parenthesis.",
                fix with
                {
                    Edits = [.. fix.Edits, Edit.Insert(link.Span.End, "]")],
                }
            );
        // A comma or a semicolon may end an address, if rarely; a bracket that nothing opens, wide punctuation and a space do not.
        var safety = tail.Value.AsSpan().ContainsAny(',', ';') ? Safety.Unsafe : Safety.Safe;
        return new(
            link.UrlSpan,
            $"{message} Remove it.",
            TargetFault.Replace(list, link, address, safety, $"Remove {Quoted(tail.Value)} from the address")
        );
    }

    private static string Quoted(string tail) => tail.Contains('"', StringComparison.Ordinal) ? $"'{tail}'" : $"\"{tail}\"";

    private static bool Opens(string address, char open, string tail, char close) =>
        tail.Contains(close, StringComparison.Ordinal) && address.Contains(open, StringComparison.Ordinal);

    // "[[paper](address])": the last two signs changed places.
    private static bool IsOpenBefore(string text, Span link) =>
        link.Start > 0 && text[link.Start - 1] == '[' && (link.End == text.Length || text[link.End] != ']');

    [GeneratedRegex(@"(?:[\]},;>""”，。；、）】》」]|%20)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Tail();
}
