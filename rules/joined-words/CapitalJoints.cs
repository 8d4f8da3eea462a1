using ListLint.Core;
using ListLint.Spelling;

namespace ListLint.Rules;

/// <summary>Two words in one with a capital between them, in a title: elsewhere they are names.</summary>
internal static class CapitalJoints
{
    private const int Shortest = 6;
    private const int Longest = 40;

    // So many letters are a word even where only a large dictionary knows them.
    private const int LongWord = 8;

    private static readonly HashSet<string> Small = [.. "for from via with and of in to the on by using".Split(' ')];

    private static readonly string[] Heads = ["hands", "built", "plug", "add", "log", "sign", "opt", "check", "drop", "follow", "pop"];

    // Names are made of short and plain words.
    private static readonly string[] Endings = ["ing", "tion", "sion", "ment", "ity", "ence", "ance", "ency", "ional", "tive", "ness", "ology"];

    /// <summary>Every place in the shown text of a list, in order.</summary>
    public static IEnumerable<Joint> Find(CuratedList list)
    {
        var text = list.Source.Text;
        foreach (var word in WordUses.From(list).Mixed)
        {
            var capital = text.AsSpan(word.Start + 1, word.Length - 1).IndexOfAnyInRange('A', 'Z') + word.Start + 1;
            if (
                word.Length is >= Shortest and <= Longest
                && !text.AsSpan(capital + 1, word.End - capital - 1).ContainsAnyInRange('A', 'Z')
                && list.TextRuns.Find(word.Start) is >= 0 and var run
                && JointAt(text, list.TextRuns[run], word, capital) is { } joint
            )
                yield return joint;
        }
    }

    /// <summary>Whether a half is no part of a name: the first a plural, or the second an abstract word, such as "Learning".</summary>
    public static bool IsAbstract(Joint joint) =>
        Array.Exists(Endings, ending => joint.Right.EndsWith(ending, StringComparison.Ordinal)) || IsPlural(joint.Left);

    private static Joint? JointAt(string text, Span run, Span word, int capital)
    {
        if (!IsWhole(text, word) || !IsPair(text, word, capital) || !TitleCase.IsAround(text, run, word))
            return null;
        var written = text[word.Start..word.End];
        if (char.IsAsciiLetterLower(written[0]))
            return new Joint(word, written, capital - word.Start, JointKind.SmallCapital)
            {
                IsHyphenated = word.Start > 0 && text[word.Start - 1] == '-' && !EndsCompound(text, word.Start - 1),
            };
        // A name stands before the colon of a title.
        return
            (word.End < run.End && text[word.End] == ':' && !IsPlural(written[..(capital - word.Start)]))
            || WordBeginnings.Begin(written.ToLowerInvariant())
            ? null
            : new Joint(word, written, capital - word.Start, JointKind.Capital);
    }

    // "hands-onMachine Learning": the compound ends with the small word.
    private static bool EndsCompound(string text, int hyphen) =>
        Array.Exists(
            Heads,
            head => hyphen >= head.Length && text.AsSpan(hyphen - head.Length, head.Length).Equals(head, StringComparison.OrdinalIgnoreCase)
        );

    private static bool IsWhole(string text, Span word) =>
        (WordEdges.IsEdge(text, word.Start - 1, -1) || (word.Start > 1 && text[word.Start - 1] == '-' && char.IsAsciiLetter(text[word.Start - 2])))
        && (
            WordEdges.IsEdge(text, word.End, 1)
            || (word.End + 1 < text.Length && text[word.End] is '-' or '‐' && char.IsAsciiLetter(text[word.End + 1]))
        );

    private static bool IsPair(string text, Span word, int capital)
    {
        Span<char> lower = stackalloc char[Longest];
        lower = lower[..word.Length];
        text.AsSpan(word.Start, word.Length).ToLowerInvariant(lower);
        var left = lower[..(capital - word.Start)];
        var right = lower[(capital - word.Start)..];
        if (English.Has(lower) || !(English.IsUsual(right) || (right.Length >= LongWord && English.Has(right))))
            return false;
        return char.IsAsciiLetterLower(text[word.Start])
            ? right.Length >= 4 && Small.GetAlternateLookup<ReadOnlySpan<char>>().Contains(left)
            : left.Length >= 4 && right.Length >= 5 && English.IsUsual(left);
    }

    private static bool IsPlural(string word) =>
        word.Length > 5 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && English.IsUsual(word.AsSpan(..^1));
}
