using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A character reference that is printed.</summary>
/// <param name="Span">Where it stands, with its escape.</param>
/// <param name="Reference">What it should be.</param>
internal sealed record EscapedReference(Span Span, string Reference) : MarkupSlip(Span);

/// <summary><c>&amp;amp;nbsp;</c> and <c>&amp;nbps;</c>: a character reference that was escaped twice or misspelt is printed.</summary>
internal static partial class LiteralEntity
{
    public static IEnumerable<EscapedReference> Find(LiteralLine line)
    {
        if (!line.Text.AsSpan(line.Span.Start, line.Span.Length).Contains("&amp;", StringComparison.Ordinal))
            yield break;
        foreach (Match match in Escaped().Matches(line.Text[line.Span.Start..line.Span.End]))
        {
            var span = new Span(line.Span.Start + match.Index, line.Span.Start + match.Index + match.Length);
            if (!line.IsLiteral(span.End - 1))
                continue;
            yield return new EscapedReference(span, "&" + match.Groups["name"].Value);
        }
    }

    [GeneratedRegex(
        @"&amp;(?<name>(?:nbsp|amp|lt|gt|quot|apos|ndash|mdash|hellip|copy|#[0-9]{2,5}|#x[0-9A-Fa-f]{2,5});)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Escaped();
}
