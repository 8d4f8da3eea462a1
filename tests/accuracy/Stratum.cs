namespace ListLint.Accuracy;

/// <summary>The reports of one rule, and what was thought of those that were judged.</summary>
internal sealed record Stratum(string Name, int All, int Judged, int Right, int Taste, int Wrong)
{
    private const double Normal95 = 1.96;

    public static Stratum Create(
        string name,
        IEnumerable<Report> reports,
        IReadOnlyDictionary<(string List, int Line, string Rule), Verdict> verdicts
    )
    {
        var all = reports.ToList();
        var judged = all.Where(report => verdicts.ContainsKey((report.List, report.Line, report.Rule)))
            .Select(report => verdicts[(report.List, report.Line, report.Rule)])
            .ToList();
        return new Stratum(
            name,
            all.Count,
            judged.Count,
            judged.Count(verdict => verdict == Verdict.Right),
            judged.Count(verdict => verdict == Verdict.Taste),
            judged.Count(verdict => verdict == Verdict.Wrong)
        );
    }

    /// <summary>
    /// The share of a verdict, each rule weighted by its reports, and the ends of its interval of 95 %. Each rule's variance is that of a draw
    /// without replacement, with one half added to both outcomes (Agresti and Coull), so that a rule of which all are right is not taken for certain.
    /// </summary>
    public static (double Share, double Least, double Most) Share(IReadOnlyList<Stratum> rules, Func<Stratum, int> count)
    {
        double all = rules.Sum(rule => rule.All);
        var (share, variance) = (0.0, 0.0);
        foreach (var rule in rules)
        {
            var weight = rule.All / all;
            share += weight * count(rule) / rule.Judged;
            var smoothed = (count(rule) + 0.5) / (rule.Judged + 1);
            variance += weight * weight * smoothed * (1 - smoothed) / rule.Judged * (1 - ((double)rule.Judged / rule.All));
        }

        var reach = Normal95 * Math.Sqrt(variance);
        return (share, Math.Max(0, share - reach), Math.Min(1, share + reach));
    }
}
