namespace ListLint.Accuracy;

/// <summary>How many of the labelled defects of the seeds are found.</summary>
internal static class Recall
{
    /// <summary>Prints a line a category, the misses, and the sum.</summary>
    public static void Print(IReadOnlyList<Label> labels, IReadOnlyList<Report> reports, string title, bool onlyFamilies)
    {
        var counted = labels.Where(label => label.Counts && (!onlyFamilies || Category.Families.Contains(label.Category))).ToList();
        var found = counted.Where(label => IsFound(label, reports)).ToHashSet();
        Console.WriteLine(
            $"Recall on the seeds, {title}{(onlyFamilies ? ", five families" : "")}: "
                + $"{found.Count} of {counted.Count} = {(double)found.Count / counted.Count:0.000}"
        );
        foreach (var category in counted.GroupBy(label => label.Category))
            Console.WriteLine($"  {category.Key, -20} {category.Count(found.Contains), 3} of {category.Count()}");
        foreach (var label in counted.Where(label => !found.Contains(label)))
            Console.WriteLine($"  missed: {label.List}.md:{label.Lines[0]} {label.Category}");
        var known = reports.Count(report => labels.Any(label => IsHit(label, report)));
        Console.WriteLine($"  {reports.Count} reports, {known} of them hit a label");
        foreach (var report in reports.Where(report => !labels.Any(label => IsHit(label, report))))
            Console.WriteLine($"  no label: {report.List}:{report.Line} {report.Rule}: {report.Message}");
        Console.WriteLine();
    }

    private static bool IsFound(Label label, IReadOnlyList<Report> reports) => reports.Any(report => IsHit(label, report));

    private static bool IsHit(Label label, Report report) =>
        report.List == label.List + ".md"
        && Category.Fits(report.Rule, label.Category)
        && label.Lines.Any(line => Math.Abs(line - report.Line) <= Category.Slack(label.Category));
}
