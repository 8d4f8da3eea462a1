using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Links that GitHub shows as text, brackets and all, because something in their syntax is wrong.</summary>
internal sealed partial class LiteralLinks
{
    // Far enough for any address or remark, and a bound to the cost of a line that is full of them.
    private const int Reach = 1000;

    private readonly CuratedList list;
    private readonly string text;
    private readonly LiteralText literal;
    private readonly List<Bracket> brackets;
    private readonly HashSet<int> unclosed;
    private readonly HashSet<int> unopened;
    private readonly HashSet<int> opened;
    private readonly HashSet<int> texts;

    private LiteralLinks(CuratedList list)
    {
        this.list = list;
        text = list.Source.Text;
        literal = new LiteralText(list);
        brackets = literal.Brackets();
        // Where a parenthesis put there would take the text from a link that works.
        texts = [.. list.Links.Where(link => link.Form == LinkForm.Inline).Select(link => link.TextSpan.End)];
        unclosed = [.. brackets.Where(bracket => bracket.Close < 0).Select(bracket => bracket.Open)];
        unopened = [.. brackets.Where(bracket => bracket.Open < 0).Select(bracket => bracket.Close)];
        opened = [.. brackets.Where(bracket => bracket.Close >= 0).Select(bracket => bracket.Open)];
    }

