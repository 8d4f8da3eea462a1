using ListLint.Core;
using ListLint.Spelling;

namespace ListLint.Rules;

/// <summary>Words other than small ones that stand twice by a slip: <c>charts charts</c>, <c>for Tide [Tide Gauge](…)</c>.</summary>
internal sealed class ContentPairs(CuratedList list)
{
    private static readonly HashSet<string> Meant =
    [
        .. (
            "very much many more really so too long far again over had that blah bye knock ping chat theory master ha hey now well there no yes go "
            + "please please never ever big old new half half step by half win one two"
        ).Split(' '),
    ];

    private static readonly HashSet<string> Before = [.. "for of with the a to from by using in on via and your".Split(' ')];

    private readonly string text = list.Source.Text;
    private readonly LineLanguages languages = LineLanguages.From(list);

    /// <summary>Whether two equal words, their case aside, are no name and no figure of speech.</summary>
    public bool IsSlip(Span home, Span first, Span second, PairGap gap)
    {
        var word = text[second.Start..second.End];
        if (word.Length < 3 || !text.AsSpan(first.Start, first.Length).SequenceEqual(word))
            return false;
        return gap == PairGap.Bracket
            ? IsNameBeforeLink(home, first, second)
            : word.Length <= 40
                && !word.AsSpan().ContainsAnyInRange('A', 'Z')
                && !Meant.Contains(word)
                && English.Has(word)
                && languages.IsEnglish(second);
    }

    // In a sentence; "Go [Go Walk](…)" may be a heading and an entry.
    private bool IsNameBeforeLink(Span home, Span first, Span second)
    {
        if (!char.IsAsciiLetterUpper(text[first.Start]) || LiteralPlaces.LinkAt(list, second.Start - 1) is not { } link || !link.Text.Contains(' '))
            return false;
        var end = first.Start;
        while (end > home.Start && text[end - 1] == ' ')
            end--;
        var start = end;
        while (start > home.Start && char.IsAsciiLetter(text[start - 1]))
            start--;
        return end < first.Start && Before.Contains(text[start..end]);
    }
}
