using ListLint.Core;

namespace ListLint.Rules;

/// <summary><c>[text](https://…</c> that is not a link: what is wrong depends on how the address ends.</summary>
/// <param name="list">The list.</param>
/// <param name="literal">Its text.</param>
/// <param name="unclosed">Where brackets open that nothing closes.</param>
/// <param name="unopened">Where brackets close that nothing opens.</param>
internal sealed class UnlinkedAddresses(CuratedList list, LiteralText literal, IReadOnlySet<int> unclosed, IReadOnlySet<int> unopened)
{
    private readonly string text = list.Source.Text;

    // Where a parenthesis put there would take the text from a link that works.
    private readonly HashSet<int> texts = [.. list.Links.Where(link => link.Form == LinkForm.Inline).Select(link => link.TextSpan.End)];

    /// <summary>The fault of the address behind a pair of brackets, or null.</summary>
    /// <param name="bracket">The pair, of which the first may be missing.</param>
    /// <param name="address">Where the address starts.</param>
    public Fault? FaultOf(Bracket bracket, int address)
    {
        var end = literal.AddressEnd(address);
        var lineEnd = literal.LineEnd(address);
        var start = bracket.Start;
        if (end < lineEnd && text[end] == ')')
        {
            if (bracket.Open < 0)
                return new(
                    new Span(bracket.Close, end + 1),
                    "The opening bracket of this link is missing, so GitHub shows \"](\" as text. Put \"[\" before the link's text."
                );
            return bracket.HasLink
                ? new(
                    new Span(start, end + 1),
                    "A link cannot stand inside the text of another link, so GitHub shows the outer one as text. Separate the two."
                )
                : null;
        }

        if (end + 1 < lineEnd && text[end] == ']' && text[end + 1] == '(')
            return OpenTarget(bracket, address, end);
        var close = ClosingOf(start, end, lineEnd);
        if (close < 0)
            return NeverClosed(bracket, address, end, lineEnd);
        var target = text[address..close];
        return new(
            new Span(start, close + 1),
            target.AsSpan(end - address).Contains("://", StringComparison.Ordinal)
                ? $"Two addresses stand between the parentheses ({Excerpt.Of(target, 160)}), "
                    + "so GitHub shows this as text. Keep one, or make two links."
                : $"The address has a blank in it ({Excerpt.Of(target, 160)}), so GitHub shows this as text. Remove the blank or write it as %20.",
            target.AsSpan(end - address).Contains("://", StringComparison.Ordinal) || bracket.Open < 0
                ? null
                : Blanks.Inside(target, bracket.Through(text, close + 1), address)
        );
    }

    // "[![stars](https://badge](https://target)", and "[text](https://one](https://two)", of which nobody knows which one is meant.
    private Fault OpenTarget(Bracket bracket, int address, int end) =>
        new(
            new Span(bracket.Start, literal.AddressEnd(end + 2)),
            $"The closing parenthesis behind {Excerpt.Of(text[address..end], 120)} is missing, so GitHub shows this as text. Put it there.",
            texts.Contains(end) || unopened.Contains(end) ? null : Fault.Safe("Close the parenthesis", Edit.Insert(end, ")"))
        );

    private Fault NeverClosed(Bracket bracket, int address, int end, int lineEnd)
    {
        var start = bracket.Start;
        // A full stop or a comma there ends the sentence and not the address, and GitHub takes none of these for a part of a bare one.
        var last = address + text[address..end].TrimEnd('.', ',', ';', ':', '?', '!', '*', '_', '~').Length;
        var url = text[address..last];
        var isDouble = start > 0 && text[start - 1] == '[' && unclosed.Contains(start - 1);
        // "[text](https://…]": the bracket stands where the parenthesis belongs.
        var isOther = last == end && end < lineEnd && text[end] == ']' && unopened.Contains(end);
        return new(
            new Span(start, end),
            $"The closing parenthesis behind {Excerpt.Of(url, 120)} is missing, so GitHub shows this as text. Put it there.",
            bracket.Open < 0 || texts.Contains(end) ? null
                : isOther && !isDouble
                    ? Fault.Link("Write a parenthesis for the bracket", bracket.Through(text, end + 1), url, new Edit(new Span(end, end + 1), ")"))
                : Fault.Link(
                    "Close the parenthesis",
                    bracket.Through(text, last),
                    url,
                    Edit.Insert(last, isDouble && text[end..lineEnd].AsSpan().Trim().IsEmpty ? ")]" : ")")
                )
        );
    }

    // The parenthesis that closes the one before an address with a blank in it; -1 where all
    // that follow belong to other links, to remarks, or to a remark that the link stands in.
    private int ClosingOf(int start, int end, int line)
    {
        line = Math.Min(line, end + LiteralText.Reach);
        var close = end;
        for (var depth = 0; close < line && (text[close] != ')' || depth-- > 0); close++)
        {
            if (text[close] == '(')
                depth++;
        }

        return
            close == line
            || text.AsSpan(end, close - end).Contains("](", StringComparison.Ordinal)
            || (IsInRemark(start) && !IsClosedBehind(close, line))
            ? -1
            : close;
    }

    // "([Tides](https://x.example/a b), and others)": the remark has a parenthesis of its own.
    private bool IsClosedBehind(int close, int line)
    {
        var depth = 0;
        for (var at = close + 1; at < line && depth >= 0; at++)
            depth += text[at] switch
            {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
        return depth < 0;
    }

    // "(see [Tides](https://… and others)"
    private bool IsInRemark(int start)
    {
        var depth = 0;
        for (var at = start - 1; at >= Math.Max(0, start - LiteralText.Reach) && text[at] is not ('\r' or '\n' or '|') && depth <= 0; at--)
            depth += text[at] switch
            {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
        return depth > 0;
    }
}
