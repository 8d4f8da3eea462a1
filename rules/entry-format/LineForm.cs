using System.Globalization;
using System.Text;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Writes the form that a line has: words in the place of its parts, braces around the links, tags and images at its end.</summary>
internal sealed class LineForm
{
    private const string Ends = ".!?…。";
    private readonly EntryText text;
    private readonly StringBuilder form = new();

    private LineForm(EntryText text) => this.text = text;

    /// <summary>The form; null for a line that has none that words could stand for.</summary>
    public static string? Find(EntryText text) => new LineForm(text).Write() is { } form && FormParser.Parse(form, out _) is not null ? form : null;

    private IReadOnlyList<LineAtom> Atoms => text.Atoms;

    private string? Write()
    {
        if (text.Item is { } item)
            form.Append(item.IsOrdered ? "1." : text.List.Source.Slice(item.Mark)).Append(' ');
        var title = Title();
        if (title is not var (from, to) || Enumerable.Range(0, from).Any(at => Atoms[at].IsLetter || Atoms[at].Kind != AtomKind.Sign))
            return null;
        Signs(0, from);
        form.Append(Atoms[from].Kind == AtomKind.Link ? Link(Atoms[from].Link!, EntryForm.Title) : EntryForm.Title);
        var tail = Tail(to);
        Description(to, tail);
        Resources(tail);
        return form.ToString() is var written && written.Any(IsUnseen) ? null : written.TrimEnd();
    }

    private static bool IsUnseen(char unit) => char.GetUnicodeCategory(unit) is UnicodeCategory.Control or UnicodeCategory.Format;

    private (int From, int To)? Title()
    {
        for (var at = 0; at < Atoms.Count; at++)
        {
            if (Atoms[at] is { Kind: AtomKind.Link, Link: { } link } && link == text.TitleLink)
                return (at, at + 1);
        }

        var place = text.Entry.TitleSpan;
        if (place.IsEmpty || text.TitleLink is not null)
            return null;
        var from = Enumerable.Range(0, Atoms.Count).FirstOrDefault(at => Atoms[at].Span.Start >= place.Start, -1);
        var to = from < 0 ? -1 : from + Atoms.Skip(from).TakeWhile(atom => atom.Span.End <= place.End).Count();
        return from >= 0 && to > from && Atoms.Skip(from).Take(to - from).All(atom => atom.Kind == AtomKind.Sign) ? (from, to) : null;
    }

    private void Description(int from, int to)
    {
        // The marks that close what opens before the title, and a separator; other signs are the description's.
        var start = from;
        while (start < to && Atoms[start].Sign is '*' or '_' && Atoms.Take(from).Any(before => before.Sign == Atoms[start].Sign))
            start++;
        while (start < to && (Atoms[start].IsSpace || Atoms[start].IsSeparator))
            start++;
        var end = to;
        while (end > start && Atoms[end - 1] is { Kind: AtomKind.Sign } sign && (sign.IsSpace || sign.IsSeparator || Ends.Contains(sign.Sign)))
            end--;
        if (end == start)
        {
            Signs(from, to);
            return;
        }

        Signs(from, start);
        form.Append(EntryForm.Description);
        Signs(end, to);
    }

    // Where the links, tags and images at the end begin: behind a sentence, or behind the title.
    private int Tail(int from)
    {
        var tail = Atoms.Count;
        for (var at = Atoms.Count - 1; at >= from; at--)
        {
            if (Atoms[at].Kind != AtomKind.Sign)
                tail = at;
            else if (Atoms[at].IsLetter)
                break;
        }

        while (tail < Atoms.Count && !StartsTail(from, tail))
            tail = Enumerable.Range(tail + 1, Atoms.Count - tail - 1).FirstOrDefault(at => Atoms[at].Kind != AtomKind.Sign, Atoms.Count);
        while (tail < Atoms.Count && tail > from && (Atoms[tail - 1] is { IsSpace: true } or { Sign: '(' or '[' or '|' or '*' or '_' or '-' or ',' }))
            tail--;
        return tail;
    }

    private bool StartsTail(int from, int at)
    {
        if (Atoms[at] is { Link.Role: LinkRole.Resource or LinkRole.Badge } or { Kind: AtomKind.Image })
            return true;
        var before = at - 1;
        while (before >= from && Atoms[before] is { Kind: AtomKind.Sign, Sign: ' ' or '(' or '[' or '*' or '_' })
            before--;
        return before < from || (Atoms[before].Kind == AtomKind.Sign && Ends.Contains(Atoms[before].Sign));
    }

    private void Resources(int from)
    {
        for (var at = from; at < Atoms.Count; )
        {
            var first = NextPart(at);
            if (first == Atoms.Count)
            {
                Signs(at, Atoms.Count);
                return;
            }

            var (kind, last) = (Atoms[first].Kind, first);
            while (NextPart(last + 1) is var next && next < Atoms.Count && Atoms[next].Kind == kind)
                last = next;
            var end = NextPart(last + 1) is var behind && behind == Atoms.Count ? Atoms.Count : Closing(last + 1, behind);
            Run(at, first, last, end);
            at = end;
        }
    }

    private void Run(int at, int first, int last, int end)
    {
        var (open, close) = (Text(at, first), Text(last + 1, end));
        var between = first == last ? null : Text(first + 1, NextPart(first + 1));
        form.Append('{').Append(open).Append(Word(first));
        if (between is null || between == close + open)
            form.Append(close).Append("}...");
        else
            form.Append('{').Append(between).Append(Word(first)).Append("}...").Append(close).Append('}');
    }

    private int Closing(int from, int to)
    {
        while (from < to && Atoms[from].Sign is ')' or ']' or '*' or '_')
            from++;
        return from;
    }

    private int NextPart(int from)
    {
        while (from < Atoms.Count && Atoms[from].Kind == AtomKind.Sign)
            from++;
        return from;
    }

    private string Word(int at) =>
        Atoms[at].Kind switch
        {
            AtomKind.Link => Link(Atoms[at].Link!, EntryForm.Label),
            AtomKind.Code => "`Tag`",
            _ => "![Badge](url)",
        };

    // With the brackets that the text of the link has around it.
    private string Link(Link link, string word)
    {
        var label = text.List.Source.Slice(link.TextSpan).Trim();
        return label is ['[', .., ']'] ? $"[[{word}]](url)"
            : label is ['*', '*', .., '*', '*'] ? $"[**{word}**](url)"
            : $"[{word}](url)";
    }

    private void Signs(int from, int to) => form.Append(Text(from, to));

    private string Text(int from, int to)
    {
        var signs = new StringBuilder();
        for (var at = from; at < to; at++)
        {
            var sign = Atoms[at].Sign;
            if (sign is '{' or '}' or '\\' or '`' or '\0')
                signs.Append('\\');
            signs.Append(sign == '\0' ? ' ' : sign);
        }

        return signs.ToString();
    }
}
