namespace ListLint.Rules;

/// <summary>How much speaks for damage beyond what the neighbours say: chance rarely makes sequences that mean something.</summary>
internal static class Evidence
{
    public static int Measure(
        ReadOnlySpan<char> left,
        ReadOnlySpan<char> damaged,
        ReadOnlySpan<char> right,
        Utf8Run run,
        SingleByteEncoding page,
        int gain
    ) =>
        MeasureSigns(run, HasLetterAtEnd(left) && gain <= 0)
        + MeasureLetters(run, gain, HasLetterAtEnd(left) || Glyph.From(damaged[0]).IsUpper)
        + MeasureLead(left, damaged, right, run, page)
        + MeasureSymbol(left, damaged, right, run)
        + MeasureCase(left, damaged, right, run)
        + MeasureStrike(left, damaged, right, run)
        + MeasureMarkedLetter(damaged, run)
        + (page.HasLettersBehind && gain < 2 ? MeasureShape(damaged, run) : 0)
        + (page.HasLettersBehind ? MeasureWord(left, damaged, right, run) : 0);

    /// <summary>The writing system that restored letters share; None for signs, and for a mixture.</summary>
    public static Script ScriptOf(string restored, out int letters)
    {
        (var script, letters) = (Script.None, 0);
        foreach (var rune in restored.EnumerateRunes())
        {
            var its = Scripts.Find(rune.Value);
            if (its == Script.None)
                continue;
            script = letters++ == 0 || script == its ? its : Script.None;
        }

        return script;
    }

    private static bool HasLetterAtStart(ReadOnlySpan<char> text) => text is [var first, ..] && char.IsLetter(first);

    // A word, and not one of letters set apart as in "T I T L E".
    private static bool IsWordBehindSpace(ReadOnlySpan<char> right) =>
        right is [' ', var first, ..] && (char.IsLower(first) || (char.IsUpper(first) && right is [_, _, var second, ..] && char.IsLower(second)));

    private static bool HasLetterAtEnd(ReadOnlySpan<char> text) => !text.IsEmpty && char.IsLetter(text[^1]);

    private static int MeasureSigns(Utf8Run run, bool isWithinWord)
    {
        var best = run.HasPlainSigns && !isWithinWord ? 2 : 0;
        foreach (var rune in run.Restored.EnumerateRunes())
            best = Math.Max(best, rune.Value is (>= 0x2010 and < 0x2040) or (>= 0x1F000 and < 0x1FB00) or Plausibility.Apple ? 3 : 0);
        return best;
    }

    private static int MeasureLetters(Utf8Run run, int gain, bool isLikeWord) =>
        ScriptOf(run.Restored, out var letters) switch
        {
            Script.None or Script.Latin => 0,
            // French marks with no-break spaces make Han characters of "é »é »", and Han fits beside everything.
            Script.EastAsian when letters == 1 => isLikeWord ? -2 : 0,
            Script.EastAsian when gain <= 0 => 0,
            _ => letters == 1 ? -2 : Math.Min(6, 2 * (letters - 1)),
        };

    // "Ã" and "Â" open what was a letter or a sign of Latin-1: by far the most common damage, and both are rare by themselves.
    private static int MeasureLead(
        ReadOnlySpan<char> left,
        ReadOnlySpan<char> damaged,
        ReadOnlySpan<char> right,
        Utf8Run run,
        SingleByteEncoding page
    )
    {
        if (
            page.ByteOf(damaged[0]) == 0xE2
            && damaged[0] == 'â'
            && damaged.Length > 2
            && Glyph.From(damaged[1]).Kind is GlyphKind.Note or GlyphKind.Stray
        )
            return 2; // no word ends in "â™" and a quotation mark
        if (run.Restored == "à" && damaged[0] != 'Ã' && left is [.., >= 'a' and <= 'z', ' '] && IsWordBehindSpace(right))
            return 5; // a word by itself
        if (damaged[0] is 'Ã' or 'Â' && page.ByteOf(damaged[0]) is not (0xC2 or 0xC3))
            return 0;
        var isolated = left.IsEmpty || Glyph.From(left[^1]).Kind is GlyphKind.Neutral or GlyphKind.Digit;
        if (damaged[0] == 'Ã')
            return IsNamed(left, damaged[1], right) ? 0 : MeasureTilde(left, damaged[1], right, run, isolated);
        if (Scripts.Find(damaged[0]) == Script.Cyrillic)
            return MeasureCyrillic(damaged, right, run);
        return damaged[0] == 'Â' && isolated && damaged[1] is not ('«' or '»') && !Glyph.From(damaged[1]).IsLetter ? 2 : 0;
    }

