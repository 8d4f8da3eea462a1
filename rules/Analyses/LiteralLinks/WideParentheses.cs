using ListLint.Core;

namespace ListLint.Rules;

/// <summary><c>[text](https://…）</c> and <c>[text]（https://…）</c>: the parentheses of East Asian text make no link.</summary>
internal static class WideParentheses
{
    /// <summary>The fault of a link text that ends before an offset, or null.</summary>
    /// <param name="text">The file.</param>
    /// <param name="start">Where the link's text starts, its bracket included.</param>
    /// <param name="open">Where the opening parenthesis stands.</param>
    public static Fault? FaultOf(string text, int start, int open)
    {
        var rest = text.AsSpan(open + 1);
        var length = rest.IndexOfAny("（）() \t\r\n|<>[]");
        if (length < 0 || text[open] is not ('(' or '（') || rest[length] is not ('）' or ')') || (text[open] == '(' && rest[length] == ')'))
            return null;
        var close = open + 1 + length;
        List<Edit> edits = [];
        if (text[open] == '（')
            edits.Add(new Edit(new Span(open, open + 1), "("));
        if (text[close] == '）')
            edits.Add(new Edit(new Span(close, close + 1), ")"));
        return new(
            new Span(start, close + 1),
            "A wide parenthesis makes no link, so GitHub shows this as text. Write it as ( or ).",
            Fault.Link("Write plain parentheses", new Span(start, close + 1), text[(open + 1)..close], edits)
        );
    }

    /// <summary>Whether an address stands in the parentheses of such a link, which is reported as a whole.</summary>
    public static bool Hold(string text, int address) => address >= 2 && text[address - 1] is '(' or '（' && text[address - 2] == ']';
}
