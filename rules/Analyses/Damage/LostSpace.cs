using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// The letter "à" is "Ã" and a no-break space when damaged, a no-break space is "Â" and one, and editors make that space a plain one or drop it.
/// </summary>
internal static class LostSpace
{
    /// <summary>
    /// Adds the letters that stand in the line of damage already found, which alone makes them damage.
    /// Two spaces are the no-break space and a plain one; of one alone nobody can say whether
    /// it is the letter's own, as in "Ã quelas" for "àquelas", or the one behind the word.
    /// </summary>
    public static void AddTo(List<Damage> found, string text, Span line)
    {
        var letters = new List<Damage>();
        var next = 0;
        for (var at = line.Start; text.AsSpan(at, line.End - at).IndexOfAny('Ã', 'Â') is >= 0 and var offset; at++)
        {
            at += offset;
            while (next < found.Count && found[next].Span.End <= at)
                next++;
            if (next < found.Count && found[next].Span.Start <= at)
                continue;
            if (StandsForSpace(text, at, line))
                letters.Add(new Damage(new Span(at, at + 1), "", SingleByteEncoding.All[0].Name, true));
            if (text[at] == 'Â' || !StandsForLetter(text, at, line.Start, line.End))
                continue;
            var isDoubled = IsDoubled(text, at + 1, line.End);
            letters.Add(new Damage(new Span(at, isDoubled ? at + 2 : at + 1), "à", SingleByteEncoding.All[0].Name, isDoubled));
        }

        if (letters.Count == 0)
            return;
        found.AddRange(letters);
        found.Sort((one, other) => one.Span.CompareTo(other.Span));
    }

    // Behind a small letter, or between spaces: the plain space that follows is the no-break one.
    private static bool StandsForSpace(string text, int at, Span line) =>
        text[at] == 'Â' && at + 1 < line.End && text[at + 1] == ' ' && at > line.Start && (char.IsLower(text[at - 1]) || text[at - 1] == ' ');

    private static bool StandsForLetter(string text, int at, int start, int end)
    {
        if (at + 1 < end && text[at + 1] != ' ')
            return false;
        if (at > start && char.IsLower(text[at - 1]))
            return true;
        var following = at + (IsDoubled(text, at + 1, end) ? 3 : 2);
        return (at == start || text[at - 1] == ' ') && following < end && char.IsLower(text[following]);
    }

    private static bool IsDoubled(string text, int at, int end) => at + 1 < end && text[at] == ' ' && text[at + 1] == ' ';
}