    private static int MeasureTilde(ReadOnlySpan<char> left, char sign, ReadOnlySpan<char> right, Utf8Run run, bool isolated)
    {
        if (isolated && sign == '\u00A0' && (IsWordBehindSpace(right) || right is [var letter, ..] && char.IsLower(letter)))
            return 3; // "à" before its noun
        var isBehindInitial = left is [.., >= 'A' and <= 'Z'] && (left.Length == 1 || !char.IsLetter(left[^2])) && !HasLetterAtStart(right);
        if (isBehindInitial && sign == '©')
            return 2; // the name "Ré"; behind a brand stand ® and ™
        if (isBehindInitial && left[^1] == 'O' && run.Restored == "Ù")
            return 3; // French "OÙ"; no Portuguese word ends in "OÃ"
        var isTimes = run.Restored[0] == '×' && left.ContainsAnyInRange('0', '9') && right.ContainsAnyInRange('0', '9');
        return isTimes || (isolated && Glyph.From(sign).Kind == GlyphKind.Note) ? 2 : 1;
    }

    private static int MeasureCyrillic(ReadOnlySpan<char> damaged, ReadOnlySpan<char> right, Utf8Run run)
    {
        // "d'Г©tat": behind a sign, no word goes on in another script.
        var isSign = Glyph.From(damaged[1]).Kind is GlyphKind.Note or GlyphKind.Stray;
        if (isSign && run.Restored is [>= 'À' and <= 'ſ'] && right is [>= 'a' and <= 'z', ..])
            return 2;
        // Ukrainian "Ві" and "дії" would be a sign and a Han character, and people glue Latin letters to Cyrillic words.
        return run.Sequences == 1 && run.Length < 4 && !run.HasPlainSigns && Scripts.Find(run.Restored[0]) != Script.Latin ? -2 : 0;
    }

    // DOS and old Macs have letters in the place of bytes that follow others, so that
    // a word of some language is UTF-8 by chance; but never for the length of a text.
    private static int MeasureShape(ReadOnlySpan<char> damaged, Utf8Run run)
    {
        foreach (var character in damaged)
        {
            if (!Glyph.From(character).IsLetter || Scripts.Find(character) == Script.Greek)
                return 0;
        }

        // Emoji open with two letters that never follow one another.
        return run.Sequences < 4 && run.Length < 4 * run.Sequences ? -3 : 0;
    }

    // The pages of DOS and of old Macs.
    private static int MeasureWord(ReadOnlySpan<char> left, ReadOnlySpan<char> damaged, ReadOnlySpan<char> right, Utf8Run run)
    {
        // "АвтоКАД": capitals within a Russian word are three bytes of code page 866; text that was damaged there has frames beside them.
        if (IsCyrillic(left.IsEmpty ? ' ' : left[^1]) || IsCyrillic(right.IsEmpty ? ' ' : right[0]))
            return damaged.ContainsAnyExceptInRange('\u0400', '\u045F') ? 0 : -6;
        // "Ba├»kal", "by H├╢lder": frames and roots stand within no word, nor right before one in a sentence.
        return
            run.Restored is [>= 'À' and <= 'ſ']
            && right is [>= 'a' and <= 'z', >= 'a' and <= 'z', ..]
            && Glyph.From(damaged[0]).Kind is GlyphKind.Box or GlyphKind.Maths
            && (HasLetterAtEnd(left) || left is [.., (>= 'a' and <= 'z') or ',', ' '])
            ? 2
            : 0;
    }