    // How often each label and each text of a link is used.
    private Dictionary<string, int> Names => field ??= list.Labels.Select(label => label.Key).Concat(list.Links.Select(link => TextKey.Of(link.Text))).CountBy(key => key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    /// <summary>The faults in order, one for each link.</summary>
    public static IEnumerable<Fault> FaultsOf(CuratedList list)
    {
        var found = new LiteralLinks(list);
        var (done, places) = (0, new List<Span>());
        foreach (var bracket in found.brackets)
        {
            if (bracket.Close < done || bracket.Close < 0 || found.FaultOf(bracket) is not { } fault)
                continue;
            done = fault.Span.End;
            places.Add(fault.Span);
            yield return fault;
        }

        var loose = new LooseAddresses(list, found.literal, found.unclosed, found.opened);
        foreach (var fault in loose.Images())
            yield return fault;
        var next = 0;
        foreach (var fault in loose.CutSchemes())
        {
            while (next < places.Count && places[next].End <= fault.Span.Start)
                next++;
            if (next == places.Count || !places[next].Contains(fault.Span.Start))
                yield return fault;
        }
    }

    private Fault? FaultOf(Bracket bracket)
    {
        var (open, close) = (bracket.Open, bracket.Close);
        var next = close + 1;
        while (next < text.Length && text[next] == ' ')
            next++;
        if (next >= text.Length)
            return Swapped(bracket) ?? Inside(bracket);
        var isName = open >= 0 && !bracket.HasLink && IsName(text.AsSpan((open + 1)..close));
        if (next > close + 1)
            return isName && text[next] == '(' && literal.IsAddress(next + 1) ? Spaced(bracket, next) : Swapped(bracket) ?? Inside(bracket);
        if (isName && literal.IsAddress(next + 1) && WideParentheses.FaultOf(text, open, next) is { } wide)
            return wide;
        if (text[next] == '(' && literal.Has(next))
            return literal.IsAddress(next + 1) ? Unlinked(bracket, next + 1) : Words(bracket, next + 1);
        if (isName && text[next] == '[' && literal.IsAddress(next + 1))
            return Squared(bracket, next);
        if (isName && literal.IsAddress(next))
            return NoParentheses(bracket, next);
        return Swapped(bracket) ?? Inside(bracket);
    }

    // "[text] (https://…)"
    private Fault? Spaced(Bracket bracket, int parenthesis)
    {
        var end = literal.AddressEnd(parenthesis + 1);
        return end < text.Length && text[end] == ')'
            ? new(
                new Span(bracket.Open, end + 1),
                "A blank between \"]\" and \"(\" keeps GitHub from making this a link. Remove it.",
                Fault.Link("Remove the blank", Place(bracket, end + 1), text[(parenthesis + 1)..end], Edit.Delete(new Span(bracket.Close + 1, parenthesis))))
            : null;
    }

    // "[text][https://…]"
    private Fault? Squared(Bracket bracket, int square)
    {
        var end = literal.AddressEnd(square + 1);
        return end < text.Length && text[end] == ']'
            ? new(
                new Span(bracket.Open, end + 1),
                "The address stands in square brackets, so GitHub looks for a definition of that name and shows the brackets as text. Use parentheses.",
                Fault.Link("Put the address in parentheses", Place(bracket, end + 1), text[(square + 1)..end], Put(square, "("), Put(end, ")")))
            : null;
    }

    // "[text]https://…" with or without ")"
    private Fault NoParentheses(Bracket bracket, int address)
    {
        var end = literal.AddressEnd(address);
        var isClosed = end < text.Length && text[end] == ')';
        IReadOnlyList<Edit> edits = isClosed ? [Edit.Insert(address, "(")] : [Edit.Insert(address, "("), Edit.Insert(end, ")")];
        var place = new Span(bracket.Open, isClosed ? end + 1 : end);
        return new(
            place,
            $"{(isClosed ? "The opening parenthesis" : "The parentheses")} between text and address {(isClosed ? "is" : "are")} missing, so GitHub shows the brackets as text. Write [text](address).",
            Fault.Link("Put the address in parentheses", place, text[address..end], edits));
    }

    // "[text](https://…" that is not a link: what is wrong depends on how it ends.
    private Fault? Unlinked(Bracket bracket, int address)
    {
        var end = literal.AddressEnd(address);
        var lineEnd = literal.LineEnd(address);
        var start = bracket.Start;
        if (end < lineEnd && text[end] == ')')
        {
            if (bracket.Open < 0)
                return new(new Span(bracket.Close, end + 1), "The opening bracket of this link is missing, so GitHub shows \"](\" as text. Put \"[\" before the link's text.");
            return bracket.HasLink
                ? new(new Span(start, end + 1), "A link cannot stand inside the text of another link, so GitHub shows the outer one as text. Separate the two.")
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
                ? $"Two addresses stand between the parentheses ({Excerpt.Of(target, 160)}), so GitHub shows this as text. Keep one, or make two links."
                : $"The address has a blank in it ({Excerpt.Of(target, 160)}), so GitHub shows this as text. Remove the blank or write it as %20.",
            target.AsSpan(end - address).Contains("://", StringComparison.Ordinal) || bracket.Open < 0 ? null : Blanks.Inside(target, Place(bracket, close + 1), address));
    }

    // "[![stars](https://badge](https://target)", and "[text](https://one](https://two)", of which nobody knows which one is meant.
    private Fault OpenTarget(Bracket bracket, int address, int end) => new(
        new Span(bracket.Start, literal.AddressEnd(end + 2)),
        $"The closing parenthesis behind {Excerpt.Of(text[address..end], 120)} is missing, so GitHub shows this as text. Put it there.",
        texts.Contains(end) || unopened.Contains(end) ? null : Fault.Safe("Close the parenthesis", Edit.Insert(end, ")")));

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
                : isOther && !isDouble ? Fault.Link("Write a parenthesis for the bracket", Place(bracket, end + 1), url, Put(end, ")"))
                : Fault.Link("Close the parenthesis", Place(bracket, last), url, Edit.Insert(last, isDouble && text[end..lineEnd].AsSpan().Trim().IsEmpty ? ")]" : ")")));
    }

    // The sign of an image belongs to it.
    private Span Place(Bracket bracket, int end) => new(bracket.Open > 0 && text[bracket.Open - 1] == '!' ? bracket.Open - 1 : bracket.Open, end);

    // The parenthesis that closes the one before an address with a blank in it; -1 where all that follow belong to other links, to remarks, or to a remark that the link stands in.
    private int ClosingOf(int start, int end, int line)
    {
        line = Math.Min(line, end + Reach);
        var close = end;
        for (var depth = 0; close < line && (text[close] != ')' || depth-- > 0); close++)
        {
            if (text[close] == '(')
                depth++;
        }

        return close == line || text.AsSpan(end, close - end).Contains("](", StringComparison.Ordinal) || (IsInRemark(start) && !IsClosedBehind(close, line)) ? -1 : close;
    }

    // "([Tides](https://x.example/a b), and others)": the remark has a parenthesis of its own.
    private bool IsClosedBehind(int close, int line)
    {
        var depth = 0;
        for (var at = close + 1; at < line && depth >= 0; at++)
            depth += text[at] switch { '(' => 1, ')' => -1, _ => 0 };
        return depth < 0;
    }

    // "(see [Tides](https://… and others)"
    private bool IsInRemark(int start)
    {
        var depth = 0;
        for (var at = start - 1; at >= Math.Max(0, start - Reach) && text[at] is not ('\r' or '\n' or '|') && depth <= 0; at--)
            depth += text[at] switch { '(' => 1, ')' => -1, _ => 0 };
        return depth > 0;
    }

    // "[Paper](Title of the paper)" or "Heading](#anchor)"
    private Fault? Words(Bracket bracket, int target)
    {
        var close = text.IndexOf(')', target, Math.Min(literal.LineEnd(target) - target, Reach));
        if (close < 0)
            return null;
        var words = text[target..close];
        if (bracket.Open < 0)
        {
            return words.StartsWith('#') && !words.Contains(' ', StringComparison.Ordinal)
                ? new(new Span(bracket.Close, close + 1), "The opening bracket of this link is missing, so GitHub shows \"](\" as text. Put \"[\" before the link's text.")
                : null;
        }

        var name = text[(bracket.Open + 1)..bracket.Close].Trim('[', ']');
        if (!words.Contains(' ', StringComparison.Ordinal) || !char.IsLetter(words[0]) || !IsLabel(name))
            return null;
        return new(
            new Span(bracket.Open, close + 1),
            $"\"{Excerpt.Of(words, 80)}\" is no address, so GitHub shows this as text. Put the address of the {name} between the parentheses.");
    }

    private bool IsLabel(string name) => TextKey.Of(name) is { Length: > 0 } key && Names.GetValueOrDefault(key) >= 3;

    // "(text)[https://…]"
    private Fault? Swapped(Bracket bracket)
    {
        var (open, close) = (bracket.Open, bracket.Close);
        if (open < 2 || text[open - 1] != ')' || !literal.Has(open - 1) || !literal.IsAddress(open + 1) || literal.AddressEnd(open + 1) != close)
            return null;
        var start = text.LastIndexOf('(', open - 2, Math.Min(open - 1, 120));
        if (start < 0 || !literal.Has(start) || text.AsSpan(start, open - start).ContainsAny('[', ']') || !IsName(text.AsSpan((start + 1)..(open - 1))))
            return null;
        return new(
            new Span(start, close + 1),
            "Brackets and parentheses are swapped, so GitHub shows them as text. Write [text](address).",
            Fault.Link("Swap brackets and parentheses", new Span(start, close + 1), text[(open + 1)..close], Put(start, "["), Put(open - 1, "]"), Put(open, "("), Put(close, ")")));
    }

    // "[Paper(https://…)]"
    private Fault? Inside(Bracket bracket)
    {
        var (open, close) = (bracket.Open, bracket.Close);
        if (open < 0 || bracket.HasLink || text[close - 1] != ')' || Glued().Match(text, open, close - open) is not { Success: true } match)
            return null;
        var parenthesis = match.Index + match.Length - 1;
        if (literal.AddressEnd(parenthesis + 1) != close - 1)
            return null;
        var hasOuter = open > 0 && text[open - 1] == '[';
        IReadOnlyList<Edit> edits = hasOuter && unclosed.Contains(open - 1) ? [Edit.Insert(parenthesis, "]")] : [Edit.Insert(parenthesis, "]"), Edit.Delete(new Span(close, close + 1))];
        return new(
            new Span(open, close + 1),
            "The bracket behind the link's text is missing, so GitHub shows this as text. Put \"]\" before \"(\".",
            Fault.Link("Close the bracket before the parenthesis", Place(bracket, close), text[(parenthesis + 1)..(close - 1)], edits));
    }

    private static Edit Put(int offset, string sign) => new(new Span(offset, offset + 1), sign);

    // Citations such as "[1]" and task boxes are no texts of links.
    private static bool IsName(ReadOnlySpan<char> name) =>
        name.Trim() is { Length: > 0 } shown && shown is not ("x" or "X") && !shown.Contains('\n') && shown.ContainsAnyExcept("0123456789 ,-[]");

    [GeneratedRegex(@"(?<=[\p{L}\p{Nd})])\((?=https?://)", RegexOptions.CultureInvariant)]
    private static partial Regex Glued();
}
