using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The sections in which a reader finds nothing, without those where the heading itself is the content or heads what follows on its own level.</summary>
internal sealed partial class EmptyBodies
{
    private const int LongestName = 80;
    private const int FewestOfFrame = 10;
    private readonly Dictionary<Section, Section?> empty = [];
    private readonly Section? first;

    private EmptyBodies(CuratedList list)
    {
        var small = new SmallContent(list);
        var directives = list.Hidden.Where(span => Directive().IsMatch(list.Source.Text.AsSpan(span.Start, Math.Min(span.Length, 60)))).Select(span => list.SectionAt(span.Start)).ToHashSet();
        for (var i = 1; i < list.Sections.Count; i++)
        {
            var section = list.Sections[i];
            var next = i + 1 < list.Sections.Count ? list.Sections[i + 1] : null;
            if (section.HasContent || section.Children.Count > 0 || !IsName(section.Title) || directives.Contains(section) || HeadsNext(section, next))
                continue;
            if (IsSummary(list, section) || IsSubtitle(list, i) || small.IsIn(section, next))
                continue;
            empty[section] = next;
            first ??= section;
        }

        IsFrame = empty.Count >= FewestOfFrame && empty.Count * 2 > list.Sections.Count;
    }

    public static EmptyBodies Of(CuratedList list) => list.Index(built => new EmptyBodies(built));

    /// <summary>The number of empty sections.</summary>
    public int Count => empty.Count;

    /// <summary>Whether a section is to be reported: each empty one, or only the first of a list that is a frame to be filled.</summary>
    public bool Contains(Section section) => empty.ContainsKey(section) && (!IsFrame || section == first);

    /// <summary>Whether most sections are empty, and at least ten.</summary>
    public bool IsFrame { get; }

    public Section? After(Section section) => empty[section];

    // A heading of dashes is a line, one of whole sentences is a remark.
    private static bool IsName(string title) => TextKey.Of(title).Length > 0 && title.Length <= LongestName && !title.EndsWith('.') && !title.EndsWith('!') && !title.EndsWith('。');

    // "4 Tools" heads "4.1 Editors", and "Reasoning" heads "2025", also where both have one level.
    private static bool HeadsNext(Section section, Section? next) =>
        next is not null
        && ((next.Date is not null && section.Date is null && next.Title.Length <= 12)
            || (Number().Match(section.Title) is { Success: true } number && next.Title.TrimStart().StartsWith(number.Value.TrimEnd('.') + ".", StringComparison.Ordinal)));

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
