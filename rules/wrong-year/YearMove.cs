using System.Globalization;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Moves an entry from the group of one year to that of the year that its link proves, where it
/// keeps the order of the entries there. The link may be what is wrong, so a person has to look.
/// </summary>
internal static class YearMove
{
    /// <summary>
    /// The fix; null where the entry states its year itself, the link proves only when a journal had the article, there is not exactly one group of
    /// the other year beside its own, or the entry does not fit there.
    /// </summary>
    public static Fix? CreateFix(CuratedList list, Entry entry, YearConflict conflict)
    {
        var (date, year) = (conflict.Date, conflict.Proof.Year);
        var lines = EntryLines.From(list);
        if (
            date.Source is not (DateSource.Caption or DateSource.Heading)
            || conflict.Proof.Kind == YearKind.Article
            || entry.Group.Entries.Count < 2
            || entry.Tags.Any(tag => Names(tag.Text, date.Year))
            || !lines.IsWhole(entry)
        )
            return null;
        var dated = DatedGroups.From(list);
        var groups =
            date.Source == DateSource.Caption
                ? dated.UnderCaption(entry.Group.Section, year).Where(group => IsBeside(entry.Group, group, year)).Take(2).ToList()
                : dated.UnderHeading(entry.Section.Parent, year).Where(group => IsUnder(entry.Section, date, group, year)).Take(2).ToList();
        if (groups is not [{ Entries: var others }])
            return null;
        var place = GroupOrder.PlaceOf(entry, others);
        var (beside, at) = place == others.Count ? (others[^1], others[^1].Lines.End) : (others[place], others[place].Lines.Start);
        return lines.Fits(entry, beside) && !(entry.Shape == EntryShape.Numbered && place == 0)
            ? new Fix(
                $"Move the entry to the group for {year.ToString(CultureInfo.InvariantCulture)}",
                Safety.Unsafe,
                [Edit.Delete(entry.Lines), Edit.Insert(at, list.Source.Slice(entry.Lines).ToString())]
            )
            : null;
    }

    // "[CVPR22]" under 2022: the conference was then, whenever the preprint came.
    private static bool Names(string tag, int year) =>
        tag.Contains((year % 100).ToString("00", CultureInfo.InvariantCulture), StringComparison.Ordinal);

    // Two captions of one section that name years, such as **2023** and **2022**, or two items of one list.
    private static bool IsBeside(EntryGroup own, EntryGroup other, int year) =>
        other.Section == own.Section
        && other.Parent == own.Parent
        && own.Caption is { } caption
        && other.Caption is { Date: { Month: null } stated } beside
        && stated.Year == year
        && beside.Outer == caption.Outer
        && NameOf(beside.Text, year) == NameOf(caption.Text, caption.Date?.Year ?? 0);

    // Two headings of one parent that differ in the year, the entry directly below the first.
    private static bool IsUnder(Section own, StatedDate date, EntryGroup group, int year) =>
        own.Date == date
        && group.Section is { Date: { Month: null } stated } beside
        && stated.Year == year
        && beside.Parent == own.Parent
        && beside.Level == own.Level
        && group.Caption is null
        && NameOf(beside.Title, year) == NameOf(own.Title, date.Year);

    private static string NameOf(string text, int year) =>
        TextKey.From(text).Replace(year.ToString(CultureInfo.InvariantCulture), "", StringComparison.Ordinal);
}
