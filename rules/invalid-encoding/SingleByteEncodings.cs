using System.Text;

namespace ListLint.Rules;

/// <summary>
/// The encodings that write a character as one byte, told apart by the letters that come out: all of one language, in words of one script.
/// </summary>
internal static class SingleByteEncodings
{
    // What a language writes beside the letters of ASCII, in small letters.
    private static readonly string[] Alphabets =
    [
        "äöüß",
        "àâæçéèêëîïôœùûüÿ",
        "áéíñóúü",
        "ãõáâàéêíóôúç",
        "àèéìíòóùú",
        "åäöéøæ",
        "áðéíóúýþæö",
        "ąćęłńóśźż",
        "áčďéěíňóřšťúůýžäĺľôŕ",
        "áéíóöőúüű",
        "ăâîşţșț",
        "čćđšž",
        "çğıİöşüâîû",
        "āčēģīķļņšūž",
        "ąčęėįšųūž",
        "äöõüšž",
        "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґўђѓјљњћќџѕ",
        "αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰ",
    ];

    /// <summary>The encoding of a file, or null where two give different text that is about as likely.</summary>
    public static string? NameOf(ReadOnlySpan<byte> bytes)
    {
        var best = new List<(int Cost, string Name, string Text)>();
        foreach (var page in SingleByteEncoding.All)
        {
            var text = Decode(bytes, page);
            best.Add((CostOf(text), page.Name, text));
        }

        var first = best.MinBy(one => one.Cost);
        var letters = first.Text.Count(unit => unit > '\x7F');
        return first.Cost * 10 <= letters && best.TrueForAll(one => one.Text == first.Text || one.Cost >= (2 * first.Cost) + 2) ? first.Name : null;
    }

    private static string Decode(ReadOnlySpan<byte> bytes, SingleByteEncoding page)
    {
        var text = new StringBuilder(bytes.Length);
        foreach (var value in bytes)
            text.Append(value < 0x80 ? (char)value : page.CharacterOf(value));
        return text.ToString();
    }

    // How many signs are no letters of the language that fits best, and how many stand where no word has them.
    private static int CostOf(string text)
    {
        var counts = new Dictionary<char, int>();
        var cost = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] <= '\x7F')
                continue;
            if (char.IsLetter(text[at]))
                counts[char.ToLowerInvariant(text[at])] = counts.GetValueOrDefault(char.ToLowerInvariant(text[at])) + 1;
            else if (Glyph.From(text[at]).Kind is not (GlyphKind.Closing or GlyphKind.Note or GlyphKind.Neutral))
                cost++;
            if (at > 0 && char.IsLower(text[at - 1]) && char.IsUpper(text[at]))
                cost++;
            if ((at > 0 && Mixes(text[at], text[at - 1])) || (at + 1 < text.Length && Mixes(text[at], text[at + 1])))
                cost++;
        }

        return cost + Alphabets.Min(letters => counts.Where(pair => !letters.Contains(pair.Key, StringComparison.Ordinal)).Sum(pair => pair.Value));
    }

    private static bool Mixes(char one, char other) => char.IsLetter(one) && char.IsLetter(other) && Scripts.Find(one) != Scripts.Find(other);
}
