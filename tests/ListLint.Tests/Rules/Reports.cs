using ListLint.Engine;

namespace ListLint.Tests;

/// <summary>What one rule says of a text.</summary>
internal static class Reports
{
    /// <summary>The diagnostics of a rule, in order.</summary>
    public static IReadOnlyList<Diagnostic> Find<TRule>(string text)
        where TRule : Rule, new()
    {
        var result = new Linter(Parsing.Parse, [new TRule()]).Lint(SourceText.From(text), Facts.None);
        Assert.Empty(result.Failures);
        return result.Diagnostics;
    }

    /// <summary>The 1-based lines that a rule reports, in order.</summary>
    public static IEnumerable<int> Lines<TRule>(string text)
        where TRule : Rule, new() => Find<TRule>(text).Select(diagnostic => SourceText.From(text).LineOf(diagnostic.Span.Start));
}
