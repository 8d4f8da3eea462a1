using ListLint.Engine;
using ListLint.Rules;

namespace ListLint.Tests;

/// <summary>All rules and the fixer over them.</summary>
internal static class Fixing
{
    private static readonly Linter Linter = new(Parsing.Parse, RuleCatalog.All());

    /// <summary>A day behind those of the samples, so that "in the future" never changes.</summary>
    private static readonly Facts Facts = new() { Today = new DateOnly(2026, 11, 21) };

    /// <summary>Fixes a text with the fixes of all rules.</summary>
    public static FixResult Fix(SourceText source, Safety upTo) => new Fixer(Linter.Lint, new FixGuard(Parsing.Parse)).Fix(source, Facts, upTo);

    /// <summary>What is said where a property fails: the rules that fixed.</summary>
    public static string Describe(FixResult fix) =>
        string.Join(
            ", ",
            fix.Applied.Select(applied => $"{applied.Rule} {applied.Position.Line}:{applied.Position.Column} {applied.Title}").Distinct().Take(12)
        );
}
