using ListLint.Core;

namespace ListLint.Run.Ask;

/// <summary>What a command asks of a run. An option is one property here.</summary>
internal sealed record RunRequest
{
    /// <summary>Files, folders, patterns, and <see cref="StandardInput.Path"/>; none for the lists of the folder.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>The name for what comes from standard input, or null.</summary>
    public string? InputName { get; init; }

    /// <summary>What an editor has of files, by their absolute paths: it is checked in place of what was saved.</summary>
    public IReadOnlyDictionary<string, SourceText> Unsaved { get; init; } = new Dictionary<string, SourceText>();

    /// <summary>The reports that were asked for.</summary>
    public IReadOnlyList<ReportTarget> Reports { get; init; } = [];

    /// <summary>All rules that may run; which do is for the configuration to say.</summary>
    public required IReadOnlyList<Rule> Rules { get; init; }

    /// <summary>What wins over the configuration.</summary>
    public RuleChoice Choice { get; init; } = new();

    /// <summary>How servers are asked about links, where they are.</summary>
    public OnlineRequest Online { get; init; } = new();

    /// <summary>Whether to write what is fixed.</summary>
    public bool IsFix { get; init; }

    /// <summary>Whether fixes that remove or move text are allowed too.</summary>
    public bool IsUnsafe { get; init; }

    /// <summary>Whether to print what would be fixed, and to change nothing.</summary>
    public bool IsDiff { get; init; }

    /// <summary>Why all that is reported is to be silenced by comments in the lists; null where none are to be written.</summary>
    public string? SuppressionReason { get; init; }

    /// <summary>Whether to check again whenever a list or a configuration changes.</summary>
    public bool IsWatch { get; init; }

    /// <summary>The baseline whose diagnostics are left out, or null.</summary>
    public string? Baseline { get; init; }

    /// <summary>The commit since whose merge base a line must have changed to be reported, or null.</summary>
    public string? Since { get; init; }

    /// <summary>Whether the lines of the commit that is about to be made are held to the stricter set of rules.</summary>
    public bool IsStaged { get; init; }

    /// <summary>Which part of the lists to check; null for all.</summary>
    public ShardRequest? Shard { get; init; }

    /// <summary>Whether results are kept in the user's folder of caches.</summary>
    public bool IsCached { get; init; }

    /// <summary>The folder that results are kept in, as it was given; null where none was.</summary>
    public string? CacheFolder { get; init; }

    /// <summary>Whether one report is made of many that are alike; a baseline knows each place for itself.</summary>
    public bool IsSummed { get; init; } = true;

    /// <summary>Whether to colour what goes to standard output.</summary>
    public bool HasColor { get; init; }

    /// <summary>Whether people are shown all of many problems that are alike.</summary>
    public bool ShowsAll { get; init; }

    /// <summary>Whether people are shown how many problems each rule has, in place of the problems.</summary>
    public bool IsStatistics { get; init; }

    /// <summary>Whether nothing but problems is said.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>Whether it is said what is checked.</summary>
    public bool IsVerbose { get; init; }

    /// <summary>What to fix; null for nothing.</summary>
    public FixRequest? Fix => IsFix || IsDiff ? new FixRequest(IsUnsafe ? Safety.Unsafe : Safety.Safe, IsDiff) : null;

    /// <summary>Whether a list comes from standard input.</summary>
    public bool ReadsInput => Paths.Contains(StandardInput.Path);

    /// <summary>Whether standard output is for the fixed standard input.</summary>
    public bool IsFilter => Fix is { IsDiff: false } && ReadsInput;

    /// <summary>The reports to write: beside a diff, none on standard output.</summary>
    public IReadOnlyList<ReportTarget> WrittenReports => IsDiff ? [.. Reports.Where(target => target.File is not null)] : Reports;
}
