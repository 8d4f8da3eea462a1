using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>GitLab's Code Quality report: a JSON array; a fingerprint names its problem in the whole project.</summary>
public sealed class GitLabReporter : Reporter
{
    /// <summary>What <c>--report</c> calls it, and what it needs to be written.</summary>
    public static ReportFormat Format { get; } = new("gitlab", _ => new GitLabReporter());

    /// <inheritdoc/>
    public override void Write(RunResult run, TextWriter output) =>
        JsonOutput.Write(output, [.. run.Files.SelectMany(Create)], GitLabContext.Default.Problems);

    private static IEnumerable<GitLabProblem> Create(FileResult file) =>
        file.Diagnostics.Zip(
            Fingerprints.Compute(file),
            (diagnostic, print) => Create(file.Source, diagnostic, Fingerprints.Hash(file.Source.Path + "\n" + print))
        );

    private static GitLabProblem Create(SourceText source, Diagnostic diagnostic, string fingerprint) =>
        new(
            Printable.Escape(diagnostic.Message),
            diagnostic.Rule,
            fingerprint,
            FormatSeverity(diagnostic.Severity),
            new GitLabLocation(source.Path, new GitLabLines(Region.OnFirstLine(source, diagnostic.Span).Start.Line))
        );

    // GitLab has five: "critical" and "blocker" are for what breaks a program, not a list.
    private static string FormatSeverity(Severity severity) =>
        severity switch
        {
            Severity.Error => "major",
            Severity.Warning => "minor",
            _ => "info",
        };
}
