using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A section in which a reader finds nothing.</summary>
/// <param name="Section">The section.</param>
/// <param name="Next">The one behind it; null for the last of the file.</param>
/// <param name="Others">How many more are as empty, where the list is a frame to be filled and this one stands for all; else null.</param>
internal sealed record EmptyBody(Section Section, Section? Next, int? Others = null);

/// <summary>Finds them, without those where the heading itself is the content or heads what follows on its own level.</summary>
internal static partial class EmptyBodies
{
    private const int LongestName = 80;
    private const int FewestOfFrame = 10;

    /// <summary>Each empty section; only the first of a list that is a frame to be filled, where most sections are empty, and at least ten.</summary>
    public static IEnumerable<EmptyBody> Find(CuratedList list)
    {
        var empty = FindAll(list).ToList();
        var isFrame = empty.Count >= FewestOfFrame && empty.Count * 2 > list.Sections.Count;
        return isFrame ? [empty[0] with { Others = empty.Count - 1 }] : empty;
    }

    private static IEnumerable<EmptyBody> FindAll(CuratedList list)
    {
        var small = new SmallContent(list);
        var accidents = UnderlinedTexts.From(list);
        var directives = list
            .Hidden.Where(span => Directive().IsMatch(list.Source.Text.AsSpan(span.Start, Math.Min(span.Length, 60))))
            .Select(span => list.SectionAt(span.Start))
            .ToHashSet();

        for (var i = 1; i < list.Sections.Count; i++)
        {
            var section = list.Sections[i];
            var next = i + 1 < list.Sections.Count ? list.Sections[i + 1] : null;
            if (
                section.HasContent
                || section.Children.Count > 0
                || !IsName(section.Title)
                || directives.Contains(section)
                || HeadsNext(section, next)
            )
                continue;
            if (accidents.Has(section) || (next is not null && accidents.Has(next)))
                continue;
            if (IsSummary(list, section) || IsSubtitle(list, i) || small.IsIn(section, next))
                continue;
            yield return new EmptyBody(section, next);
        }
    }

    // A heading of dashes is a line, one of whole sentences is a remark.
    private static bool IsName(string title) =>
        TextKey.From(title).Length > 0 && title.Length <= LongestName && !title.EndsWith('.') && !title.EndsWith('!') && !title.EndsWith('。');

    // "4 Tools" heads "4.1 Editors", and "Reasoning" heads "2025", also where both have one level.
    private static bool HeadsNext(Section section, Section? next) =>
        next is not null
        && (
            (next.Date is not null && section.Date is null && next.Title.Length <= 12)
            || (
                Number().Match(section.Title) is { Success: true } number
                && next.Title.TrimStart().StartsWith(number.Value.TrimEnd('.') + ".", StringComparison.Ordinal)
            )
        );

    // The content of a heading inside <summary> is outside of it.
    private static bool IsSummary(CuratedList list, Section section) =>
        list.Source.Slice(section.Body).TrimStart().StartsWith("</summary>", StringComparison.OrdinalIgnoreCase)
        || (section.IsHtml && list.Source.Slice(list.Source.Line(list.LineOf(section))).Contains("</summary>", StringComparison.OrdinalIgnoreCase));

    private static bool IsSubtitle(CuratedList list, int index) => index == 1 && !list.Sections[0].HasContent;

    // What a generator fills in when the page is built.
    [GeneratedRegex(@"^<!--\s{0,8}(?:@|#?include|toc|start|begin|\[)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Directive();

    [GeneratedRegex(@"^\s{0,8}[0-9]{1,3}(?:\.[0-9]{1,3}){0,4}\.?(?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
