using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Finds two small words that stand twice in a row, such as "of the of the", in a text that is read word by word.</summary>
/// <param name="text">The text.</param>
internal sealed class RepeatedPhrase(string text)
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> First = Lookup("of to in for with by from as at on");
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Second = Lookup("the a an this their its your");

    private Span before;
    private Span second;
    private Span third;

    /// <summary>The repetition that a word ends, or null; the words come in order.</summary>
    public Repetition? Next(Span word)
    {
        var isRepeated =
            IsBehind(before, word)
            && IsSame(second, word)
            && Second.Contains(text.AsSpan(word.Start, word.Length))
            && IsBehind(second, before)
            && IsBehind(third, second)
            && IsSame(third, before)
            && First.Contains(text.AsSpan(before.Start, before.Length));
        var found = isRepeated
            ? new Repetition(new Span(before.Start, word.End), text[before.Start..word.End]) { Removed = new Span(second.End, word.End) }
            : null;
        (third, second, before) = (second, before, word);
        return found;
    }

    // With one space between.
    private bool IsBehind(Span one, Span other) => other.Start == one.End + 1 && text[one.End] == ' ';

    private bool IsSame(Span one, Span other) => text.AsSpan(one.Start, one.Length).SequenceEqual(text.AsSpan(other.Start, other.Length));

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(string words) =>
        words.Split(' ').ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
