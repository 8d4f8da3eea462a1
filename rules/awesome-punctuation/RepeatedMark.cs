using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A punctuation mark that is written several times in a row.</summary>
/// <param name="Span">All of them.</param>
/// <param name="Sign">The mark.</param>
internal sealed record RepeatedMark(Span Span, char Sign)
{
    private const string Signs = "!！?？,，~～·";

    /// <summary>All such places of a list but those in names of entries, in order.</summary>
    public static IEnumerable<RepeatedMark> Find(CuratedList list)
    {
        foreach (var run in list.TextRuns)
        {
            for (var at = run.Start; at < run.End; at++)
            {
                var end = at + 1;
                while (end < run.End && list.Source.Text[end] == list.Source.Text[at])
                    end++;
                if (
                    end - at > 1
                    && Signs.Contains(list.Source.Text[at], StringComparison.Ordinal)
                    && !EntryTitles.Hold(list, new Span(at, end))
                    && !TextFaces.Hold(list.Source.Text, at)
                )
                    yield return new RepeatedMark(new Span(at, end), list.Source.Text[at]);
                at = end - 1;
            }
        }
    }
}