    private static bool IsCyrillic(char letter) => letter is >= '\u0400' and <= '\u045F';

    // A small letter among capitals is no better than the capital and the sign that it would come of, but for a sign that no capital follows.
    private static int MeasureCase(ReadOnlySpan<char> left, ReadOnlySpan<char> damaged, ReadOnlySpan<char> right, Utf8Run run) =>
        damaged.ContainsAnyInRange('\x80', '\x9F') ? 0
        : !IsSmallAmongCapitals(left, right, run) ? 0
        : damaged[0] == 'Ã' && HasLetterAtStart(right) && Glyph.From(damaged[1]).Kind is GlyphKind.Note or GlyphKind.Stray ? 1
        : -3;

    private static bool IsSmallAmongCapitals(ReadOnlySpan<char> left, ReadOnlySpan<char> right, Utf8Run run) =>
        run.Sequences == 1
        && char.IsLower(run.Restored[0])
        && Scripts.Find(run.Restored[0]) == Script.Latin
        && !left.IsEmpty
        && char.IsUpper(left[^1])
        && (
            (left.Length > 1 && char.IsUpper(left[^2]) && !(right is [var next, ..] && char.IsLower(next)))
            || right is [(>= 'A' and <= 'Z') or (>= 'À' and <= 'Þ'), ..]
        );

    // "Î±" for a Greek letter: the capitals that Greek letters turn into open a word, so that these signs never follow them.
    private static int MeasureSymbol(ReadOnlySpan<char> left, ReadOnlySpan<char> damaged, ReadOnlySpan<char> right, Utf8Run run) =>
        run.Sequences == 1
        && Scripts.Find(run.Restored[0]) == Script.Greek
        && damaged switch
        {
            // French quotes close with the second sign.
            ['Î', '»'] => (left.IsEmpty || Glyph.From(left[^1]) is { Kind: GlyphKind.Neutral, IsAscii: true })
                && right is [>= 'a' and <= 'z' or ' ', ..],
            ['Î', var sign] => "±²³´µ¶¸¹º¼½¾".Contains(sign, StringComparison.Ordinal),
            ['Ï', var sign] => "€ƒ„†‡ˆ‰".Contains(sign, StringComparison.Ordinal),
            _ => false,
        }
            ? 5
            : 0;

    // Signs that are struck out one by one, "6̶3̶": the two characters that each line through a sign becomes never alternate with others.
    private static int MeasureStrike(ReadOnlySpan<char> left, ReadOnlySpan<char> damaged, ReadOnlySpan<char> right, Utf8Run run) =>
        run.Restored is [>= '\u0335' and <= '\u0338']
        && ((right.Length > damaged.Length && right[1..].StartsWith(damaged)) || (left.Length > damaged.Length && left[..^1].EndsWith(damaged)))
            ? 13
            : 0;

    // "áº¥": no word ends in "áº" or "á»" and a currency or an accent by itself; three bytes of one Vietnamese letter do.
    private static int MeasureMarkedLetter(ReadOnlySpan<char> damaged, Utf8Run run) =>
        damaged.Length == 3
        && run.Restored is [>= '\u1E00' and <= '\u1EFF']
        && (Glyph.From(damaged[2]).Kind == GlyphKind.Stray || damaged[2] is 'ª' or 'º' or '°' or '§' or '¶' or '·')
            ? 2
            : 0;

    // Text about the letter itself: “Ã” and Ã’s.
    private static bool IsNamed(ReadOnlySpan<char> left, char mark, ReadOnlySpan<char> right) =>
        mark switch
        {
            '”' => left.EndsWith("“"),
            '‘' => left.EndsWith("‚"),
            '’' => left.EndsWith("‘")
                || (right.StartsWith("s", StringComparison.OrdinalIgnoreCase) && (right.Length == 1 || !char.IsLetter(right[1]))),
            _ => false,
        };
}
