using ListLint.Markdown;

namespace ListLint.Tests;

/// <summary>The parser that the tests of rules use.</summary>
internal static class Parsing
{
    public static CuratedList Parse(SourceText source, Facts facts) => ListParser.Parse(source, facts);
}
