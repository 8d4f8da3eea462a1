using ListLint.Core;
using ListLint.Engine;
using ListLint.Markdown;

namespace ListLint.Cli;

/// <summary>Where the engine is given its parser.</summary>
internal static class Lists
{
    /// <summary>The model of a text.</summary>
    public static CuratedList Parse(SourceText source, Facts facts) => ListParser.Parse(source, facts);

    /// <summary>A linter for some rules.</summary>
    public static Linter Linter(IReadOnlyList<Rule> rules) => new(Parse, rules);
}
