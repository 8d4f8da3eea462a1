using ListLint.Core;

namespace ListLint.Engine;

/// <summary>Some lines of a text, counted as git does: a line ends at LF alone.</summary>
public sealed class ChangedLines
{
    private readonly SourceText source;
    private readonly Func<int, bool> isChanged;
    private readonly Lazy<HashSet<string>> others;
    private readonly Lazy<LineFeeds> ownLines;

    private ChangedLines(SourceText source, Func<int, bool> isChanged, string ranges, int count)
    {
        (this.source, this.isChanged, Count) = (source, isChanged, count);
        Key = $"{ranges}\n{source.Text}";
        ownLines = new Lazy<LineFeeds>(() => new LineFeeds(source.Text));
        others = new Lazy<HashSet<string>>(() =>
            source.Text.Split('\n').Where((_, index) => !isChanged(index + 1)).ToHashSet(StringComparer.Ordinal)
        );
    }

    /// <summary>All lines of a new file.</summary>
    public static ChangedLines All(SourceText source) =>
        new(source, _ => true, "all", source.Text.Length == 0 ? 0 : new LineFeeds(source.Text).Count);

    /// <summary>The lines of some ranges, each given by its first line, 1-based, and its number of lines, which may be 0.</summary>
    public static ChangedLines From(SourceText source, IEnumerable<(int First, int Count)> ranges)
    {
        var all = ranges.ToList();
        var lines = all.SelectMany(range => Enumerable.Range(range.First, range.Count)).ToHashSet();
        return new ChangedLines(source, lines.Contains, string.Join(' ', all), lines.Count);
    }

    /// <summary>How many lines they are.</summary>
    public int Count { get; }

    /// <summary>The same for the same lines of the same text.</summary>
    public string Key { get; }

    /// <summary>The diagnostics of a result that speak of a changed line, at their own place or at a related one.</summary>
    /// <param name="result">Of the file, or of the file fixed: in a fixed text, the lines count that are none of the unchanged ones.</param>
    /// <param name="elsewhere">The changed lines of another file, or null where it has none.</param>
    public FileResult Only(FileResult result, Func<string, ChangedLines?> elsewhere)
    {
        var fixedLines = result.Source.Text == source.Text ? null : new LineFeeds(result.Source.Text);
        return result with
        {
            Diagnostics = [.. result.Diagnostics.Where(diagnostic => IsOn(fixedLines, diagnostic.Span) || diagnostic.Related.Any(Relates))],
        };

        bool Relates(Related related) =>
            related.Path is not { } path ? IsOn(fixedLines, related.Span) : elsewhere(path)?.IsOn(null, related.Span) == true;
    }

    /// <summary>Whether a part of the text lies on a line that has changed.</summary>
    public bool Contains(Span span) => IsOn(null, span);

    /// <summary>The same for a part of the file fixed: there, the lines count that are none of the unchanged ones.</summary>
    /// <param name="now">The file, or the file fixed.</param>
    public Func<Span, bool> In(SourceText now)
    {
        var fixedLines = now.Text == source.Text ? null : new LineFeeds(now.Text);
        return span => IsOn(fixedLines, span);
    }

    private bool IsOn(LineFeeds? fixedLines, Span span)
    {
        var lines = fixedLines ?? ownLines.Value;
        var last = lines.LineOf(Math.Max(span.Start, span.End - 1));
        for (var line = lines.LineOf(span.Start); line <= last; line++)
        {
            if (fixedLines is null ? isChanged(line) : !others.Value.Contains(lines.Text(line)))
                return true;
        }

        return false;
    }
}
