using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Links that GitHub shows as text, brackets and all, because something in their syntax is wrong.</summary>
internal sealed partial class LiteralLinks
{
    private readonly CuratedList list;
    private readonly string text;
    private readonly LiteralText literal;
    private readonly List<Bracket> brackets;
    private readonly HashSet<int> unclosed;
    private readonly HashSet<int> opened;
    private readonly UnlinkedAddresses unlinked;

    private LiteralLinks(CuratedList list)
    {
        this.list = list;
        text = list.Source.Text;
        literal = new LiteralText(list);
        brackets = literal.Brackets();
        unclosed = [.. brackets.Where(bracket => bracket.Close < 0).Select(bracket => bracket.Open)];
        opened = [.. brackets.Where(bracket => bracket.Close >= 0).Select(bracket => bracket.Open)];
        unlinked = new UnlinkedAddresses(
            list,
            literal,
            unclosed,
            brackets.Where(bracket => bracket.Open < 0).Select(bracket => bracket.Close).ToHashSet()
        );
    }

    // How often each label and each text of a link is used.
    private Dictionary<string, int> Names =>
        field ??= list
            .Labels.Select(label => label.Key)
            .Concat(list.Links.Select(link => TextKey.Of(link.Text)))
            .CountBy(key => key, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);

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
            return literal.IsAddress(next + 1) ? unlinked.FaultOf(bracket, next + 1) : Words(bracket, next + 1);
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
                Fault.Link(
                    "Remove the blank",
                    bracket.Through(text, end + 1),
                    text[(parenthesis + 1)..end],
                    Edit.Delete(new Span(bracket.Close + 1, parenthesis))
                )
            )
            : null;
    }

    // "[text][https://…]"
    private Fault? Squared(Bracket bracket, int square)
    {
        var end = literal.AddressEnd(square + 1);
        return end < text.Length && text[end] == ']'
            ? new(
                new Span(bracket.Open, end + 1),
                "The address stands in square brackets, so GitHub looks for a definition of that name and shows the brackets as text. "
                    + "Use parentheses.",
                Fault.Link("Put the address in parentheses", bracket.Through(text, end + 1), text[(square + 1)..end], Put(square, "("), Put(end, ")"))
            )
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
            $"{(isClosed ? "The opening parenthesis" : "The parentheses")} between text and address {(isClosed ? "is" : "are")} missing, "
                + "so GitHub shows the brackets as text. Write [text](address).",
            Fault.Link("Put the address in parentheses", place, text[address..end], edits)
        );
    }

    // "[Paper](Title of the paper)" or "Heading](#anchor)"
    private Fault? Words(Bracket bracket, int target)
    {
        var close = text.IndexOf(')', target, Math.Min(literal.LineEnd(target) - target, LiteralText.Reach));
        if (close < 0)
            return null;
        var words = text[target..close];
        if (bracket.Open < 0)
        {
            return words.StartsWith('#') && !words.Contains(' ', StringComparison.Ordinal)
                ? new(
                    new Span(bracket.Close, close + 1),
                    "The opening bracket of this link is missing, so GitHub shows \"](\" as text. Put \"[\" before the link's text."
                )
                : null;
        }

        var name = text[(bracket.Open + 1)..bracket.Close].Trim('[', ']');
        if (!words.Contains(' ', StringComparison.Ordinal) || !char.IsLetter(words[0]) || !IsLabel(name))
            return null;
        return new(
            new Span(bracket.Open, close + 1),
            $"\"{Excerpt.Of(words, 80)}\" is no address, so GitHub shows this as text. Put the address of the {name} between the parentheses."
        );
    }

    private bool IsLabel(string name) => TextKey.Of(name) is { Length: > 0 } key && Names.GetValueOrDefault(key) >= 3;

    // "(text)[https://…]"
    private Fault? Swapped(Bracket bracket)
    {
        var (open, close) = (bracket.Open, bracket.Close);
        if (open < 2 || text[open - 1] != ')' || !literal.Has(open - 1) || !literal.IsAddress(open + 1) || literal.AddressEnd(open + 1) != close)
            return null;
        var start = text.LastIndexOf('(', open - 2, Math.Min(open - 1, 120));
        if (
            start < 0
            || !literal.Has(start)
            || text.AsSpan(start, open - start).ContainsAny('[', ']')
            || !IsName(text.AsSpan((start + 1)..(open - 1)))
        )
            return null;
        return new(
            new Span(start, close + 1),
            "Brackets and parentheses are swapped, so GitHub shows them as text. Write [text](address).",
            Fault.Link(
                "Swap brackets and parentheses",
                new Span(start, close + 1),
                text[(open + 1)..close],
                Put(start, "["),
                Put(open - 1, "]"),
                Put(open, "("),
                Put(close, ")")
            )
        );
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
        IReadOnlyList<Edit> edits =
            hasOuter && unclosed.Contains(open - 1)
                ? [Edit.Insert(parenthesis, "]")]
                : [Edit.Insert(parenthesis, "]"), Edit.Delete(new Span(close, close + 1))];
        return new(
            new Span(open, close + 1),
            "The bracket behind the link's text is missing, so GitHub shows this as text. Put \"]\" before \"(\".",
            Fault.Link("Close the bracket before the parenthesis", bracket.Through(text, close), text[(parenthesis + 1)..(close - 1)], edits)
        );
    }

    private static Edit Put(int offset, string sign) => new(new Span(offset, offset + 1), sign);

    // Citations such as "[1]" and task boxes are no texts of links.
    private static bool IsName(ReadOnlySpan<char> name) =>
        name.Trim() is { Length: > 0 } shown && shown is not ("x" or "X") && !shown.Contains('\n') && shown.ContainsAnyExcept("0123456789 ,-[]");

    [GeneratedRegex(@"(?<=[\p{L}\p{Nd})])\((?=https?://)", RegexOptions.CultureInvariant)]
    private static partial Regex Glued();
}
