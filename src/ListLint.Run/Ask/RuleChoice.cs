using ListLint.Core;
using ListLint.Reporters;
using ListLint.Run.Base;

namespace ListLint.Run.Ask;

/// <summary>What a command line says of rules; it wins over the configuration.</summary>
internal sealed record RuleChoice
{
    /// <summary>The preset, or null where none is given.</summary>
    public string? Preset { get; init; }

    /// <summary>The preset for the lines that a change adds, of <see cref="Presets.ForChanges"/>; null where none is given.</summary>
    public string? Changes { get; init; }

    /// <summary>Whether servers are asked about links, or null where that is not said.</summary>
    public bool? Online { get; init; }

    /// <summary>If not empty: these and no others.</summary>
    public IReadOnlySet<string> Selected { get; init; } = new HashSet<string>();

    /// <summary>Ids of rules that do not run, whatever else chooses them.</summary>
    public IReadOnlySet<string> Ignored { get; init; } = new HashSet<string>();

    /// <summary>The least severity that makes the command fail, or null where none is given.</summary>
    public Severity? FailOn { get; init; }

    /// <summary>The configuration to use for all lists, or null to look for it.</summary>
    public string? ConfigFile { get; init; }

    /// <summary>Reads the ids of an option; each item may hold several with commas.</summary>
    /// <exception cref="UsageException">An id that no rule has.</exception>
    public static IReadOnlySet<string> Ids(string option, IEnumerable<string> given, IReadOnlyList<Rule> rules)
    {
        var known = rules.Select(rule => rule.Id).ToList();
        var ids = given
            .SelectMany(item => item.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var id in ids.Where(id => !known.Contains(id)))
            throw new UsageException($"{option}: there is no rule {Printable.Escape(id)}.{DidYouMean.Suggest(id, known)} All rules: listlint rules");
        return ids;
    }
}
