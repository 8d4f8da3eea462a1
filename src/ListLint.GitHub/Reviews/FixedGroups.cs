using ListLint.Core;

namespace ListLint.GitHub;

/// <summary>
/// Gathers fixes that touch the same lines. All of a line are tried together, and fewer only where that cannot be said,
/// since thousands may stand on one long line.
/// </summary>
internal sealed class FixedGroups(SourceText source)
{
    private readonly LineFeeds lines = new(source.Text);
    private readonly List<(FixedLines Lines, IReadOnlyList<Diagnostic> Diagnostics)> all = [];

    /// <summary>The lines with what they fix, by place; no two share a line.</summary>
    public IReadOnlyList<(FixedLines Lines, IReadOnlyList<Diagnostic> Diagnostics)> All => all;

    /// <summary>Adds fixes that touch lines which no fix before them touches.</summary>
    public void Add(IReadOnlyList<Diagnostic> same)
    {
        if (same.Count > 0 && FixedLines.CanBeShown(source.Text, lines, Edits(same)))
            Join(same);
    }

    /// <summary>The lines that one fix changes; null where no suggestion can say it.</summary>
    public FixedLines? Alone(Diagnostic diagnostic) =>
        FixedLines.CanBeShown(source.Text, lines, Edits([diagnostic]))
        && FixedLines.Create(source.Text, lines, Edits([diagnostic])) is { } fixedLines
        && !(source.HasByteOrderMark && fixedLines.First == 1)
            ? fixedLines
            : null;

    private void Join(IReadOnlyList<Diagnostic> some)
    {
        if (FixedLines.Create(source.Text, lines, Edits(some)) is { } fixedLines)
            Append(fixedLines, some);
        else if (some.Count > 1)
        {
            var half = some.Count / 2;
            Join([.. some.Take(half)]);
            Join([.. some.Skip(half)]);
        }
    }

    private void Append(FixedLines fixedLines, IReadOnlyList<Diagnostic> some)
    {
        if (source.HasByteOrderMark && fixedLines.First == 1)
            return;
        if (all.Count == 0 || all[^1].Lines.Last < fixedLines.First)
            all.Add((fixedLines, some));
        else if (all[^1].Diagnostics.Concat(some).ToList() is var joined && FixedLines.Create(source.Text, lines, Edits(joined)) is { } both)
            all[^1] = (both, joined);
    }

    private static IReadOnlyList<Edit> Edits(IReadOnlyList<Diagnostic> some) => [.. some.SelectMany(diagnostic => diagnostic.Fix!.Edits)];
}
