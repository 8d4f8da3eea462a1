namespace ListLint.Core;

/// <summary>What a shard alone cannot tell: it holds if every shard of the run says it.</summary>
/// <param name="Source">The file that it speaks of, which is none of those that were split.</param>
/// <param name="Diagnostic">With an empty message where nothing is wrong unless another shard is sure.</param>
/// <param name="IsSure">Whether this shard saw what the message speaks of; the message of a shard that is sure counts before others.</param>
/// <param name="Hash">Its fingerprint without the count.</param>
public sealed record PendingDiagnostic(SourceText Source, Diagnostic Diagnostic, bool IsSure, string Hash)
{
    /// <summary>How many of its hash a baseline knows in the file.</summary>
    public int Known { get; init; }

    /// <summary>Whether its lines count, where only changed ones do.</summary>
    public bool IsChanged { get; init; } = true;

    /// <summary>Whether it makes the command fail.</summary>
    public bool Fails { get; init; }
}
