namespace ListLint.Rules;

/// <summary>With what sound English words begin, as far as their letters tell.</summary>
internal static class WordSounds
{
    private static readonly string[] SilentH = ["honest", "honor", "honour", "hour", "heir"];

    // "an historic" and "an hotel" are old, "a herb" is British.
    private static readonly string[] UnsureH = ["hist", "hotel", "hab", "hyp", "herb", "hered", "hallu", "hyst", "hex", "heuri"];

    private static readonly string[] VowelU = ["un", "up", "ult", "umb", "urb", "urg", "ug", "utm", "utt", "ush"];

    private static readonly string[] ConsonantU = ["uni", "use", "usi", "usu", "usa", "uti", "ute", "uto", "ubi", "ura", "uro"];

    private static readonly string[] UnsureU = ["unid", "unin", "unim", "unil", "unis", "unir"];

    /// <summary>Whether a word in lower case begins with the sound of a vowel; null where it is not certain.</summary>
    public static bool? IsVowel(string word)
    {
        if (word.Length < 3 || word.AsSpan().IndexOfAny("aeiouy") < 0)
            return null;
        return word[0] switch
        {
            'a' or 'i' => true,
            'e' => Starts(word, ["eu", "ew"]) ? false : true,
            'o' => word.StartsWith("one", StringComparison.Ordinal) && word.StartsWith("oner", StringComparison.Ordinal) ? null
            : Starts(word, ["once", "one", "ouija"]) ? false
            : true,
            'u' => Starts(word, UnsureU) ? null
            : Starts(word, ConsonantU) ? false
            : Starts(word, VowelU) ? true
            : null,
            'h' => Starts(word, SilentH) ? true
            : Starts(word, UnsureH) ? null
            : false,
            'y' => word[1] is 'a' or 'e' or 'i' or 'o' or 'u' ? false : null,
            // "an XML", "an SQL" and "an MVC" may be written in small letters.
            'x' => null,
            _ => false,
        };
    }

    /// <summary>
    /// Whether the letters of an acronym begin with the sound of a vowel ("an HTTP server"); null where they may be spoken as a word, or as
    /// another: "SQL" is "sequel" for many.
    /// </summary>
    /// <param name="acronym">The acronym, as it is written.</param>
    public static bool? IsVowelOfLetters(string acronym) =>
        acronym.AsSpan().ContainsAnyExceptInRange('A', 'Z') || acronym.AsSpan().IndexOfAny("AEIOUY") >= 0 || acronym == "SQL"
            ? null
            : acronym[0] is 'F' or 'H' or 'L' or 'M' or 'N' or 'R' or 'S' or 'X';

    private static bool Starts(string word, string[] starts) => Array.Exists(starts, start => word.StartsWith(start, StringComparison.Ordinal));
}
