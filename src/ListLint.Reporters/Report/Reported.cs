using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>A diagnostic with the text that it speaks of.</summary>
internal sealed record Reported(SourceText Source, Diagnostic Diagnostic)
{
    /// <summary>Where it starts.</summary>
    public Position Start => Source.PositionOf(Diagnostic.Span.Start);

    /// <summary>All of a run: the most severe first, then as the run has them.</summary>
    public static IReadOnlyList<Reported> BySeverity(RunResult run) =>
        [
            .. run
                .Files.SelectMany(file => file.Diagnostics.Select(diagnostic => new Reported(file.Source, diagnostic)))
                .OrderByDescending(reported => reported.Diagnostic.Severity),
        ];
}
