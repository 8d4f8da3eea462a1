using ListLint.Core;

namespace ListLint.Rules;

/// <summary>What is said to whoever wrote a line, and the fix.</summary>
internal static class StyleMessages
{
    private const int MostClauses = 3;
    private const int LongestLine = 120;
    private const int LongestAddress = 24;
    private const int Before = 70;

    /// <summary>What the others do, with their count, and the line as it should be.</summary>
    public static string From(CuratedList list, StyleDeparture found)
    {
        var clauses = string.Join(" ", found.Changes.Take(MostClauses).Select(change => $"{change.Clause}."));
        return found.Written is { } written
            ? $"{clauses} Write: \"{Around(Short(list, list.Source.Slice(found.Line.Span).ToString()), Short(list, written))}\"."
            : clauses;
    }

    /// <summary>All changes of a line in one; null where one of them is not known.</summary>
    public static Fix? FixOf(StyleDeparture found) =>
        found.Written is null || found.Changes.Any(change => change.Edits.Count == 0)
            ? null
            : new Fix("Write it like the others", found.Changes.Max(change => change.Safety), [.. found.Changes.SelectMany(change => change.Edits)]);

    // What is new of the line, with what stands around it.
    private static string Around(string old, string written)
    {
        var line = written.ReplaceLineEndings(" ");
        var first = old.AsSpan().CommonPrefixLength(written);
        if (line.Length <= LongestLine || first <= Before)
            return Excerpt.From(line, LongestLine);
        var start = line.LastIndexOf(' ', first - Before / 2, Before / 2) is > 0 and var space ? space : first - Before / 2;
        return $"…{Excerpt.From(line[start..], LongestLine)}";
    }

    // Long addresses are the same in the line, and say nothing here.
    private static string Short(CuratedList list, string written)
    {
        var tokens = StyleLines.From(list).Read(written);
        for (var i = tokens.Count - 1; i >= 0; i--)
        {
            if (tokens[i] is { Kind: TokenKind.Address or TokenKind.Bare or TokenKind.Image, Span: { Length: > LongestAddress } span })
                written = $"{written[..span.Start]}…{written[span.End..]}";
        }

        return written;
    }
}
