using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The literal text of one line of the source, and what is a link, code or real markup left out.</summary>
/// <param name="List">The list.</param>
/// <param name="Span">The line, without its ending.</param>
/// <param name="Runs">The stretches of literal text in it, in order.</param>
internal sealed record LiteralLine(CuratedList List, Span Span, IReadOnlyList<Span> Runs)
{
    public string Text => List.Source.Text;

    /// <summary>
    /// The lines whose literal text may hold markup, in order, a semicolon the end of
    /// a character reference. Most lines are words, and are passed over run by run.
    /// </summary>
    public static IEnumerable<LiteralLine> Find(CuratedList list)
    {
        var all = list.TextRuns;
        for (var at = 0; at < all.Count; at++)
        {
            if (list.Source.Slice(all[at]).IndexOfAny("`#;") < 0)
                continue;
            var number = list.Source.LineOf(all[at].Start);
            var line = list.Source.Line(number);
            while (at > 0 && all[at - 1].Start >= line.Start)
                at--;
            var runs = new List<Span>();
            for (; at < all.Count && list.Source.LineOf(all[at].Start) == number; at++)
            {
                if (!all[at].IsEmpty)
                    runs.Add(new Span(all[at].Start, Math.Min(all[at].End, line.End)));
            }

            at--;
            yield return new LiteralLine(list, line, runs);
        }
    }

    /// <summary>Where a string stands in the literal text; not where a backslash makes it literal on purpose.</summary>
    public IEnumerable<int> Find(string mark)
    {
        foreach (var run in Runs)
        {
            for (var at = run.Start; at < run.End; at += mark.Length)
            {
                var found = Text.AsSpan(at, run.End - at).IndexOf(mark, StringComparison.Ordinal);
                if (found < 0)
                    break;
                at += found;
                if (at == 0 || Text[at - 1] != '\\')
                    yield return at;
            }
        }
    }

    /// <summary>Whether the unit at an offset is literal text.</summary>
    public bool IsLiteral(int offset) => Runs.Hold(offset);

    /// <summary>The unit before an offset, a line feed at the start of the line.</summary>
    public char Before(int offset) => offset > Span.Start ? Text[offset - 1] : '\n';

    /// <summary>The unit at an offset, a line feed at the end of the line.</summary>
    public char At(int offset) => offset < Span.End ? Text[offset] : '\n';
}
