namespace ListLint.Accuracy;

/// <summary>What a person who read a report on a real list thought of it.</summary>
/// <param name="List">The list's path below the corpus.</param>
/// <param name="Line">1-based.</param>
/// <param name="Rule">The rule's id.</param>
/// <param name="IsRight">Whether a maintainer would mend it.</param>
internal sealed record Judgement(string List, int Line, string Rule, bool IsRight)
{
    /// <summary>Reads tab-separated lines: list, line, rule, right or wrong, reason. A line that is none of that is an error.</summary>
    public static IReadOnlyList<Judgement> Read(string path) => [.. File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(Parse)];

    private static Judgement Parse(string line)
    {
        var cells = line.Split('\t');
        if (cells.Length < 5 || !int.TryParse(cells[1], out var number) || cells[3] is not ("right" or "wrong"))
            throw new InvalidDataException($"judged.tsv: expected list, line, rule, right or wrong, reason, but found: {line}");
        return new Judgement(cells[0], number, cells[2], cells[3] == "right");
    }
}
