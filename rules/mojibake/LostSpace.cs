using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The letter "à" is "Ã" and a no-break space when damaged, and editors make that space a plain one or drop it.</summary>
internal static class LostSpace
{
    /// <summary>Adds the letters that stand in the line of damage already found, which alone makes them certain.</summary>
    public static void AddTo(List<Damage> found, string text)
    {
        var start = found[0].Span.Start;
        start = text.AsSpan(0, start).LastIndexOfAny('\r', '\n') + 1;
        var length = text.AsSpan(start).IndexOfAny('\r', '\n');
        var end = length < 0 ? text.Length : start + length;
        for (var at = start; text.AsSpan(at, end - at).IndexOf('Ã') is >= 0 and var offset; at++)
        {
            at += offset;
            if (StandsForLetter(text, at, start, end))
                found.Add(new Damage(new Span(at, IsDoubled(text, at + 1, end) ? at + 2 : at + 1), "à", SingleByteEncoding.All[0].Name, true));
        }

        found.Sort((one, other) => one.Span.CompareTo(other.Span));
    }

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
