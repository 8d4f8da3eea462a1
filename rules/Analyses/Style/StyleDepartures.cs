using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A line that is not written as the others are.</summary>
/// <param name="Line">The line.</param>
/// <param name="Changes">What it does unlike them, in order.</param>
/// <param name="Written">The line as it should be, without the mark of its item; null where that is not known.</param>
internal sealed record StyleDeparture(StyleLine Line, IReadOnlyList<StyleChange> Changes, string? Written);

/// <summary>The lines of a list that depart from the habits of the others.</summary>
internal sealed class StyleDepartures
{
    private static readonly StyleLearner[] Learners =
    [
        new WholeEmphasis(),
        new StyleGaps(),
        new FinalStops(),
        new FirstLetters(),
        new YearForms(),
        new LeadYears(),
        new TagSpellings(),
        new CellFill(),
        new CellWords(),
        new LeadTags(),
        new HeadingLinks(),
        new BulletSigns(),
        new TitleLinks(),
        new Descriptions(),
    ];

    private StyleDepartures(CuratedList list)
    {
        var changes = new Dictionary<StyleLine, List<StyleChange>>();
        foreach (var learner in Learners)
        {
            var lines = StyleLines.From(list).All.Where(line => !IsDeclared(list, line, learner));
            var features = lines.SelectMany(line => learner.Read(list, line)).ToList();
            var tally = new StyleTally();
            foreach (var feature in features)
                tally.Add(feature);
            var run = RunsOf(features);
            foreach (var feature in features)
            {
                if (!run.Contains(feature) && tally.HabitAgainst(feature) is { } habit && learner.Judge(list, feature, habit) is { } change)
                    Add(changes, feature.Line, change);
            }
        }

        foreach (var (cell, change) in CellValues.Find(list).Where(found => !IsDeclared(list, found.Cell, null)))
            Add(changes, cell, change);
        All =
        [
            .. changes.Select(line => StyleRewriting.Rewrite(list, line.Key, line.Value)).OfType<StyleDeparture>().OrderBy(found => found.Line.Span),
        ];
    }

    /// <summary>The lines, in order.</summary>
    public IReadOnlyList<StyleDeparture> All { get; }

    /// <summary>The index of a list, built once.</summary>
    public static StyleDepartures From(CuratedList list) => list.Index(built => new StyleDepartures(built));

    // Those whose neighbours on both sides do as they do: a block that is written in its own way.
    private static HashSet<StyleFeature> RunsOf(List<StyleFeature> features)
    {
        HashSet<StyleFeature> within = [];
        foreach (var group in features.GroupBy(feature => (feature.Scope, feature.Form, feature.Key)))
        {
            StyleFeature? before = null,
                last = null;
            foreach (var feature in group)
            {
                if (last is { } one && before?.Value == one.Value && one.Value == feature.Value)
                    within.Add(one);
                (before, last) = (last, feature);
            }
        }

        return within;
    }

    // What the configuration declares is judged by that, whatever the others do.
    private static bool IsDeclared(CuratedList list, StyleLine line, StyleLearner? learner)
    {
        var style = list.Facts.Style;
        return line.Row is { } row ? style.Column(row.Table.HeaderOf(line.Column)) is not null
            : !line.IsItem ? false
            : style.DeclaresForm || (learner is FinalStops && style.DeclaresEnd);
    }

    // Of two that are told of one place, the first is that with the closer comparison.
    private static void Add(Dictionary<StyleLine, List<StyleChange>> changes, StyleLine line, StyleChange change)
    {
        if (!changes.TryGetValue(line, out var found))
            changes[line] = found = [];
        if (!found.Exists(other => other.Edits.Any(edit => change.Edits.Any(own => Touch(own.Span, edit.Span)))))
            found.Add(change);
    }

    // What is put in at the edge of another change would be written twice.
    private static bool Touch(Span span, Span other) =>
        span.Overlaps(other) || ((span.IsEmpty || other.IsEmpty) && span.Start <= other.End && other.Start <= span.End);
}
