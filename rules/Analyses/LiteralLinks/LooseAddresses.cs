using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Addresses that stand as text because nothing makes a link of them.</summary>
/// <param name="list">The list.</param>
/// <param name="literal">Its text.</param>
/// <param name="unclosed">Where brackets open that nothing closes.</param>
/// <param name="opened">Where brackets open that something closes.</param>
internal sealed partial class LooseAddresses(CuratedList list, LiteralText literal, IReadOnlySet<int> unclosed, IReadOnlySet<int> opened)
{
    private readonly string text = list.Source.Text;

    /// <summary><c>![alt][badge](https://…)</c>: an image with an address that lacks the brackets of a link around it.</summary>
    public IEnumerable<Fault> Images()
    {
        foreach (var image in list.Links.Where(link => link is { IsImage: true, Outer: null, Form: LinkForm.Inline or LinkForm.Reference }))
        {
            var at = image.Span.End;
            if (
                at + 1 >= text.Length
                || text[at] != '('
                || !literal.Has(at)
                || !literal.IsAddress(at + 1)
                || literal.AddressEnd(at + 1) is var end && (end >= text.Length || text[end] != ')')
            )
                continue;
            yield return new(
                new Span(image.Span.Start, end + 1),
                "The brackets around this image are missing, so GitHub shows its address as text. Write [![text](image)](address).",
                Around(image.Span, end, text[(at + 1)..end])
            );
        }
    }

    // One of the two brackets may be there; where it is closed elsewhere, it may be meant so, or belong here.
    private Fix? Around(Span image, int end, string url)
    {
        var bracket = image.Start - 1;
        return bracket >= 0 && unclosed.Contains(bracket)
                ? Fault.Link("Put a bracket behind the image", new Span(bracket, end + 1), url, Edit.Insert(image.End, "]"))
            : bracket >= 0 && opened.Contains(bracket) ? null
            : Fault.Link(
                "Put the image in brackets",
                new Span(image.Start, end + 1),
                url,
                Edit.Insert(image.Start, "["),
                Edit.Insert(image.End, "]")
            );
    }

    /// <summary><c>https:// github.com/owner/name</c>.</summary>
    public IEnumerable<Fault> CutSchemes()
    {
        foreach (var part in literal.Parts.Where(part => text.AsSpan(part.Start, part.Length).Contains(":// ", StringComparison.Ordinal)))
        {
            foreach (Match match in CutScheme().Matches(text[part.Start..part.End]))
            {
                var start = part.Start + match.Index;
                var blank = text.IndexOf(' ', start);
                var host = blank;
                while (text[host] == ' ')
                    host++;
                yield return new(
                    new Span(start, literal.AddressEnd(host)),
                    "A blank behind the scheme keeps GitHub from making this address a link. Remove it.",
                    Fault.Safe("Remove the blank", Edit.Delete(new Span(blank, host)))
                );
            }
        }
    }

    [GeneratedRegex(@"https?:// +(?:[A-Za-z0-9-]{1,63}\.){1,5}[a-z]{2,12}/", RegexOptions.CultureInvariant)]
    private static partial Regex CutScheme();
}
