using System.Buffers;
using System.Text;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Whose the space behind a damaged "à" is: the letter's own no-break space ("atenÃ§Ã£o Ã s" for "às"), or that of the word, into which the other
/// one was joined ("jusqu'Ã la fin").
/// </summary>
/// <param name="text">The text.</param>
/// <param name="line">The line in it.</param>
/// <param name="found">The damage found in the line, in order.</param>
/// <param name="neighbours">What stands beside each place of it.</param>
internal sealed class LostGrave(string text, Span line, List<Damage> found, RestoredNeighbours neighbours)
{
    // Letters with two marks: Yoruba and Igbo have dots below, and "à" within words.
    private static readonly SearchValues<char> Vietnamese = SearchValues.Create([
        .. "\u1EA4\u1EB7\u1EBE\u1EC7\u1ED0\u1EE3\u1EE8\u1EF1"
            .Chunk(2)
            .SelectMany(ends => Enumerable.Range(ends[0], ends[1] - ends[0] + 1))
            .Select(code => (char)code),
    ]);

    // Letters of French and Portuguese that Catalan, Gaelic and Italian, which begin words with "à", do not have.
    private static readonly SearchValues<char> French = SearchValues.Create("âêîôûœãõÂÊÎÔÛŒÃÕ");

    // Words that follow "à" in French, and that no language joins to it.
    private static readonly HashSet<string> Followers =
    [
        .. "la un une cette ces leur leurs tout toute tous toutes partir jour propos travers l d qu".Split(' '),
    ];

    private bool? isVietnamese;
    private bool? isFrench;

    private LineLanguage Language => field ??= new LineLanguage(text, line);

    private bool IsVietnamese => isVietnamese ??= Has(Vietnamese);

    private bool IsFrench => isFrench ??= Has(French);

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
        if (IsVietnamese)
            return EndsSyllable(letters, next);
        return Language.IsFrenchOrItalian || (!neighbours.IsLetterAt(at - 1) && (Language.IsPortuguese || IsFrench)) ? false : null;
    }

    /// <summary>Whether a word is one that stands behind "à" in French and that no language joins to it.</summary>
    /// <param name="letters">The word.</param>
    /// <param name="next">What stands behind it.</param>
    public static bool IsFollower(string letters, Rune? next) =>
        Followers.Contains(letters) && (letters is "l" or "d" or "qu" ? next is { Value: '\'' or '’' } : !IsLetter(next));

    private bool Has(SearchValues<char> letters) => found.Exists(damage => damage.Restored.AsSpan().ContainsAny(letters));

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
