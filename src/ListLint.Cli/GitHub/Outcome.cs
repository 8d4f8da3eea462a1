using ListLint.Core;
using ListLint.Reporters;

namespace ListLint.Cli;

/// <summary>What a run came to, for reports that go over the network.</summary>
/// <param name="Run">What is reported.</param>
/// <param name="Exit">The exit code.</param>
/// <param name="Complaints">What could not be checked and why, sentences.</param>
/// <param name="Report">What reports are told.</param>
internal sealed record Outcome(RunResult Run, int Exit, IReadOnlyList<string> Complaints, ReportOptions Report);
