using ListLint.Core;
using ListLint.Spelling;

namespace ListLint.Rules;

/// <summary>
/// Words that are likely slips, though not so surely as to disturb a line that has been there for long. Left out is what new words look like:
/// two words in one, an ending that makes another word, a letter exchanged in a short one.
/// </summary>
internal static class DoubtfulSlips
{
    private const int Shortest = 5;
    private const int ShortestCapital = 9;
    private const int ShortestExchanged = 9;
    private const int ShortestAtEnd = 8;
    private const int ShortestDoubled = 6;
    private const int SameStart = 3;
    private const int ShortestStem = 5;

    /// <summary>All of a list.</summary>
    public static IEnumerable<WordInText> Find(CuratedList list)
    {
        var told = WordSlipsInText.Find(list).Select(slip => slip.Span).ToHashSet();
        return WordSlipsInText
            .Find(list, SlipDemands.OnNewLine)
            .Where(slip => !told.Contains(slip.Span) && slip.Suspect.IsCommon && WordUses.From(list).Count(slip.Suspect.Word) == 1)
            .Where(slip => IsLikely(slip) && !IsPair(slip.Suspect.Word) && !IsCutBefore(list, slip.Span) && !IsName(list.Source.Text, slip));
    }

    private static bool IsLikely(WordInText slip)
    {
        var (word, right) = (slip.Suspect.Word, slip.Suspect.Right);
        if (word.Length < Shortest || NewWords.IsForm(word))
            return false;
        if (slip.Suspect.IsFar)
            return char.IsLower(slip.Written[0])
                && word.AsSpan().CommonPrefixLength(right) >= SameStart
                && word[^1] == right[^1]
                && !IsOtherForm(word, right);
        return word[0] == right[0]
            && English.FindSlips(word).FirstOrDefault(one => one.Word == right) is { } one
            && one.Kind switch
            {
                SlipKind.Lost or SlipKind.Swapped => true,
                SlipKind.Added => word[^1] == right[^1]
                    ? word.Length >= ShortestDoubled
                    : word.Length >= ShortestAtEnd && word[^1] != 'y' && char.IsLower(slip.Written[0]),
                _ => word.Length >= ShortestExchanged,
            };
    }

    // "orchestrable" beside "orchestrate": what they share is a stem.
    private static bool IsOtherForm(string word, string right) => word.AsSpan().CommonPrefixLength(right) >= ShortestStem && word[^2] != right[^2];

    // "typesafe" and "featureset" are new words.
    private static bool IsPair(string word)
    {
        for (var at = 3; at <= word.Length - 3; at++)
        {
            if (English.IsUsual(word.AsSpan(..at)) && English.IsUsual(word.AsSpan(at..)))
                return true;
        }

        return false;
    }

    // The second half of a word that the end of a line cut.
    private static bool IsCutBefore(CuratedList list, Span word) => list.Source.Line(list.Source.LineOf(word.Start)).Start == word.Start;

    // A long word with a capital, and with another word behind it, is a word of a title or the first one of a sentence.
    private static bool IsName(string text, WordInText slip) =>
        char.IsUpper(slip.Written[0])
        && !(
            slip.Written.Length >= ShortestCapital
            && slip.Span.End + 1 < text.Length
            && text[slip.Span.End] == ' '
            && char.IsAsciiLetter(text[slip.Span.End + 1])
        );
}
