using ListLint.Core;

namespace ListLint.Run.Fix;

/// <summary>Comments to be written into a text: some at the ends of lines, some for the whole file behind its last line.</summary>
/// <param name="source">The text without them.</param>
/// <param name="reason">Why rules are silenced.</param>
/// <param name="onLines">Whether lines may get comments.</param>
internal sealed class SuppressionComments(SourceText source, string reason, bool onLines)
{
    private readonly SortedDictionary<int, SortedSet<string>> lines = [];
    private readonly SortedSet<string> whole = new(StringComparer.Ordinal);

    /// <summary>The lines (1-based) that get a comment.</summary>
    public IEnumerable<int> Lines => lines.Keys;

    /// <summary>Whether there is a comment for the whole file.</summary>
    public bool IsForFile => whole.Count > 0;

    /// <summary>Silences a rule on a line; where that was done already and did not help, in the whole file.</summary>
    /// <returns>Whether there was anything left to try.</returns>
    public bool Add(int line, string rule)
    {
        if (whole.Contains(rule))
            return false;
        if (!onLines || line > source.LineCount || (lines.TryGetValue(line, out var rules) && rules.Contains(rule)))
            AddToFile(rule);
        else if (rules is not null)
            rules.Add(rule);
        else
            lines[line] = new SortedSet<string>(StringComparer.Ordinal) { rule };
        return true;
    }

    /// <summary>Silences in the whole file what a comment on a line would have, where none can be.</summary>
    public void Lift(int line)
    {
        // What was lifted for another line may have left none for this one.
        if (!lines.Remove(line, out var rules))
            return;
        foreach (var rule in rules)
            AddToFile(rule);
    }

    /// <summary>What writes the comments: insertions, by place.</summary>
    public IReadOnlyList<Edit> Edits() =>
        [
            .. lines.Select(line => Edit.Insert(EndOf(line.Key), $" {Comment("disable-line", line.Value)}")),
            .. whole.Count == 0 ? [] : new[] { Edit.Insert(source.Text.Length, AtEnd()) },
        ];

    private void AddToFile(string rule)
    {
        if (!whole.Add(rule))
            return;
        foreach (var (line, rules) in lines.ToList())
        {
            rules.Remove(rule);
            if (rules.Count == 0)
                lines.Remove(line);
        }
    }

    private string AtEnd()
    {
        var ending = source.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var before = source.Text.Length == 0 || source.Text[^1] == '\n' ? ending : ending + ending;
        return before + Comment("disable-file", whole) + ending;
    }

    private string Comment(string word, IEnumerable<string> rules) => $"<!-- listlint-{word} {string.Join(", ", rules)} : {reason} -->";

    // Before the spaces that break a line and the marks that end a heading, and within the last cell of a row, since what follows its pipe is
    // another cell.
    private int EndOf(int line)
    {
        var span = source.Line(line);
        var text = source.Slice(span).TrimEnd();
        var start = text.TrimStart();
        if (start.StartsWith('#') && text.EndsWith('#'))
            return span.Start + text.TrimEnd('#').TrimEnd().Length;
        var isRow = start.Length > 1 && start[0] == '|' && text.EndsWith('|') && !text.EndsWith("\\|");
        return span.Start + (isRow ? text[..^1].TrimEnd().Length : text.Length);
    }
}
