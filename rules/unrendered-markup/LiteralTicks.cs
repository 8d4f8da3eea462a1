using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Two backticks without two more behind them: LaTeX quotes, or a rest of code.</summary>
internal static class LiteralTicks
{
    public static IEnumerable<MarkupSlip> Find(LiteralLine line)
    {
        var lastQuote = new Lazy<int>(() => line.Text.AsSpan(line.Span.Start, line.Span.Length).LastIndexOf("''", StringComparison.Ordinal) + line.Span.Start);
        foreach (var at in line.Find("``").Where(at => line.At(at + 2) != '`' && line.Before(at) != '`'))
        {
            var isQuote = lastQuote.Value > at;
            yield return new MarkupSlip(
                new Span(at, at + 2),
                isQuote ? "GitHub prints the two backticks of these LaTeX quotation marks. Write quotation marks." : "GitHub prints these two backticks, because no code ends behind them. Take them out or close the code.",
                null);
        }
    }
}
