using ListLint.Engine;

namespace ListLint.Run.Plan.Settings;

/// <summary>What a configuration says of the lines that a change adds.</summary>
internal sealed record ChangeSettings
{
    /// <summary>The set of rules that is on there besides, of <see cref="Ask.Presets.ForChanges"/>; null where none is named.</summary>
    public string? Preset { get; init; }

    /// <summary>The settings that hold there in place of the others, by the rule's id.</summary>
    public IReadOnlyDictionary<string, RuleSetting> Rules { get; init; } = new Dictionary<string, RuleSetting>();

    /// <summary>This, and what only the other one says.</summary>
    public ChangeSettings Over(ChangeSettings below) => new() { Preset = Preset ?? below.Preset, Rules = Merge(Rules, below.Rules) };

    /// <summary>The settings of rules, and those that only others have.</summary>
    public static IReadOnlyDictionary<string, RuleSetting> Merge(
        IReadOnlyDictionary<string, RuleSetting> upper,
        IReadOnlyDictionary<string, RuleSetting> lower
    )
    {
        var rules = new Dictionary<string, RuleSetting>(lower, StringComparer.Ordinal);
        foreach (var (id, setting) in upper)
            rules[id] = rules.TryGetValue(id, out var below) ? setting.Over(below) : setting;
        return rules;
    }
}
