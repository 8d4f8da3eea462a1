using ListLint.Core;
using ListLint.Spelling;

namespace ListLint.Rules;

/// <summary>Two words in one without a capital between them.</summary>
internal static class LowerJoints
{
    private const int ShortestPart = 4;
    private const int MostUses = 2;

    // With a capital, shorter ones may be names: "Abit".
    private const int ShortestCapital = 6;

    /// <summary>Every place in the shown text of a list, in order of the words.</summary>
    public static IEnumerable<Joint> Find(CuratedList list)
    {
        var words = WordUses.From(list);
        foreach (var (word, uses) in words.Strange.Concat(SmallWords.FindKnown(words)))
        {
            var isCertain = SmallWords.IsCertain(word);
            if (!isCertain && uses.Count > MostUses)
                continue;
            var (cut, kind) = (SmallWords.Split(word, words), JointKind.Small);
            if (cut == 0)
                (cut, kind) = (SplitOfTwo(word), JointKind.Apart);
            if (cut == 0)
                continue;
            foreach (var span in words.PlacesOf(word, uses))
            {
                if (span.Length < ShortestCapital && char.IsAsciiLetterUpper(list.Source.Text[span.Start]))
                    continue;
                if (WordEdges.IsWhole(list.Source.Text, span.Start, span.End) && !(kind == JointKind.Apart && IsInTitle(list, span)))
                    yield return new Joint(span, list.Source.Text[span.Start..span.End], cut, kind) { IsCertain = isCertain };
            }
        }
    }

    // Works are titled as their authors write.
    private static bool IsInTitle(CuratedList list, Span word) =>
        list.TextRuns.Find(word.Start) is >= 0 and var run && TitleCase.IsAround(list.Source.Text, list.TextRuns[run], word);

    // 0 where there are two ways or none.
    private static int SplitOfTwo(string word)
    {
        var cut = 0;
        if (word.Length < 2 * ShortestPart || WordBeginnings.Begin(word))
            return 0;
        for (var at = ShortestPart; at <= word.Length - ShortestPart; at++)
        {
            if (!English.IsUsual(word.AsSpan(..at)) || !English.IsUsual(word.AsSpan(at..)))
                continue;
            if (cut > 0)
                return 0;
            cut = at;
        }

        return cut;
    }
}
