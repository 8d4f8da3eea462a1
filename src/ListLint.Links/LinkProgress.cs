namespace ListLint.Links;

/// <summary>How far a run has come, at one moment.</summary>
/// <param name="Done">Links that have an answer.</param>
/// <param name="Total">All links.</param>
/// <param name="Rate">Links done a second, since the start.</param>
/// <param name="Waiting">Hosts that asked to be left alone for a while.</param>
/// <param name="Slowest">The hosts with the most links left, the most first; at most five.</param>
public sealed record LinkProgress(int Done, int Total, double Rate, int Waiting, IReadOnlyList<HostProgress> Slowest);

/// <summary>What is left on one host.</summary>
/// <param name="Host">Its name.</param>
/// <param name="Left">Links without an answer.</param>
/// <param name="Wait">How long it asked to be left alone; zero where it did not.</param>
public sealed record HostProgress(string Host, int Left, TimeSpan Wait);
