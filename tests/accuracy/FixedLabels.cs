using ListLint.Core;

namespace ListLint.Accuracy;

/// <summary>How many of the labelled defects are fixed as their labels say.</summary>
internal static class FixedLabels
{
    // Below this share of common words the label's right line is an instruction, not a line.
    private const double Alike = 0.5;

    /// <summary>Prints a line a category, and each labelled line that was fixed in another way than its label says, for reading.</summary>
    public static void Print(IReadOnlyList<Label> labels, string folder, Safety upTo)
    {
        var lists = Fixes
            .Lists(folder)
            .ToDictionary(
                source => Path.GetFileNameWithoutExtension(source.Path),
                source => (Source: source, Fixed: Fixes.Apply(source, upTo).Source)
            );
        var counted = labels
            .Where(label => label.Counts)
            .Select(label => (Label: label, Verdict: Judge(label, lists[label.List].Source, lists[label.List].Fixed)))
            .ToList();
        Console.WriteLine(
            $"Labelled defects fixed ({upTo}): {counted.Count(pair => pair.Verdict.IsRight)} of {counted.Count}; "
                + $"fixed in another way than labelled: {counted.Count(pair => IsOtherwise(pair.Verdict))}"
        );
        foreach (var category in counted.GroupBy(pair => pair.Label.Category))
            Console.WriteLine(
                $"  {category.Key, -20} {category.Count(pair => pair.Verdict.IsRight), 3} of {category.Count(), 3}, "
                    + $"{category.Count(pair => IsOtherwise(pair.Verdict))} otherwise"
            );
        foreach (var (label, verdict) in counted.Where(pair => IsOtherwise(pair.Verdict)))
            Console.WriteLine(
                $"  otherwise: {label.List}.md:{label.Lines[0]} {label.Category}\n"
                    + $"    is:    {Line(lists[label.List].Source, label.Lines[0])}\n"
                    + $"    label: {label.Fix}\n    fix:   {verdict.Line}"
            );
        Console.WriteLine();
    }

    private static bool IsOtherwise((bool IsRight, string? Line) verdict) => verdict is { IsRight: false, Line: not null };

    /// <summary>Whether the words that the label changes are changed alike; the line is null where nothing of it was changed.</summary>
    private static (bool IsRight, string? Line) Judge(Label label, SourceText before, SourceText after)
    {
        var (old, now, at) = (before.Text.Split('\n'), after.Text.Split('\n'), label.Lines[0] - 1);
        var touched = LineDiff.Compare(old, now).Where(change => change.OldStart <= at && at < change.OldEnd).ToList();
        if (touched is not [var change])
            return (false, null);
        if (change.NewStart == change.NewEnd && label.Fix?.StartsWith("move the line unchanged", StringComparison.Ordinal) == true)
            return (IsMoved(old, now, at, label.Fix), "(moved)");
        if (change.NewStart == change.NewEnd)
            return (label.Fix?.StartsWith("(delete", StringComparison.Ordinal) == true, "(removed)");
        if (label.Fix is not { } right)
            return (false, now[change.NewStart]);
        var isPaired = change.OldEnd - change.OldStart == change.NewEnd - change.NewStart;
        var became = isPaired
            ? now[change.NewStart + at - change.OldStart]
            : now[change.NewStart..change.NewEnd].MaxBy(line => line.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count())!;
        var meant = WordChange.Compare(old[at], right, out var common);
        var made = WordChange.Compare(old[at], became, out var kept);
        if (!isPaired && kept < Alike)
            return (right.StartsWith("(delete", StringComparison.Ordinal), "(removed)");
        // Of several defects of the line only this one's words count; where the label quotes none of them, all do.
        var own = meant
            .Where(wordChange =>
                label.Text.Length > 0 && wordChange.Old.Length > 0 && label.Text.Contains(wordChange.Old.Trim(), StringComparison.Ordinal)
            )
            .ToList();
        var wanted = own.Count > 0 ? own : meant;
        return (common >= Alike && wanted.Count > 0 && wanted.All(made.Contains), became);
    }

    // "move the line unchanged under **2022** (line 92)"
    private static bool IsMoved(string[] old, string[] now, int at, string meant)
    {
        var (start, end) = (
            meant.IndexOf("under ", StringComparison.Ordinal) + "under ".Length,
            meant.LastIndexOf(" (line", StringComparison.Ordinal)
        );
        var place =
            end < start
                ? -1
                : Array.FindLastIndex(
                    now,
                    Math.Max(0, Array.IndexOf(now, old[at])),
                    line => line.StartsWith("**", StringComparison.Ordinal) || line.StartsWith('#')
                );
        return place >= 0 && now.Count(line => line == old[at]) == 1 && now[place].Trim() == meant[start..end];
    }

    private static string Line(SourceText source, int line) => source.Slice(source.Line(line)).ToString();
}
