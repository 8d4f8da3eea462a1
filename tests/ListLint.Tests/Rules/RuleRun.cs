using ListLint.Engine;
using ListLint.Markdown;

namespace ListLint.Tests;

/// <summary>Runs one rule on a text.</summary>
internal static class RuleRun
{
    /// <summary>The reports of a rule, with line numbers.</summary>
    public static IReadOnlyList<(int Line, Diagnostic Diagnostic)> Report(Rule rule, string text) => Report(rule, SourceText.From(text));

    /// <summary>The reports of a rule, with line numbers.</summary>
    public static IReadOnlyList<(int Line, Diagnostic Diagnostic)> Report(Rule rule, SourceText source)
    {
        var result = new Linter(ListParser.Parse, [rule]).Lint(source, Facts.None);
        Assert.Empty(result.Failures);
        return [.. result.Diagnostics.Select(one => (source.LineOf(one.Span.Start), one))];
    }

    /// <summary>The text after the rule's fixes.</summary>
    public static string Fixed(Rule rule, string text, Safety safety = Safety.Safe)
    {
        var result = new Fixer(new Linter(ListParser.Parse, [rule]).Lint, new FixGuard(ListParser.Parse)).Fix(
            SourceText.From(text),
            Facts.None,
            safety
        );
        Assert.Empty(result.Remaining.Failures);
        return result.Source.Text;
    }
}
