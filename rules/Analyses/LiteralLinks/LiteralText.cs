using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A pair of square brackets that GitHub shows as they are written, or one that has no partner on its line.</summary>
/// <param name="Open">Offset of <c>[</c>, or -1.</param>
/// <param name="Close">Offset of <c>]</c>, or -1.</param>
/// <param name="HasLink">Whether a link stands between the two.</param>
internal readonly record struct Bracket(int Open, int Close, bool HasLink)
{
    public int Start => Open >= 0 ? Open : Close;

    /// <summary>From the opening bracket to an offset; the sign of an image belongs to it.</summary>
    public Span Through(string text, int end) => new(Open > 0 && text[Open - 1] == '!' ? Open - 1 : Open, end);
}

/// <summary>
/// What GitHub shows as it is written, bare addresses included, but nothing inside other links: where links that did not become links are found.
/// </summary>
internal sealed class LiteralText
{
    /// <summary>Far enough for any address or remark, and a bound to the cost of a line that is full of them.</summary>
    public const int Reach = 1000;

    private readonly List<Span> parts = [];
    private readonly string text;
    private readonly List<Link> links;
    private Span line = new(-1, -1);

    public LiteralText(CuratedList list)
    {
        text = list.Source.Text;
        links = [.. list.Links.Where(link => link.Form != LinkForm.Bare && link.Outer is null)];
        parts.AddRange(list.TextRuns);
        parts.AddRange(list.Links.Where(link => link.Form == LinkForm.Bare).Select(link => link.Span));
        if (parts.Count > list.TextRuns.Count)
            parts.Sort();
        var next = 0;
        parts.RemoveAll(part =>
        {
            while (next < links.Count && links[next].Span.End <= part.Start)
                next++;
            return next < links.Count && links[next].Span.Contains(part);
        });
    }

    /// <summary>The parts in order.</summary>
    public IReadOnlyList<Span> Parts => parts;

    /// <summary>
    /// Where the line of an offset ends. Looked for once a line where the offsets come in order: one line may hold a hundred thousand brackets.
    /// </summary>
    public int LineEnd(int from)
    {
        if (from < line.Start || from > line.End)
        {
            var end = text.AsSpan(from).IndexOfAny('\r', '\n');
            line = new Span(from, end < 0 ? text.Length : from + end);
        }

        return line.End;
    }

    /// <summary>Whether the unit at an offset is shown as it is written.</summary>
    public bool Has(int offset) => parts.Hold(offset);

    /// <summary>Whether an address starts at an offset.</summary>
    public bool IsAddress(int at) =>
        Has(at)
        && text.AsSpan(at) is var rest
        && (
            rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>Where an address ends: at a blank, a parenthesis that was not opened in the address, or a bracket.</summary>
    public int AddressEnd(int at)
    {
        for (var depth = 0; at < text.Length; at++)
        {
            if (text[at] is <= ' ' or '<' or '>' or '|' or ']' || (text[at] == ')' && depth-- == 0))
                break;
            if (text[at] == '(')
                depth++;
        }

        return at;
    }

    /// <summary>All brackets of the text, by where they end; those that are never closed at the end of their line.</summary>
    public List<Bracket> Brackets()
    {
        var found = new List<Bracket>();
        var open = new Stack<(int Offset, int Links)>();
        var (at, next) = (0, 0);
        foreach (var part in parts)
        {
            if (text.AsSpan(at, Math.Max(0, part.Start - at)).Contains('\n'))
                Leave(open, found);
            for (at = Math.Max(at, part.Start); NextMark(at, part.End) is >= 0 and var mark; at = mark + 1)
            {
                at = mark;
                if (text[at] == '\n')
                    Leave(open, found);
                else if (at > 0 && text[at - 1] == '\\')
                    continue;
                while (next < links.Count && links[next].Span.Start < at)
                    next++;
                if (text[at] == '[')
                    open.Push((at, next));
                else if (text[at] == ']')
                    found.Add(open.TryPop(out var start) ? new Bracket(start.Offset, at, HasLink(start.Links, next)) : new Bracket(-1, at, false));
            }

            at = Math.Max(at, part.End);
        }

        Leave(open, found);
        found.Sort((left, right) => left.Start.CompareTo(right.Start));
        return found;
    }

    private int NextMark(int start, int end) =>
        start < end && text.AsSpan(start, end - start).IndexOfAny('[', ']', '\n') is >= 0 and var at ? start + at : -1;

    private bool HasLink(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (!links[at].IsImage)
                return true;
        }

        return false;
    }

    private static void Leave(Stack<(int Offset, int Links)> open, List<Bracket> found)
    {
        while (open.TryPop(out var start))
            found.Add(new Bracket(start.Offset, -1, false));
    }
}
