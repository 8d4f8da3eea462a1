using ListLint.Core;

namespace ListLint.Rules;

/// <summary>An earlier entry that an entry repeats.</summary>
/// <param name="First">The earlier one.</param>
/// <param name="Sureness">How sure it is.</param>
internal sealed record Repeat(Entry First, Sureness Sureness);
