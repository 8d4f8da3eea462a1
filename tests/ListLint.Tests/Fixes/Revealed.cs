using ListLint.Engine;

namespace ListLint.Tests;

/// <summary>
/// What nobody could look at before a list was fixed. A link, a heading or a table that GitHub showed as text was none to the rules; once it is
/// fixed, what else is wrong with it comes to light, and so does what two places have in common of which it is one.
/// </summary>
internal sealed class Revealed
{
    private static readonly HashSet<string> Revealing = ["broken-anchor", "malformed-link", "table-not-rendered", "unrendered-markup"];
    private readonly List<Span> places = [];

    private Revealed(string before, FixResult fix)
    {
        if (!fix.Applied.Any(applied => Revealing.Contains(applied.Rule)))
            return;
        var list = Parsing.Parse(fix.Source, Facts.None);
        foreach (var change in LineDiff.Compare(before.Split('\n'), fix.Source.Text.Split('\n')))
        {
            // An inserted blank line reveals what stands behind it, a removed one what stands on both sides.
            var beside = change.NewEnd - change.NewStart == change.OldEnd - change.OldStart ? 0 : 1;
            var (first, last) = (Math.Max(1, change.NewStart + 1 - beside), Math.Min(fix.Source.LineCount, change.NewEnd + beside));
            var lines = fix.Source.Line(first).Union(fix.Source.Line(last));
            places.Add(lines);
            places.AddRange(list.Tables.Select(table => table.Span).Where(lines.Overlaps));
            places.AddRange(list.Entries.Select(entry => entry.Lines).Where(lines.Overlaps));
            places.AddRange(list.Sections.Where(section => section.Heading.Overlaps(lines)).Select(section => section.Span));
        }
    }

    /// <summary>What was revealed in a list.</summary>
    /// <param name="before">The text that was fixed.</param>
    /// <param name="fix">What came of it.</param>
    public static Revealed From(string before, FixResult fix) => new(before, fix);

    /// <summary>Whether a report speaks of such a place.</summary>
    public bool Explains(Diagnostic report) =>
        places.Any(place => place.Overlaps(report.Span) || report.Related.Any(other => place.Overlaps(other.Span)));
}
