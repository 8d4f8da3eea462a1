using ListLint.Core;

namespace ListLint.GitHub;

/// <summary>
/// Gathers fixes that touch the same lines. All of a line are tried together, and fewer only where that cannot be said,
/// since thousands may stand on one long line.
/// </summary>
internal sealed class MendedGroups(SourceText source)
{
    private readonly LineFeeds lines = new(source.Text);
    private readonly List<(MendedLines Lines, IReadOnlyList<Diagnostic> Diagnostics)> all = [];

    /// <summary>The lines with what they mend, by place; no two share a line.</summary>
    public IReadOnlyList<(MendedLines Lines, IReadOnlyList<Diagnostic> Diagnostics)> All => all;

    /// <summary>Adds fixes that touch lines which no fix before them touches.</summary>
    public void Add(IReadOnlyList<Diagnostic> same)
    {
        if (same.Count > 0 && MendedLines.CanBeShown(source.Text, lines, Edits(same)))
            Join(same);
    }

    private void Join(IReadOnlyList<Diagnostic> some)
    {
        if (MendedLines.Of(source.Text, lines, Edits(some)) is { } mended)
            Append(mended, some);
        else if (some.Count > 1)
        {
            var half = some.Count / 2;
            Join([.. some.Take(half)]);
            Join([.. some.Skip(half)]);
        }
    }

    private void Append(MendedLines mended, IReadOnlyList<Diagnostic> some)
    {
        if (source.HasByteOrderMark && mended.First == 1)
            return;
        if (all.Count == 0 || all[^1].Lines.Last < mended.First)
            all.Add((mended, some));
        else if (all[^1].Diagnostics.Concat(some).ToList() is var joined && MendedLines.Of(source.Text, lines, Edits(joined)) is { } both)
            all[^1] = (both, joined);
    }

    private static IReadOnlyList<Edit> Edits(IReadOnlyList<Diagnostic> some) => [.. some.SelectMany(one => one.Fix!.Edits)];
}
