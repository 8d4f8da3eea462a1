using ListLint.Engine;
using ListLint.Rules;

namespace ListLint.Tests;

/// <summary>The rules and the fixer over them.</summary>
internal static class Fixing
{
    // As the presets have them: the list of awesome lists wants what a list may have decided otherwise, and nobody asks for both.
    private static readonly Linter Strict = new(Parsing.Parse, [.. RuleCatalog.All().Where(rule => !rule.IsForAwesomeLists)]);
    private static readonly Linter Awesome = new(Parsing.Parse, [.. RuleCatalog.All().Where(rule => rule.Recommended || rule.Awesome)]);

    /// <summary>A day behind those of the samples, so that "in the future" never changes.</summary>
    private static readonly Facts Facts = new() { Today = new DateOnly(2026, 11, 21) };

    /// <summary>Fixes a text with the fixes of all rules but those for awesome lists, or of the preset "awesome".</summary>
    public static FixResult Fix(SourceText source, Safety upTo, bool isAwesome = false) =>
        new Fixer((isAwesome ? Awesome : Strict).Lint, new FixGuard(Parsing.Parse)).Fix(source, Facts, upTo);

    /// <summary>What is said where a property fails: the rules that fixed.</summary>
    public static string Describe(FixResult fix) =>
        string.Join(
            ", ",
            fix.Applied.Select(applied => $"{applied.Rule} {applied.Position.Line}:{applied.Position.Column} {applied.Title}").Distinct().Take(12)
        );
}
