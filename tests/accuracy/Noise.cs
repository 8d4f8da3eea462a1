namespace ListLint.Accuracy;

/// <summary>How much a curator has to read.</summary>
internal static class Noise
{
    /// <summary>Prints reports for each 100 entries: over all lists, and for the median list.</summary>
    public static void Print(IReadOnlyList<Report> reports, IReadOnlyDictionary<string, int> entries)
    {
        var counts = reports.GroupBy(report => report.List).ToDictionary(group => group.Key, group => group.Count());
        var rates = entries.Where(list => list.Value > 0).Select(list => 100.0 * counts.GetValueOrDefault(list.Key) / list.Value).Order().ToList();
        Console.WriteLine($"{reports.Count} default reports on {entries.Count} files with {entries.Values.Sum()} entries:");
        Console.WriteLine(
            $"  for 100 entries: {100.0 * reports.Count / entries.Values.Sum():0.00} over all, "
                + $"{rates.Average():0.00} on average over the lists, {rates[rates.Count / 2]:0.00} for the median list"
        );
        foreach (var list in counts.OrderByDescending(pair => pair.Value).Take(8))
            Console.WriteLine($"  {list.Value, 5} {list.Key} ({entries[list.Key]} entries)");
    }
}
