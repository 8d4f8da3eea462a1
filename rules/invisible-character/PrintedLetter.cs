using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A letter as it is set in print, copied from a PDF: a ligature such as U+FB01, or a cedilla that stands beside its letter.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Name">What it is.</param>
/// <param name="Plain">The letters that are written instead.</param>
/// <param name="Word">The word around it.</param>
internal sealed record PrintedLetter(Span Span, string Name, string Plain, string Word)
{
    // A word that is longer is none.
    private const int Longest = 60;
    private const char Cedilla = '\u00B8';

    /// <summary>Those of the visible text, in order; in an address they may belong to it.</summary>
    public static IEnumerable<PrintedLetter> Find(CuratedList list)
    {
        var text = list.Source.Text;
        var passed = 0;
        foreach (var at in PlacesIn(text).Where(at => list.TextRuns.Hold(at)))
        {
            var damages = MojibakeFinder.Find(list);
            while (passed < damages.Count && damages[passed].Span.End <= at)
                passed++;
            var isDamaged = passed < damages.Count && damages[passed].Span.Start <= at;
            if (!isDamaged && Read(text, at) is { } letter)
                yield return letter;
        }
    }

    // A range and a single sign are looked for many units at a time; a set of both would be looked up in each of thousands of runs.
    private static List<int> PlacesIn(string text)
    {
        var places = new List<int>();
        for (var at = 0; text.AsSpan(at).IndexOfAnyInRange(Ligatures.First, Ligatures.Last) is >= 0 and var found; at += found + 1)
            places.Add(at + found);
        for (var at = 0; text.AsSpan(at).IndexOf(Cedilla) is >= 0 and var found; at += found + 1)
            places.Add(at + found);
        places.Sort();
        return places;
    }

    private static PrintedLetter? Read(string text, int at)
    {
        var word = Around(text, at);
        if (word.Length < 3)
            return null;
        if (text[at] != Cedilla)
            return new PrintedLetter(
                new Span(at, at + 1),
                $"the ligature U+{(int)text[at]:X4}",
                Ligatures.Spell(text[at]),
                text[word.Start..word.End]
            );
        // The letter is the one of the two that takes a cedilla.
        var (before, behind) = (at > word.Start ? Joined(text[at - 1]) : null, at + 1 < word.End ? Joined(text[at + 1]) : null);
        if (before is null == behind is null || (before ?? behind) == "" || at == word.Start || at + 1 == word.End)
            return null;
        var span = before is not null ? new Span(at - 1, at + 1) : new Span(at, at + 2);
        return new PrintedLetter(span, "a separate cedilla", (before ?? behind)!, text[word.Start..word.End]);
    }

    private static string? Joined(char letter) =>
        letter switch
        {
            'c' => "ç",
            'C' => "Ç",
            's' => "ş",
            'S' => "Ş",
            // With these it may be a comma below; nobody can tell.
            't' or 'T' => "",
            _ => null,
        };

    private static Span Around(string text, int at)
    {
        var (start, end) = (at, at + 1);
        while (start > 0 && at - start < Longest && IsPart(text[start - 1]))
            start--;
        while (end < text.Length && end - at < Longest && IsPart(text[end]))
            end++;
        return new Span(start, end);
    }

    private static bool IsPart(char unit) => char.IsLetter(unit) || unit is Cedilla or (>= Ligatures.First and <= Ligatures.Last);
}
