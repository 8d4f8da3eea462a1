using System.Buffers;

namespace ListLint.Rules;

/// <summary>How unlikely it is that somebody wrote a text: the sum over its neighbours. Sound words of any language come to 0.</summary>
internal static class Oddness
{
    // Polish, Czech and Slovak letters, which Romanian and Vietnamese do not have.
    private static readonly SearchValues<char> Foreign = SearchValues.Create("ŠšŚśŤťŽžŹźŁłĄąŻżĽľ");

    public static int Measure(string text)
    {
        var (sum, before) = (0, default(Glyph));
        var last = default(Glyph);
        foreach (var rune in text.EnumerateRunes())
        {
            var glyph = Glyph.From(rune.Value);
            sum += Alone(glyph) + Pair(before, last, glyph);
            (before, last) = (last, glyph);
        }

        return sum;
    }

    private static int Alone(Glyph glyph) =>
        glyph.Kind == GlyphKind.Control && !glyph.IsAscii ? 4
        : glyph.CodePoint == Plausibility.Apple ? 2
        : 0;

    private static int Pair(Glyph before, Glyph left, Glyph right) =>
        (left.Kind, right.Kind) switch
        {
            (GlyphKind.Letter, GlyphKind.Letter) => Letters(before, left, right),
            (GlyphKind.Letter, GlyphKind.Stray) => 3,
            (GlyphKind.Letter, GlyphKind.Maths) => before.IsLetter ? 2 : 1,
            (GlyphKind.Letter, GlyphKind.Box) => 2,
            (_, GlyphKind.Letter) when !left.IsAscii => IntoLetter(before, left, right),
            (GlyphKind.Digit, GlyphKind.Letter) => !right.IsAscii && right.IsUpper ? 1 : 0,
            (GlyphKind.Maths, GlyphKind.Maths) when left.CodePoint == '√' && right.CodePoint is '≤' or '≥' or '≈' or '≠' => 2,
            (GlyphKind.Maths, GlyphKind.Note) or (GlyphKind.Box, GlyphKind.Note or GlyphKind.Stray) => 2,
            (GlyphKind.Maths or GlyphKind.Stray, GlyphKind.Stray) or (GlyphKind.Stray or GlyphKind.Note, GlyphKind.Box) => 1,
            (not GlyphKind.Letter and not GlyphKind.Accent, GlyphKind.Accent) => 3,
            _ => 0,
        };

    private static int Letters(Glyph before, Glyph left, Glyph right)
    {
        if (left.Script != right.Script)
        {
            if (left.Script == Script.EastAsian || right.Script == Script.EastAsian)
                return 0;
            // Formulas put single Greek letters beside plain Latin ones.
            return (left.Script == Script.Greek && right.IsAscii) || (right.Script == Script.Greek && left.IsAscii) ? 1 : 3;
        }

        if (left.IsLower && right.IsUpper)
            return left.IsAscii && right.IsAscii ? 0 : 2;
        if (
            left.CodePoint == 'Ã' && !right.IsAscii
            || left.CodePoint is 'Â' or 'Ä' or 'Å' or 'Æ' && right.CodePoint is 'Œ' or 'œ' or 'Š' or 'š' or 'Ž' or 'ž' or 'Ÿ'
        )
            return 2;
        if (left.CodePoint == 'Ô' && right.CodePoint == 'Ç')
            return 3;
        if (
            (left.CodePoint == 'Ă' && Foreign.Contains((char)right.CodePoint))
            || (left.CodePoint == 'Ć' && right.CodePoint is 'Æ' or 'æ' or 'Ø' or 'ø')
        )
            return 2;
        return before.IsUpper && left.IsUpper && right.IsLower ? 1 : 0;
    }

    private static int IntoLetter(Glyph before, Glyph left, Glyph right) =>
        left.Kind switch
        {
            GlyphKind.Closing when !before.IsLetter => 0,
            GlyphKind.Closing when left.CodePoint is '“' or '”' or '«' or '»' or '‹' or '›' or '‘' => 2,
            GlyphKind.Closing => before.IsUpper && !before.IsAscii && right.IsLower ? 1 : 0,
            GlyphKind.Note when before.Kind is GlyphKind.Neutral or GlyphKind.Digit => 0,
            GlyphKind.Note when left.CodePoint == '°' => before.IsUpper && !before.IsAscii && right.IsLower ? 2 : 0,
            GlyphKind.Note => left.CodePoint == '·' ? 0
            : left.CodePoint is 'ª' or 'º' or '²' or '³' or '¹' ? 1
            : 2,
            GlyphKind.Stray when left.CodePoint is '¡' or '¿' or '‚' or '„' => before.IsLetter ? 1 : 0,
            GlyphKind.Stray => left.CodePoint is '€' or '£' or '¥' or '¢' or '¤' ? 1 : 2,
            GlyphKind.Maths when left.CodePoint == '√' && right.Script == Script.Greek => -2,
            GlyphKind.Maths or GlyphKind.Box => right.IsAscii ? 1 : 2,
            _ => 0,
        };
}
