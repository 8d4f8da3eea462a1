using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The license of the list itself, said by a badge or a sentence outside of a section about it.</summary>
/// <param name="Span">Where.</param>
/// <param name="What">What it is.</param>
internal sealed partial record LicenseNotice(Span Span, string What)
{
    /// <summary>
    /// All of them at the top of a list and after its last entry: in between, they may be about an entry. Footnotes are where notes on rights belong.
    /// </summary>
    public static IEnumerable<LicenseNotice> Find(CuratedList list)
    {
        var top = ListTop.SpanOf(list);
        var end = list.Entries.Count > 0 ? list.Entries[^1].Span.End : 0;
        return FindBadges(list).Concat(FindSentences(list)).Where(notice => IsOutside(notice.Span));

        bool IsOutside(Span span) =>
            (top.Contains(span) || span.Start >= end)
            && !list.SectionAt(span.Start).Path().Any(section => ListSections.IsLicense(section) || ListSections.IsNoContent(section.Title));
    }

    private static IEnumerable<LicenseNotice> FindBadges(CuratedList list) =>
        from image in list.Links
        where image is { IsImage: true, Entry: null, Cell: null } && IsBadge(image)
        select new LicenseNotice(image.Outer?.Span ?? image.Span, "This badge names the license");

    private static bool IsBadge(Link image) =>
        Uri.TryCreate(image.Url, UriKind.Absolute, out var url)
        && (
            url.Host is "licensebuttons.net" or "i.creativecommons.org" or "mirrors.creativecommons.org"
            || (url.Host.EndsWith("shields.io", StringComparison.OrdinalIgnoreCase) && BadgePath().IsMatch(url.AbsolutePath))
        );

    private static IEnumerable<LicenseNotice> FindSentences(CuratedList list)
    {
        foreach (var block in list.Blocks)
        {
            if (
                block is { Item: null, Kind: BlockKind.Paragraph or BlockKind.Html }
                && Sentence().Match(list.Source.Text, block.Span.Start, block.Span.Length) is { Success: true } match
                && match.Groups["what"] is var what
                && list.TextRuns.Hold(what.Index)
            )
                yield return new LicenseNotice(new Span(what.Index, what.Index + what.Length), "This sentence names the license");
        }
    }

    [GeneratedRegex("^/(?:github/license/|badge/licen[sc]e)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BadgePath();

    // Other sentences may say which licenses the entries need.
    [GeneratedRegex(
        @"\b(?<what>to the extent possible under law)\b"
            + @"|\b(?<what>this (?:awesome )?(?:list|work|project|repository|repo|collection|document|guide|page) (?:is|are) "
            + @"(?:(?:licensed|released|distributed|published|available|made available) )?under)\b"
            + @"(?=[\s\S]{0,150}(?:licen[sc]e|creative commons|\bCC|\bMIT))"
            + @"|(?:^|[.>]\s*)(?<what>(?:licensed|released) under)\b(?=[\s\S]{0,150}(?:licen[sc]e|creative commons|\bCC|\bMIT))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Sentence();
}
