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
}

/// <summary>What came of a run.</summary>
/// <param name="Files">By path, ordinal.</param>
public sealed record RunResult(IReadOnlyList<FileResult> Files)
{
    /// <summary>How many diagnostics have a severity.</summary>
    public int Count(Severity severity) => Files.Sum(file => file.Diagnostics.Count(diagnostic => diagnostic.Severity == severity));
}

/// <summary>Words a run for somebody: a terminal, a program, GitHub. Pure: the caller opens and closes what it writes to.</summary>
public abstract class Reporter
{
    /// <summary>Writes the whole report.</summary>
    public abstract void Write(RunResult run, TextWriter output);
}
