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

    /// <summary>Which rules run, and how.</summary>
    public required Selection Selection { get; init; }

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

    /// <summary>Whether a file, given by its absolute path, is left out.</summary>
    public bool IsIgnored(string path) => Ignore?.Match(path) == true;
}
