using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>Which problems of a run a person is shown: all, or of many that are alike the first ones, so that the others are seen too.</summary>
internal sealed class FoldedReports
{
    // Who has read so many of a kind knows what to do with the rest.
    private const int MostAlike = 10;
    private readonly Dictionary<FileResult, List<Diagnostic>> shown = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> hidden = new(StringComparer.Ordinal);

    /// <summary>Chooses them. Problems are alike that are of one rule and one severity.</summary>
    public FoldedReports(RunResult run, bool isFolded)
    {
        var seen = new Dictionary<(string Rule, Severity Severity), int>();
        foreach (var file in run.Files)
        {
            shown[file] = [];
            foreach (var diagnostic in file.Diagnostics.OrderByDescending(diagnostic => diagnostic.Severity))
            {
                var kind = (diagnostic.Rule, diagnostic.Severity);
                seen[kind] = seen.GetValueOrDefault(kind) + 1;
                if (isFolded && seen[kind] > MostAlike)
                    hidden[diagnostic.Rule] = hidden.GetValueOrDefault(diagnostic.Rule) + 1;
                else
                    shown[file].Add(diagnostic);
            }
        }
    }

    /// <summary>What is shown of a file: the most severe first, then by place.</summary>
    public IReadOnlyList<Diagnostic> Shown(FileResult file) => shown[file];

    /// <summary>How many problems of a rule are not shown, the most first.</summary>
    public IEnumerable<(string Rule, int Count)> Hidden =>
        hidden.OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal).Select(one => (one.Key, one.Value));
}
