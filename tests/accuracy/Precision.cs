namespace ListLint.Accuracy;

/// <summary>How many of the judged reports on the real lists are right.</summary>
internal static class Precision
{
    private const double Target = 0.95;

    /// <summary>Prints the table of the README; true if a rule that is on by default is less precise than promised.</summary>
    public static bool Print(IReadOnlyList<Report> reports, IReadOnlyList<Judgement> judgements)
    {
        var verdicts = judgements.GroupBy(judgement => (judgement.List, judgement.Line, judgement.Rule)).ToDictionary(group => group.Key, group => group.Last().IsRight);
        var (allRight, allJudged, failed) = (0, 0, false);
        Console.WriteLine("| rule | on by default | reports | judged | right | precision |");
        Console.WriteLine("|---|---|--:|--:|--:|--:|");
        foreach (var rule in reports.GroupBy(report => report.Rule).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var judged = rule.Where(report => verdicts.ContainsKey(Key(report))).Select(report => verdicts[Key(report)]).ToList();
            var right = judged.Count(isRight => isRight);
            var isDefault = rule.First().IsDefault;
            var precision = judged.Count == 0 ? "-" : $"{(double)right / judged.Count:0.00}";
            Console.WriteLine($"| {rule.Key} | {(isDefault ? "yes" : "no")} | {rule.Count()} | {judged.Count} | {right} | {precision} |");
            if (!isDefault)
                continue;
            (allRight, allJudged) = (allRight + right, allJudged + judged.Count);
            failed |= judged.Count > 0 && right < judged.Count * Target;
        }

        Console.WriteLine($"| all default rules | | {reports.Count(report => report.IsDefault)} | {allJudged} | {allRight} | {(double)allRight / Math.Max(1, allJudged):0.000} |");
        Console.WriteLine();
        return failed;
    }

    private static (string List, int Line, string Rule) Key(Report report) => (report.List, report.Line, report.Rule);
}
