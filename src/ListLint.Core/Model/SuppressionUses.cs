namespace ListLint.Core;

/// <summary>What became of the suppressions of a list while it was linted: kept beside the model, which nobody changes.</summary>
public sealed class SuppressionUses
{
    private readonly Dictionary<SuppressedRule, bool> uses = [];

    private SuppressionUses() { }

    /// <summary>The one of a list.</summary>
    public static SuppressionUses From(CuratedList list) => list.Index(_ => new SuppressionUses());

    /// <summary>Remembers that a suppression silenced something, or that a comment ended one.</summary>
    public void Use(SuppressedRule rule) => uses[rule] = true;

    /// <summary>Remembers that a rule has run, so that a suppression which silenced nothing until now is unused.</summary>
    public void Judge(SuppressedRule rule) => uses.TryAdd(rule, false);

    /// <summary>Whether a suppression silenced something.</summary>
    public bool IsUsed(SuppressedRule rule) => uses.GetValueOrDefault(rule);

    /// <summary>Whether the rule has run and there was nothing to silence.</summary>
    public bool IsUnused(SuppressedRule rule) => uses.TryGetValue(rule, out var isUsed) && !isUsed;
}
