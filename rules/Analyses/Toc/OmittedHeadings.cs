using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Headings that their list keeps out of its contents on purpose: a comment of the tools that write contents stands in the heading or right above it,
/// such as <c>omit in toc</c> (Markdown All in One, "omit from toc" before),
/// <c>TOC ignore:true</c> (Markdown TOC) and <c>no toc</c>.
/// </summary>
internal static partial class OmittedHeadings
{
    public static IReadOnlySet<Section> Find(CuratedList list)
    {
        var omitted = new HashSet<Section>();
        foreach (var comment in list.Hidden.Where(span => Omit().IsMatch(list.Source.Text.AsSpan(span.Start, Math.Min(span.Length, 60)))))
        {
            if (list.SectionAt(comment.Start) is { Level: > 0 } own && list.Source.LineOf(own.Heading.Start) == list.Source.LineOf(comment.Start))
                omitted.Add(own);
            else if (Next(list, comment.End) is { } next && list.Source.Slice(new Span(comment.End, next.Heading.Start)).IsWhiteSpace())
                omitted.Add(next);
        }

        foreach (var section in list.Sections.Where(section => list.Source.Slice(section.Heading).Contains("{:.no_toc}", StringComparison.Ordinal)))
            omitted.Add(section);
        return omitted;
    }

    private static Section? Next(CuratedList list, int offset) =>
        list.Sections.FirstFrom(offset, static section => section.Heading) is var at && at < list.Sections.Count ? list.Sections[at] : null;

    [GeneratedRegex(
        @"^<!--\s{0,8}(?:omit[ _-](?:in|from)[ _-](?:the[ _-])?toc|no[ _-]?toc|toc[ _-](?:ignore|omit|skip)|"
            + @"ignore[ _-](?:in|from)[ _-]toc|exclude[ _-](?:in|from)[ _-]toc)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Omit();
}
