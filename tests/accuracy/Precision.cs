using ListLint.Core;

namespace ListLint.Accuracy;

/// <summary>
/// How many of the default reports on the real lists are right, a matter of taste, or wrong, each rule weighted by how much it reports.
/// </summary>
internal static class Precision
{
    // The lists were taken out of their repositories, so that whether a file is there cannot be judged here.
    private const string LeftOut = "broken-file-link";
    private const double MostWrong = 0.015;
    private const double MostWrongErrors = 0.01;

    /// <summary>Prints the tables; true if more reports are wrong than promised.</summary>
    public static bool Print(IReadOnlyList<Report> all, IReadOnlyList<Judgement> judgements)
    {
        var verdicts = judgements
            .GroupBy(judgement => (judgement.List, judgement.Line, judgement.Rule))
            .ToDictionary(group => group.Key, group => group.Last().Verdict);
        var reports = all.Where(report => report.IsDefault && report.Rule != LeftOut).ToList();
        var strata = reports
            .GroupBy(report => report.Rule)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Stratum.Create(group.Key, group, verdicts))
            .ToList();
        Console.WriteLine("| rule | reports | judged | right | taste | wrong |");
        Console.WriteLine("|---|--:|--:|--:|--:|--:|");
        foreach (var rule in strata)
            Console.WriteLine($"| {rule.Name} | {rule.All} | {rule.Judged} | {rule.Right} | {rule.Taste} | {rule.Wrong} |");
        Console.WriteLine();
        var wrong = PrintSum("all default reports", reports, verdicts);
        var errors = PrintSum("errors", [.. reports.Where(report => report.Severity == Severity.Error)], verdicts);
        PrintSum("lists A to M", [.. reports.Where(IsFirstHalf)], verdicts);
        PrintSum("lists N to Z", [.. reports.Where(report => !IsFirstHalf(report))], verdicts);
        Console.WriteLine();
        return wrong > MostWrong || errors > MostWrongErrors;
    }

    private static bool IsFirstHalf(Report report) => char.ToUpperInvariant(report.List[0]) <= 'M';

    private static double PrintSum(string name, List<Report> reports, Dictionary<(string, int, string), Verdict> verdicts)
    {
        var strata = reports
            .GroupBy(report => report.Rule)
            .Select(group => Stratum.Create(group.Key, group, verdicts))
            .Where(rule => rule.Judged > 0)
            .ToList();
        var (right, least, _) = Stratum.Share(strata, rule => rule.Right);
        var (wrong, _, most) = Stratum.Share(strata, rule => rule.Wrong);
        var taste = Stratum.Share(strata, rule => rule.Taste).Share;
        Console.WriteLine(
            $"{name}: {reports.Count} reports, {strata.Sum(rule => rule.Judged)} judged; "
                + $"by weight right {right:0.000} (95 %: at least {least:0.000}), "
                + $"taste {taste:0.000}, wrong {wrong:0.000} (95 %: at most {most:0.000})"
        );
        return wrong;
    }
}
