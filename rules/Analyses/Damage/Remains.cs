using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Damage that cannot be restored, because bytes of it are lost, and that shows
/// only beside other damage: once that is restored, nobody finds it any more.
/// </summary>
internal static class Remains
{
    /// <summary>Whether any is left in a line when what was found is restored, or what is restored is damage still.</summary>
    public static bool AreIn(string text, Span line, List<Damage> found, List<(SingleByteEncoding Page, Script Script)> support)
    {
        var at = line.Start;
        foreach (var damage in found)
        {
            if (HasLead(text, line, new Span(at, damage.Span.Start), support))
                return true;
            at = damage.Span.End;
        }

        return HasLead(text, line, new Span(at, line.End), support) || IsDamagedStill(text, line, found);
    }

    private static bool IsDamagedStill(string text, Span line, List<Damage> found)
    {
        var restored = new System.Text.StringBuilder();
        var at = line.Start;
        foreach (var damage in found)
        {
            // What is lost is reported again in any case.
            restored.Append(text, at, damage.Span.Start - at).Append(damage.IsLost ? " " : damage.Restored);
            at = damage.Span.End;
        }

        restored.Append(text, at, line.End - at);
        return MojibakeFinder.FindUtf8(restored.ToString()).Count > 0;
    }

    private static bool HasLead(string text, Span line, Span gap, List<(SingleByteEncoding Page, Script Script)> support)
    {
        if (support.Exists(encoding => encoding.Script is not (Script.None or Script.Latin) && IsTorn(text, line, gap, encoding.Page)))
            return true;
        for (var at = gap.Start; at + 1 < gap.End; at++)
        {
            if (text[at] > '\x7F' && text[at + 1] > '\x7F' && support.Exists(encoding => AreOrphans(text[at], text[at + 1], encoding.Page)))
                return true;
        }

        for (var at = gap.Start; at < gap.End; at++)
        {
            if (text[at] > '\x7F' && support.Exists(encoding => IsCutOff(text, line, at, encoding.Page, encoding.Script)))
                return true;
        }

        return false;
    }

    // Two signs that may follow a lead and seldom follow one another, or signs of a frame among letters.
    private static bool AreOrphans(char one, char other, SingleByteEncoding page)
    {
        if (char.IsControl(one) || char.IsControl(other) || page.ByteOf(one) == 0 || page.ByteOf(other) == 0)
            return false;
        var (left, right) = (Glyph.From(one), Glyph.From(other));
        if ((left.Kind == GlyphKind.Box && right.IsLetter) || (left.IsLetter && right.Kind == GlyphKind.Box))
            return true;
        return page.ByteOf(one) < 0xC0
            && page.ByteOf(other) < 0xC0
            && !(left.Kind is GlyphKind.Closing or GlyphKind.Note && right.Kind is GlyphKind.Closing or GlyphKind.Note);
    }

    // The rest of a word in another script, right beside what is restored of it.
    private static bool IsTorn(string text, Span line, Span gap, SingleByteEncoding page)
    {
        var rest = text.AsSpan(gap.Start, gap.Length);
        var start = rest.IndexOfAnyInRange('\0', '\x7F');
        var end = rest.LastIndexOfAnyInRange('\0', '\x7F') + 1;
        return (gap.Start > line.Start && HasLead(start < 0 ? rest : rest[..start], page)) || (gap.End < line.End && HasLead(rest[end..], page));
    }

    private static bool HasLead(ReadOnlySpan<char> rest, SingleByteEncoding page)
    {
        foreach (var unit in rest)
        {
            if (page.ByteOf(unit) is >= 0xC2 and <= 0xF4)
                return true;
        }

        return false;
    }

    private static bool IsCutOff(string text, Span line, int at, SingleByteEncoding page, Script script)
    {
        var lead = page.ByteOf(text[at]);
        if (lead is < 0xC2 or > 0xF4)
            return false;
        var before = at > line.Start ? text[at - 1] : ' ';
        var behind = at + 1 < line.End ? text[at + 1] : ' ';
        if (lead >= 0xE0 && page.ByteOf(behind) is >= 0x80 and < 0xC0 && Glyph.From(behind).Kind != GlyphKind.Closing && !Glyph.From(behind).IsLetter)
            return true;
        if (lead == 0xE2 && script == Script.None && char.IsAsciiLetter(before) && char.IsAsciiLetter(behind))
            return true;
        if (lead >= 0xE0)
            return false;
        // The letters that the lost byte chose from are of the script of the damage beside it.
        var opened = Scripts.Find(((lead & 0x1F) << 6) + 0x21);
        if (opened is not (Script.None or Script.Latin))
            return opened == script;
        return script is Script.None or Script.Latin && lead <= 0xC5 && !char.IsLetter(behind) && (!char.IsLetter(before) || char.IsLower(before));
    }
}
