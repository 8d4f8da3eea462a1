using ListLint.Core;
using ListLint.Engine;

namespace ListLint.Run.Plan.Settings;

/// <summary>The settings of rules that follow from what a configuration declares; what it says of the rules themselves stands over them.</summary>
internal static class DeclaredRules
{
    private static readonly RuleSetting Error = new(RuleLevel.Error, RuleOptions.None);
    private static readonly RuleSetting Off = new(RuleLevel.Off, RuleOptions.None);

    /// <summary>The settings, by the rule's id.</summary>
    /// <param name="layer">What the configuration says.</param>
    /// <param name="forChanges">Whether they are for the lines that a change adds.</param>
    public static IReadOnlyDictionary<string, RuleSetting> From(ConfigLayer layer, bool forChanges)
    {
        var rules = new Dictionary<string, RuleSetting>(StringComparer.Ordinal);
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
