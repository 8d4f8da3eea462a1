using ListLint.Core;
using ListLint.Engine;

namespace ListLint.Run.Plan.Settings;

/// <summary>What holds for the lists of a folder: the configuration that counts there, with the command line over it.</summary>
internal sealed record Configuration
{
    /// <summary>The absolute path of the configuration, or null where there is none.</summary>
    public string? File { get; init; }

    /// <summary>The absolute path of the file of words, or null where there is none.</summary>
    public string? WordFile { get; init; }

    /// <summary>Which rules run, and how: those of <see cref="ForChanges"/> where it is known which lines a change adds.</summary>
    public required Selection Selection { get; init; }

    /// <summary>Which rules judge all lines.</summary>
    public required Selection ForAll { get; init; }

    /// <summary>Which rules judge the lines that a change adds; all of <see cref="ForAll"/> among them, unless the configuration says else.</summary>
    public required Selection ForChanges { get; init; }

    /// <summary>The least severity that makes the command fail.</summary>
    public required Severity FailOn { get; init; }

    /// <summary>Which files are lists; null where that is not said.</summary>
    public Globs? Files { get; init; }

    /// <summary>Which files are left out.</summary>
    public Globs? Ignore { get; init; }

    /// <summary>Whether servers are asked about the links.</summary>
    public bool IsOnline { get; init; }

    /// <summary>How servers are asked for the links of a list.</summary>
    public OnlineSettings Online { get; init; } = new();

    /// <summary>How the lists are written, as it is declared.</summary>
    public DeclaredStyle Style { get; init; } = DeclaredStyle.None;

    /// <summary>What is known of the words of the lists.</summary>
    public KnownWords Words { get; init; } = KnownWords.None;

    /// <summary>Entries that a rule is silent about.</summary>
    public IReadOnlyList<Suppression> Suppressions { get; init; } = [];

    /// <summary>The ids of the rules that judge nothing in a list but the lines that a change adds.</summary>
    /// <param name="shown">Its name in reports.</param>
    public IReadOnlySet<string> OnChangesAlone(string shown) =>
        ReferenceEquals(Selection, ForAll)
            ? new HashSet<string>()
            : ForChanges
                .For(shown)
                .Rules.Select(rule => rule.Id)
                .Except(ForAll.For(shown).Rules.Select(rule => rule.Id))
                .ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a file, given by its absolute path, is left out.</summary>
    public bool IsIgnored(string path) => Ignore?.Match(path) == true;
}
