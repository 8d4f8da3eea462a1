using ListLint.Core;
using ListLint.Reporters;

namespace ListLint.Accuracy;

/// <summary>How many of the labelled defects are mended as their labels say.</summary>
internal static class MendedLabels
{
    // Below this share of common words the label's right line is an instruction, not a line.
    private const double Alike = 0.5;

    /// <summary>Prints a line a category, and each labelled line that was mended in another way than its label says, for reading.</summary>
    public static void Print(IReadOnlyList<Label> labels, string folder, Safety upTo)
    {
        var lists = Fixes.Lists(folder).ToDictionary(source => Path.GetFileNameWithoutExtension(source.Path), source => (Source: source, Fixed: Fixes.Of(source, upTo).Source));
        var counted = labels.Where(label => label.Counts).Select(label => (Label: label, Verdict: Judge(label, lists[label.List].Source, lists[label.List].Fixed))).ToList();
        Console.WriteLine($"Labelled defects mended ({upTo}): {counted.Count(one => one.Verdict.IsRight)} of {counted.Count}; mended in another way than labelled: {counted.Count(one => one.Verdict is { IsRight: false, Line: not null })}");
        foreach (var category in counted.GroupBy(one => one.Label.Category))
            Console.WriteLine($"  {category.Key,-20} {category.Count(one => one.Verdict.IsRight),3} of {category.Count(),3}, {category.Count(one => one.Verdict is { IsRight: false, Line: not null })} otherwise");
        foreach (var (label, verdict) in counted.Where(one => one.Verdict is { IsRight: false, Line: not null }))
            Console.WriteLine($"  otherwise: {label.List}.md:{label.Lines[0]} {label.Category}\n    is:    {Line(lists[label.List].Source, label.Lines[0])}\n    label: {label.Fix}\n    fix:   {verdict.Line}");
        Console.WriteLine();
    }

    /// <summary>Whether the words that the label changes are changed alike; the line is null where nothing of it was changed.</summary>
    private static (bool IsRight, string? Line) Judge(Label label, SourceText before, SourceText after)
    {
        var (old, now) = (before.Text.Split('\n'), after.Text.Split('\n'));
        var touched = LineDiff.Of(old, now).Where(change => label.Lines.Any(line => change.OldStart < line && line <= change.OldEnd)).ToList();
        if (touched.Count == 0)
            return (false, null);
        var (was, became) = (string.Join('\n', touched.SelectMany(change => old[change.OldStart..change.OldEnd])), string.Join('\n', touched.SelectMany(change => now[change.NewStart..change.NewEnd])));
        if (was.Length == 0 || label.Fix is not { } right)
            return (false, became);
        var meant = WordChange.Of(Line(before, label.Lines[0]), right, out var common);
        var made = WordChange.Of(Line(before, label.Lines[0]), touched.Count == 1 && touched[0] is { OldEnd: var end, OldStart: var start } && end - start == 1 ? became : Nearest(now, touched, right), out _);
        // Of several defects of the line only this one's words count; where the label quotes none of them, all do.
        var own = meant.Where(change => label.Text.Length > 0 && change.Old.Length > 0 && label.Text.Contains(change.Old.Trim(), StringComparison.Ordinal)).ToList();
        var wanted = own.Count > 0 ? own : meant;
        return (common >= Alike && wanted.Count > 0 && wanted.All(made.Contains), became);
    }

    private static string Nearest(string[] now, List<LineChange> touched, string right) =>
        touched.SelectMany(change => now[change.NewStart..change.NewEnd]).DefaultIfEmpty("").MaxBy(line => line.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count())!;

    private static string Line(SourceText source, int line) => source.Slice(source.Line(line)).ToString();
}
