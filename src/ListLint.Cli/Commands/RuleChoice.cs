using ListLint.Core;
using ListLint.Rules;

namespace ListLint.Cli;

/// <summary>Which rules a command line asks for.</summary>
internal static class RuleChoice
{
    /// <summary>The names of <c>--preset</c>.</summary>
    public static readonly string[] Presets = ["recommended", "strict"];

    /// <summary>The rules to run, by id.</summary>
    /// <param name="preset">Recommended or strict.</param>
    /// <param name="select">If not empty: these and no others. Each item may hold several ids with commas.</param>
    /// <param name="ignore">Not these.</param>
    /// <exception cref="UsageException">An id that no rule has.</exception>
    public static IReadOnlyList<Rule> Of(string preset, IEnumerable<string> select, IEnumerable<string> ignore)
    {
        var all = RuleCatalog.All();
        var ids = all.Select(rule => rule.Id).ToList();
        var (selected, ignored) = (Ids("--select", select, ids), Ids("--ignore", ignore, ids));
        return [.. all.Where(rule => selected.Count > 0 ? selected.Contains(rule.Id) : preset == "strict" || rule.Recommended)
            .Where(rule => !ignored.Contains(rule.Id))];
    }

    private static HashSet<string> Ids(string option, IEnumerable<string> given, List<string> known)
    {
        var ids = given.SelectMany(item => item.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToHashSet(StringComparer.Ordinal);
        foreach (var id in ids.Where(id => !known.Contains(id)))
            throw new UsageException($"{option}: there is no rule {Line.Of(id)}.{DidYouMean.Suggest(id, known)} All rules: listlint rules");
        return ids;
    }
}
