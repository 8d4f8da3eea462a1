using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Damage of which bytes were lost, so that it decodes to nothing: it is reported, but nothing can be put in its place.</summary>
internal static class LostBytes
{
    private const int FewestOdd = 3;

    /// <summary>Adds it to the damage of a text; the other damage of a line that cannot be told apart from it is not restored.</summary>
    public static List<Damage> AddTo(List<Damage> found, string text)
    {
        var lost = Find(text, found);
        if (lost.Count == 0)
            return found;
        var merged = new List<Damage>(found.Count + lost.Count);
        var next = 0;
        foreach (var damage in found)
        {
            while (next < lost.Count && lost[next].Span.End <= damage.Span.Start)
                merged.Add(lost[next++]);
            if (next == lost.Count || lost[next].Span.Start >= damage.Span.End)
                merged.Add(damage);
        }

        merged.AddRange(lost[next..]);
        return merged;
    }

    private static List<Damage> Find(string text, List<Damage> found)
    {
        var lost = new List<Damage>();
        var grave = new HalfGrave(text);
        var read = 0; // what has no garble from its first letter on has none from a later one
        for (var at = 0; text.AsSpan(at).IndexOfAny('â', 'ã', 'Ã') is >= 0 and var offset; at++)
        {
            at += offset;
            if (IsFound(found, at))
                continue;
            if (text[at] != 'Ã' && at >= read && Garble(text, at, found, out read) is { } garble)
                lost.Add(new Damage(garble, "\uFFFD", SingleByteEncoding.All[0].Origin, true));
            else if (text[at] == 'â' && Apostrophes.IsContraction(text, at))
                lost.Add(new Damage(new Span(at, at + 1), "’", SingleByteEncoding.All[0].Origin, false));
            else if (IsHalfMark(text, at))
                lost.Add(new Damage(new Span(at, at + 2), "\uFFFD", SingleByteEncoding.All[0].Origin, true));
            else if (grave.Read(at) is { } letter)
                lost.Add(letter);
            else
                continue;
            at = lost[^1].Span.End - 1;
        }

        return lost.TrueForAll(damage => damage.IsFixable) ? lost : Level(lost, text);
    }

    // A line is restored with all of them or not at all.
    private static List<Damage> Level(List<Damage> lost, string text)
    {
        var leveled = new List<Damage>(lost.Count);
        for (var first = 0; first < lost.Count; )
        {
            var line = MojibakeFinder.LineAt(text, lost[first].Span.Start);
            var next = first;
            while (next < lost.Count && lost[next].Span.Start < line.End)
                next++;
            var ofLine = lost[first..next];
            leveled.AddRange(ofLine.TrueForAll(damage => damage.IsFixable) ? ofLine : ofLine.ConvertAll(damage => damage with { IsWhole = false }));
            first = next;
        }

        return leveled;
    }

    private static bool IsFound(List<Damage> found, int at) =>
        found.FirstReaching(at, static damage => damage.Span) is var first && first < found.Count && found[first].Span.Start <= at;

    // Letters and signs that never follow one another, again and again: text damaged more than once and put into lower case, or cut.
    private static Span? Garble(string text, int at, List<Damage> found, out int end)
    {
        var odd = 0;
        for (end = at; end < text.Length && text[end] > ' ' && text[end] is not (')' or ']' or '|'); end++)
            odd +=
                end + 1 < text.Length && text[end] is >= 'à' and <= 'ÿ' && Glyph.From(text[end + 1]).Kind == GlyphKind.Stray && !IsFound(found, end)
                    ? 1
                    : 0;
        return odd >= FewestOdd ? new Span(at, end) : null;
    }

    // Quotation marks and dashes are "â€" and one character more, which Windows-1252 does not have for the closing mark.
    private static bool IsHalfMark(string text, int at) =>
        text[at] == 'â'
        && at + 1 < text.Length
        && text[at + 1] == '€'
        && (at + 2 == text.Length || SingleByteEncoding.All[0].ByteOf(text[at + 2]) is < 0x80 or >= 0xC0);
}
