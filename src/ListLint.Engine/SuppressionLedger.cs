using System.Collections.Concurrent;

namespace ListLint.Engine;

/// <summary>Remembers over all lists of a run what became of the suppressions of the configuration. Safe for parallel use.</summary>
public sealed class SuppressionLedger
{
    private readonly ConcurrentDictionary<Suppression, bool> uses = [];

    /// <summary>Whether a list has the entry, in which the rule ran.</summary>
    public bool IsFound(Suppression suppression) => uses.ContainsKey(suppression);

    /// <summary>Whether it silenced something.</summary>
    public bool IsUsed(Suppression suppression) => uses.GetValueOrDefault(suppression);

    internal void Find(Suppression suppression) => uses.TryAdd(suppression, false);

    internal void Use(Suppression suppression) => uses[suppression] = true;
}
