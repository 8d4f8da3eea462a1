using System.Buffers;
using System.Text;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// UTF-8 that was read as GBK, the encoding of Chinese Windows: an emoji becomes two Han characters, "It’s" becomes "It鈥檚". Sound Chinese is UTF-8
/// by chance for a character or two, but not for the length of an emoji, a quotation mark or a sentence.
/// </summary>
internal static class GbkText
{
    private const string Origin = "UTF-8 read as GBK";

    // Twelve bytes in a row that are UTF-8 are no chance.
    private const int FewestLetters = 4;

    // The code page of Windows; what it lacks becomes a single byte.
    private static readonly Lazy<Encoding> Gbk = new(() =>
        CodePagesEncodingProvider.Instance.GetEncoding(936, new EncoderReplacementFallback("?"), DecoderFallback.ReplacementFallback)!
    );

    /// <summary>Adds it to the damage of a text. A line is restored with all its Han characters or not at all.</summary>
    public static List<Damage> AddTo(List<Damage> found, string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF'))
            return found;
        var (all, next) = (new List<Damage>(found), 0);
        for (var at = 0; text.AsSpan(at).IndexOfAnyInRange('\u4E00', '\u9FFF') is >= 0 and var han; )
        {
            var line = MojibakeFinder.LineAt(text, at + han);
            foreach (var damage in Line(text, line))
            {
                while (next < found.Count && found[next].Span.End <= damage.Span.Start)
                    next++;
                if (next == found.Count || found[next].Span.Start >= damage.Span.End)
                    all.Add(damage);
            }

            at = line.End;
        }

        if (all.Count > found.Count)
            all.Sort((damage, other) => damage.Span.CompareTo(other.Span));
        return all;
    }

    private static List<Damage> Line(string text, Span line)
    {
        var runs = new List<(Span Span, string? Restored)>();
        for (var at = line.Start; at < line.End; at++)
        {
            var start = at;
            while (at < line.End && text[at] > '\x7F')
                at++;
            if (at > start)
                runs.Add((new Span(start, at), Read(text.AsSpan(start, at - start))));
        }

        if (!runs.Exists(run => run.Restored is not null && IsSure(text, run.Span, run.Restored)))
            return [];
        var isWhole = runs.TrueForAll(run => run.Restored is not null);
        return [.. runs.Where(run => run.Restored is not null).Select(run => new Damage(run.Span, run.Restored!, Origin, true, isWhole))];
    }

    // What the bytes of a run say, all of them.
    private static string? Read(ReadOnlySpan<char> run)
    {
        var bytes = new byte[(2 * run.Length) + 2];
        var length = 0;
        foreach (var unit in run)
        {
            if (char.IsSurrogate(unit) || Gbk.Value.GetBytes([unit], bytes.AsSpan(length, 2)) != 2)
                return null;
            length += 2;
        }

        var text = new StringBuilder(run.Length);
        for (var at = 0; at < length; )
        {
            if (Rune.DecodeFromUtf8(bytes.AsSpan(at, length - at), out var rune, out var used) != OperationStatus.Done || !Plausibility.IsText(rune))
                return null;
            text.Append(rune.ToString());
            at += used;
        }

        return Plausibility.CostOf(text.ToString()) == 0 && !text.ToString().AsSpan().ContainsAnyInRange('\0', '\x1F') ? text.ToString() : null;
    }

    private static bool IsSure(string text, Span span, string restored)
    {
        // "M眉ller": a letter among small letters.
        if (restored.Length == 1 && Scripts.Find(restored[0]) == Script.Latin)
            return span.Start > 0 && char.IsAsciiLetter(text[span.Start - 1]) && span.End < text.Length && char.IsAsciiLetterLower(text[span.End]);
        var letters = 0;
        foreach (var rune in restored.EnumerateRunes())
        {
            if (rune.Value is (>= 0x2010 and < 0x2040) or (>= 0x3000 and < 0x3040) or (>= 0xFF01 and < 0xFF20) or (>= 0x1F000 and < 0x1FB00))
                return true;
            letters += Scripts.Find(rune.Value) == Script.EastAsian ? 1 : 0;
        }

        return letters >= FewestLetters && letters == restored.Length;
    }
}
