using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The literal text of one line of the source, and what is a link, code or real markup left out.</summary>
/// <param name="List">The list.</param>
/// <param name="Span">The line, without its ending.</param>
/// <param name="Runs">The stretches of literal text in it, in order.</param>
internal sealed record LiteralLine(CuratedList List, Span Span, IReadOnlyList<Span> Runs)
{
    public string Text => List.Source.Text;

    /// <summary>Whether its literal text may hold markup at all, a semicolon the end of a character reference: most lines are words.</summary>
    public bool MayHoldMarkup
    {
        get
        {
            foreach (var run in Runs)
            {
                if (Text.AsSpan(run.Start, run.Length).IndexOfAny("*`#;") >= 0)
                    return true;
            }

            return false;
        }
    }

    /// <summary>The lines that hold literal text, in order.</summary>
    public static IEnumerable<LiteralLine> Of(CuratedList list)
    {
        var (line, runs) = (0, new List<Span>());
        foreach (var run in list.TextRuns.Where(run => !run.IsEmpty))
        {
            var number = list.Source.LineOf(run.Start);
            if (number != line && runs.Count > 0)
            {
                yield return new LiteralLine(list, list.Source.Line(line), runs);
                runs = [];
            }

            line = number;
            runs.Add(new Span(run.Start, Math.Min(run.End, list.Source.Line(number).End)));
        }

        if (runs.Count > 0)
            yield return new LiteralLine(list, list.Source.Line(line), runs);
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

    /// <summary>The unit before an offset, a line feed at the start of the line.</summary>
    public char Before(int offset) => offset > Span.Start ? Text[offset - 1] : '\n';

    /// <summary>The unit at an offset, a line feed at the end of the line.</summary>
    public char At(int offset) => offset < Span.End ? Text[offset] : '\n';
}
