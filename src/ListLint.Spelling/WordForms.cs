namespace ListLint.Spelling;

/// <summary>Words that dictionaries leave to the reader: a known word with an ending or a beginning, or two known words in one.</summary>
internal static class WordForms
{
    private const int ShortestStem = 3;

    // "extentions" is no word made of "extent" and "ions".
    private const int ShortestPart = 5;

    // Behind a stem as it is.
    private static readonly string[] Endings =
    [
        "s",
        "ly",
        "ness",
        "less",
        "like",
        "wise",
        "ship",
        "ships",
        "hood",
        "able",
        "er",
        "ers",
        "ed",
        "ing",
        "ings",
        "ability",
        "ize",
        "izes",
        "ized",
        "izer",
        "izers",
        "izing",
        "ization",
        "ism",
        "ist",
        "ists",
    ];

    // Beginnings such as "down" and "key" would make words of "downsteam" and "keykwords".
    private static readonly string[] Beginnings =
    [
        "un",
        "re",
        "self",
        "counter",
        "infra",
        "pre",
        "non",
        "multi",
        "sub",
        "super",
        "inter",
        "anti",
        "auto",
        "micro",
        "meta",
        "hyper",
        "semi",
        "cross",
        "over",
        "under",
        "mis",
        "cyber",
        "bio",
        "geo",
        "neuro",
        "nano",
        "pseudo",
        "ultra",
        "omni",
        "trans",
        "intra",
        "mono",
        "poly",
        "mega",
        "mini",
        "tele",
        "photo",
        "electro",
        "hydro",
        "thermo",
        "cardio",
        "psycho",
        "socio",
    ];

    // Before what one does: "debiasing". With any word, "deorations" would be one.
    private static readonly string[] VerbBeginnings = ["de", "out", "dis", "co"];

    public static bool IsBuilt(ReadOnlySpan<char> word) => IsPlural(word) || IsEnded(word) || IsBegun(word) || IsCompound(word);

    // Of a name too: "altairs".
    private static bool IsPlural(ReadOnlySpan<char> word) =>
        word.Length > ShortestPart && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') && WordAutomaton.Find(word[..^1]) != WordFrequency.None;

    private static bool IsEnded(ReadOnlySpan<char> word)
    {
        foreach (var ending in Endings)
        {
            if (
                word.EndsWith(ending, StringComparison.Ordinal)
                && word.Length - ending.Length >= ShortestStem
                && IsStem(word[..^ending.Length], ending)
            )
                return true;
        }

        return word.EndsWith("ies", StringComparison.Ordinal) && IsKnown(word[..^3], "y");
    }

    private static bool IsStem(ReadOnlySpan<char> stem, string ending)
    {
        if (ending[0] is not ('a' or 'e' or 'i'))
            return (IsKnown(stem, "") || IsEnded(stem))
                && !(ending == "s" && (stem[^1] == 's' || (stem[^1] == 'y' && stem[^2] is not ('a' or 'e' or 'o' or 'u'))));

        // "blogging" has its letter twice, and "scalable" has lost one; "writting" has nothing of "writ", and "trainning" nothing of "train".
        if (stem[^1] == stem[^2] && IsDoubled(stem[..^1]) && IsKnown(stem[..^1], "") && !IsKnown(stem[..^1], "e"))
            return true;
        // "manageable" keeps what makes its "g" soft.
        var maySoften = ending[0] == 'a' && stem[^1] is 'c' or 'g';
        return (!maySoften && IsKnown(stem, "e")) || (IsKnown(stem, "") && stem[^1] != 'e' && !IsDoubled(stem));
    }

    // A consonant behind one short vowel is written twice before an ending, always in a word of one syllable, and in others where a
    // dictionary does it in one of its forms.
    private static bool IsDoubled(ReadOnlySpan<char> stem)
    {
        if (stem.Length < 3 || IsVowel(stem[^1]) || stem[^1] is 'w' or 'x' or 'y' || !IsVowel(stem[^2]) || IsVowel(stem[^3]))
            return false;
        if (stem[..^2].IndexOfAny("aeiouy") < 0)
            return true;
        Span<char> form = stackalloc char[stem.Length + 4];
        stem.CopyTo(form);
        form[stem.Length] = stem[^1];
        "ing".CopyTo(form[(stem.Length + 1)..]);
        return WordAutomaton.Find(form) != WordFrequency.None;
    }

    private static bool IsBegun(ReadOnlySpan<char> word)
    {
        foreach (var beginning in Beginnings)
        {
            if (
                word.StartsWith(beginning, StringComparison.Ordinal)
                && word.Length - beginning.Length >= (beginning.Length > 2 ? 5 : 6)
                && WordAutomaton.Find(word[beginning.Length..]) == WordFrequency.Common
            )
                return true;
        }

        return (word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ed", StringComparison.Ordinal)) && IsVerbBegun(word);
    }

    private static bool IsVerbBegun(ReadOnlySpan<char> word)
    {
        foreach (var beginning in VerbBeginnings)
        {
            if (word.StartsWith(beginning, StringComparison.Ordinal) && IsKnown(word[beginning.Length..], ""))
                return true;
        }

        return false;
    }

    private static bool IsCompound(ReadOnlySpan<char> word)
    {
        var words = WordAutomaton.Words;
        var edge = words.Start;
        for (var at = 0; at <= word.Length - ShortestPart && edge != 0; at++)
        {
            if (
                at >= ShortestPart
                && WordAutomaton.FrequencyOf(edge) == WordFrequency.Common
                && WordAutomaton.Find(word[at..]) == WordFrequency.Common
            )
                return true;
            edge = words.Follow(edge, word[at]);
        }

        return false;
    }

    // What only large dictionaries know is more often a slip than a part of a new word.
    private static bool IsKnown(ReadOnlySpan<char> stem, string lost)
    {
        if (lost.Length == 0)
            return WordAutomaton.Find(stem) is WordFrequency.Common or WordFrequency.Usual;
        Span<char> whole = stackalloc char[stem.Length + 1];
        stem.CopyTo(whole);
        whole[^1] = lost[0];
        return WordAutomaton.Find(whole) is WordFrequency.Common or WordFrequency.Usual;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
