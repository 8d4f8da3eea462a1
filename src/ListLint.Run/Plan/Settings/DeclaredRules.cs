using ListLint.Core;
using ListLint.Engine;
using ListLint.Run.Ask;

namespace ListLint.Run.Plan.Settings;

/// <summary>The settings of rules that follow from what a configuration declares; what it says of the rules themselves stands over them.</summary>
internal static class DeclaredRules
{
    private static readonly RuleSetting Error = new(RuleLevel.Error, RuleOptions.None);
    private static readonly RuleSetting Off = new(RuleLevel.Off, RuleOptions.None);

    /// <summary>The settings, by the rule's id.</summary>
    /// <param name="layer">What the configuration says.</param>
    /// <param name="preset">The preset that holds.</param>
    /// <param name="forChanges">Whether they are for the lines that a change adds.</param>
    public static IReadOnlyDictionary<string, RuleSetting> From(ConfigLayer layer, string preset, bool forChanges)
    {
        var rules = new Dictionary<string, RuleSetting>(StringComparer.Ordinal);
        // The awesome list wants each address once.
        if (preset == Presets.Awesome)
            rules["cross-listed-entry"] = new RuleSetting(RuleLevel.Warning, RuleOptions.None.With("habit", "each"));
        if (layer.IsForChanges == true && !forChanges)
        {
            rules["entry-format"] = rules["column-value"] = Off;
            return rules;
        }

        if (layer.Style.Entry?.Unique is not { } scope)
            return rules;
        rules["duplicate-entry"] = Error;
        if (scope >= UniqueScope.File)
            rules["cross-listed-entry"] = new RuleSetting(RuleLevel.Error, RuleOptions.None.With("habit", "each"));
        if (scope == UniqueScope.Repository)
            rules["duplicate-across-files"] = Error;
        return rules;
    }
}
