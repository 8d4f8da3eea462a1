using System.Text;

namespace ListLint.Rules;

/// <summary>
/// Whose the space behind a damaged "à" is: the letter's own no-break space ("atenÃ§Ã£o Ã s" for "às"), or that of the word, into which the other
/// one was joined ("jusqu'Ã la fin").
/// </summary>
/// <param name="neighbours">What stands beside it.</param>
/// <param name="language">The language of its line, asked for where it matters.</param>
/// <param name="isVietnamese">Whether its line has letters that only Vietnamese has, asked for where it matters.</param>
internal sealed class LostGrave(RestoredNeighbours neighbours, Func<LineLanguage> language, Func<bool> isVietnamese)
{
    // Words that follow "à" in French, and that no language joins to it.
    private static readonly HashSet<string> Followers =
    [
        .. "la un une cette ces leur leurs tout toute tous toutes partir jour propos travers l d qu".Split(' '),
    ];

    /// <summary>Whether the letter is the end of a word that French has, and no language begins another word so.</summary>
    /// <param name="stem">The letters before it.</param>
    public static bool EndsFrenchWord(string stem) => stem is "voil" or "Voil" or "VOIL" or "déj" or "Déj" or "DÉJ" or "dej" or "Dej";

    /// <summary>Whether the space is the letter's own; null where it stays open.</summary>
    /// <param name="at">The offset of the letter.</param>
    /// <param name="behind">The offset behind its space.</param>
    public bool? OwnsSpace(int at, int behind)
    {
        if (EndsFrenchWord(neighbours.WordBefore(at)) && IsLetter(neighbours.Following(behind)))
            return false;
        if (!IsWordOrEnd(at))
            return null;
        if (Closes(behind))
            return true;
        var (letters, next) = neighbours.Tail(behind);
        if (letters.Length == 0 && !IsOpened(next))
            return null;
        if (!neighbours.IsLetterAt(at - 1) && IsContraction(letters, next))
            return true;
        if (IsFollower(letters, next))
            return false;
        if (language().IsFrenchOrItalian || (language().IsPortuguese && !neighbours.IsLetterAt(at - 1)))
            return false;
        return isVietnamese() ? EndsSyllable(letters, next) : null;
    }

    /// <summary>Whether a word is one that stands behind "à" in French and that no language joins to it.</summary>
    /// <param name="letters">The word.</param>
    /// <param name="next">What stands behind it.</param>
    public static bool IsFollower(string letters, Rune? next) =>
        Followers.Contains(letters) && (letters is "l" or "d" or "qu" ? next is { Value: '\'' or '’' } : !IsLetter(next));

    // "à" is a word, or the end of one.
    private bool IsWordOrEnd(int at) =>
        neighbours.At(at - 1) is var before && !char.IsUpper(before) && (!neighbours.IsLetterAt(at - 1) || char.IsLower(before) || before > '\x7F');

    // A space before these is a slip; ".NET" is a word.
    private bool Closes(int behind) =>
        neighbours.At(behind) is ' ' or ',' or ')' || (neighbours.At(behind) == '.' && !neighbours.IsLetterAt(behind + 1));

    // Before other signs French has a space of its own, or none.
    private static bool IsOpened(Rune? next) =>
        next is { } rune && (Rune.IsLetterOrDigit(rune) || rune.Value is '[' or '(' or '“' or '«' or '„' or '‘');

    // Only Portuguese joins more to it: "às", "àquele", "àquilo".
    private static bool IsContraction(string letters, Rune? next) =>
        letters switch
        {
            "s" => next is not { Value: '\'' or '’' or '\u2018' } && !IsLetter(next),
            "quele" or "quela" or "queles" or "quelas" or "quilo" => !IsLetter(next),
            _ => false,
        };

    // Each word is one syllable: these letters are no word, and no syllable ends in others, but for three that are words as well.
    private static bool? EndsSyllable(string letters, Rune? next) =>
        IsLetter(next) ? false
        : letters is "i" or "m" or "n" or "ng" or "nh" ? true
        : letters is "o" or "u" or "y" ? null
        : false;

    private static bool IsLetter(Rune? rune) => rune is { } letter && Rune.IsLetter(letter);
}
