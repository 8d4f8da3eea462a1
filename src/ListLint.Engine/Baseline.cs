using ListLint.Core;

namespace ListLint.Engine;

/// <summary>Diagnostics that were there before, of one rule and one text of a line.</summary>
/// <param name="Path">The file.</param>
/// <param name="Rule">The rule's id.</param>
/// <param name="Line">A hash of rule and line, <see cref="Fingerprints"/> without the count.</param>
/// <param name="Text">The line, shortened, for whoever reads the baseline.</param>
/// <param name="Count">How many, at least 1.</param>
public sealed record BaselineEntry(string Path, string Rule, string Line, string Text, int Count);

/// <summary>
/// What was wrong with some lists at some time. Diagnostics are known again by file, rule and text of the line, so that they may move, and one that
/// joins a group makes none of the others new.
/// </summary>
public sealed class Baseline
{
    private const int LongestText = 120;
    private readonly Dictionary<string, Dictionary<string, BaselineEntry>> files;

    /// <summary>Entries with equal path and line are one, with the sum of their counts.</summary>
    public Baseline(IEnumerable<BaselineEntry> entries)
    {
        files = entries
            .GroupBy(entry => entry.Path, StringComparer.Ordinal)
            .ToDictionary(
                file => file.Key,
                file =>
                    file.GroupBy(entry => entry.Line, StringComparer.Ordinal)
                        .ToDictionary(line => line.Key, line => line.First() with { Count = line.Sum(entry => entry.Count) }, StringComparer.Ordinal),
                StringComparer.Ordinal
            );
    }

    /// <summary>By path, rule, text and hash, ordinal: where the lines stand in the file has no influence.</summary>
    public IEnumerable<BaselineEntry> Entries =>
        files
            .Values.SelectMany(file => file.Values)
            .OrderBy(entry => entry.Path, StringComparer.Ordinal)
            .ThenBy(entry => entry.Rule, StringComparer.Ordinal)
            .ThenBy(entry => entry.Text, StringComparer.Ordinal)
            .ThenBy(entry => entry.Line, StringComparer.Ordinal);

    /// <summary>The entries for a file.</summary>
    /// <param name="path">Its name in the baseline.</param>
    /// <param name="result">What there is now.</param>
    public static IEnumerable<BaselineEntry> CreateEntries(string path, FileResult result) =>
        result
            .Diagnostics.Zip(Fingerprints.Compute(result.Source, result.Diagnostics))
            .Select(pair => new BaselineEntry(
                path,
                pair.First.Rule,
                Hash(pair.Second),
                Excerpt.From(result.Source.Slice(result.Source.Line(result.Source.LineOf(pair.First.Span.Start))).ToString(), LongestText),
                1
            ));

    /// <summary>The result without what the baseline knows; where there are more of a kind than it knows, the last ones are new.</summary>
    public FileResult New(string path, FileResult result)
    {
        if (!files.TryGetValue(path, out var known))
            return result;
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return result with
        {
            Diagnostics =
            [
                .. result
                    .Diagnostics.Zip(Fingerprints.Compute(result.Source, result.Diagnostics))
                    .Where(pair => IsNew(Hash(pair.Second)))
                    .Select(pair => pair.First),
            ],
        };

        bool IsNew(string line) => (seen[line] = seen.GetValueOrDefault(line) + 1) > (known.TryGetValue(line, out var entry) ? entry.Count : 0);
    }

    /// <summary>How many diagnostics of a file the baseline knows by a hash, a fingerprint without its count.</summary>
    public int CountKnown(string path, string hash) =>
        files.TryGetValue(path, out var known) && known.TryGetValue(hash, out var entry) ? entry.Count : 0;

    /// <summary>What the baseline knows of a file and is no longer there, each with the number that is gone.</summary>
    /// <param name="path">Its name in the baseline.</param>
    /// <param name="result">What there is now.</param>
    /// <param name="ran">The rules that ran, since others find nothing.</param>
    public IEnumerable<BaselineEntry> Gone(string path, FileResult result, IReadOnlySet<string> ran)
    {
        if (!files.TryGetValue(path, out var known))
            return [];
        var now = CreateEntries(path, result).CountBy(entry => entry.Line, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return known
            .Values.Where(entry => ran.Contains(entry.Rule))
            .Select(entry => entry with { Count = entry.Count - now.GetValueOrDefault(entry.Line) })
            .Where(entry => entry.Count > 0);
    }

    private static string Hash(string fingerprint) => fingerprint[..fingerprint.IndexOf(':', StringComparison.Ordinal)];
}
