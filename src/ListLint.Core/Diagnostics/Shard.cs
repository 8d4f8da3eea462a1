namespace ListLint.Core;

/// <summary>One of the parts into which the files of a run were split.</summary>
/// <param name="Number">Which one, from 1.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Run">
/// 16 hexadecimal digits, the same for all shards of one run: a hash of its files, their sizes, and the rules that run on them.
/// </param>
public sealed record Shard(int Number, int Count, string Run);
