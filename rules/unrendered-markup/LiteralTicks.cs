using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Two backticks that are printed.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="IsQuote">Whether they open a LaTeX quote.</param>
internal sealed record LooseTicks(Span Span, bool IsQuote) : MarkupSlip(Span);

/// <summary>Two backticks without two more behind them: LaTeX quotes, or a rest of code.</summary>
internal static class LiteralTicks
{
    public static IEnumerable<LooseTicks> Find(LiteralLine line)
    {
        var lastQuote = new Lazy<int>(() =>
            line.Text.AsSpan(line.Span.Start, line.Span.Length).LastIndexOf("''", StringComparison.Ordinal) + line.Span.Start
        );
        foreach (var at in line.Find("``").Where(index => line.At(index + 2) != '`' && line.Before(index) != '`'))
            yield return new LooseTicks(new Span(at, at + 2), lastQuote.Value > at);
    }
}
