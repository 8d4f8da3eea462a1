namespace ListLint.Core;

/// <summary>A rule that threw, or reported something that cannot be.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Reason">What happened, one line.</param>
public sealed record RuleFailure(string Rule, string Reason);

/// <summary>What came of one file.</summary>
/// <param name="Source">The text that was linted.</param>
/// <param name="Diagnostics">By place, then by rule.</param>
/// <param name="Failures">Rules that failed on this file; the others ran.</param>
public sealed record FileResult(SourceText Source, IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<RuleFailure> Failures)
{
    /// <summary>The line (1-based) from which on something was nested too deeply to be checked, or null.</summary>
    public int? UncheckedLine { get; init; }

    /// <summary>
    /// The <see cref="Core.Fingerprints"/> of the diagnostics where the text itself is not at hand; null where they follow from it.
    /// </summary>
    public IReadOnlyList<string>? Fingerprints { get; init; }
}

/// <summary>What came of a run.</summary>
/// <param name="Files">By path, ordinal.</param>
public sealed record RunResult(IReadOnlyList<FileResult> Files)
{
    /// <summary>Texts that the files were compared with and that the run does not report on, for the lines of related places.</summary>
    public IReadOnlyList<SourceText> Compared { get; init; } = [];

    /// <summary>Which part of a run this is; null for a whole one.</summary>
    public Shard? Shard { get; init; }

    /// <summary>What hangs on the other shards; empty for a whole run.</summary>
    public IReadOnlyList<PendingDiagnostic> Pending { get; init; } = [];

    /// <summary>What could not be checked or fixed and why: sentences, ordinal, each once.</summary>
    public IReadOnlyList<string> Notices { get; init; } = [];

    /// <summary>
    /// What the command ends with (0 nothing to fail for, 1 something, 2 not everything could be checked); null where no command ran.
    /// </summary>
    public int? ExitCode { get; init; }

    /// <summary>What servers said of its links; null where nobody was asked.</summary>
    public LinkSummary? Links { get; init; }

    /// <summary>How many diagnostics have a severity.</summary>
    public int Count(Severity severity) => Files.Sum(file => file.Diagnostics.Count(diagnostic => diagnostic.Severity == severity));
}

/// <summary>Words a run for somebody: a terminal, a program, GitHub. Pure: the caller opens and closes what it writes to.</summary>
public abstract class Reporter
{
    /// <summary>Writes the whole report.</summary>
    public abstract void Write(RunResult run, TextWriter output);
}
