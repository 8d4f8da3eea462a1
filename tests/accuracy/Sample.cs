namespace ListLint.Accuracy;

/// <summary>Draws the reports that somebody shall read.</summary>
internal static class Sample
{
    private const int Seed = 91;

    /// <summary>Prints so many reports, always the same ones, as lines for judged.tsv without a verdict.</summary>
    public static void Print(IReadOnlyList<Report> reports, int count)
    {
        var drawn = reports.ToArray();
        new Random(Seed).Shuffle(drawn);
        foreach (var report in drawn.Take(count))
            Console.WriteLine($"{report.List}\t{report.Line}\t{report.Rule}\t?\t{report.Message}");
    }
}
