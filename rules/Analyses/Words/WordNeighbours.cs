using ListLint.Core;
using ListLint.Spelling;

namespace ListLint.Rules;

/// <summary>What the words right beside a word say about it.</summary>
internal static class WordNeighbours
{
    private const string Joints = ",/|(";
    private const string Quotes = " \"'`*_“”‘’)";
    private const int Reach = 40;

    /// <summary>Whether a word is the second half of one that the end of a line once cut: <c>corre- sponding</c>.</summary>
    public static bool IsHyphenated(string text, Span word)
    {
        if (word.Start < 3 || text[word.Start - 1] != ' ' || text[word.Start - 2] != '-')
            return false;
        var first = WordAt(text, word.Start - 3, -1);
        return !first.IsEmpty && English.HasInAnyCase(string.Concat(text.AsSpan(first.Start, first.Length), text.AsSpan(word.Start, word.Length)));
    }

    /// <summary>
    /// Whether a word is the first half of a compound as Greek and Latin make them, whose first halves end in "o": <c>visio-linguistic</c>.
    /// </summary>
    public static bool IsForm(string text, Span word) =>
        word.End + 1 < text.Length && text[word.End] == '-' && text[word.End - 1] == 'o' && char.IsAsciiLetter(text[word.End + 1]);

    /// <summary>Whether something is said to be the word's own, so that no plural is meant: <c>the librarie's licenses</c>.</summary>
    /// <remarks>No other word of <see cref="WordUses"/> has an apostrophe behind it.</remarks>
    public static bool IsOwner(string text, Span word) => word.End < text.Length && text[word.End] is '\'' or '’';

    /// <summary>Whether a word is set beside another as one of two ways to write it: <c>color/colour</c>, <c>known as color or colour</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">The word.</param>
    /// <param name="other">The other word, in lower case.</param>
    public static bool IsBeside(string text, Span word, string other) => IsNext(text, word.Start - 1, -1, other) || IsNext(text, word.End, 1, other);

    private static bool IsNext(string text, int at, int step, string other)
    {
        var isJoined = false;
        for (var words = 0; words < 2; words++)
        {
            for (; at >= 0 && at < text.Length && (Joints.Contains(text[at]) || Quotes.Contains(text[at])); at += step)
                isJoined |= Joints.Contains(text[at]);
            var next = WordAt(text, at, step);
            var written = text.AsSpan(next.Start, next.Length);
            if (isJoined && written.Equals(other, StringComparison.OrdinalIgnoreCase))
                return true;
            if (written is not ("or" or "and"))
                return false;
            isJoined = true;
            at = step < 0 ? next.Start - 1 : next.End;
        }

        return false;
    }

    // The letters from an offset on, forwards or backwards.
    private static Span WordAt(string text, int at, int step)
    {
        var end = at;
        while (end >= 0 && end < text.Length && Math.Abs(end - at) < Reach && char.IsAsciiLetter(text[end]))
            end += step;
        return end == at ? default
            : step < 0 ? new Span(end + 1, at + 1)
            : new Span(at, end);
    }
}
