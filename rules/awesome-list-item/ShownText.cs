using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Tells the words of a part of an entry from what is no text of it.</summary>
internal static class ShownText
{
    /// <summary>Whether a letter is shown outside of links, notes in brackets, tags, code and short names of emoji.</summary>
    public static bool HasWords(CuratedList list, Span span)
    {
        for (var at = span.Start; at < span.End; at++)
        {
            if (LiteralPlaces.LinkAt(list, at) is { } link)
                at = Math.Max(at, link.Span.End - 1);
            else if (ItemNotes.NoteEnd(list, at, span.End) is { } end && end > at)
                at = end - 1;
            else if (char.IsLetter(list.Source.Text[at]) && list.TextRuns.Hold(at))
                return true;
        }

        return false;
    }
}
