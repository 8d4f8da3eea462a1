namespace ListLint.Accuracy;

/// <summary>What somebody who did not write the rule, and read a report beside its line, thought of it.</summary>
internal enum Verdict
{
    /// <summary>True, and a maintainer would change the line for it.</summary>
    Right,

    /// <summary>True, and a maintainer may leave it so.</summary>
    Taste,

    /// <summary>Not true, or of harm.</summary>
    Wrong,
}

/// <summary>One report that was judged.</summary>
/// <param name="List">The list's path below the corpus.</param>
/// <param name="Line">1-based.</param>
/// <param name="Rule">The rule's id.</param>
/// <param name="Verdict">What was thought of it.</param>
internal sealed record Judgement(string List, int Line, string Rule, Verdict Verdict)
{
    /// <summary>Reads tab-separated lines: list, line, rule, severity, verdict, reason. A line that is none of that is an error.</summary>
    public static IReadOnlyList<Judgement> Read(string path) =>
        [.. File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(Parse)];

    private static Judgement Parse(string line)
    {
        var cells = line.Split('\t');
        if (cells.Length < 6 || !int.TryParse(cells[1], out var number) || !Enum.TryParse<Verdict>(cells[4], ignoreCase: true, out var verdict))
            throw new InvalidDataException($"judged.tsv: expected list, line, rule, severity, verdict, reason, but found: {line}");
        return new Judgement(cells[0], number, cells[2], verdict);
    }
}
