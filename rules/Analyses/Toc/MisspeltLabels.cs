using System.Buffers;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A label that differs from its heading by one slip of the hand.</summary>
/// <param name="Item">The item.</param>
/// <param name="Titled">Its heading.</param>
/// <param name="Word">The word of the label.</param>
/// <param name="HeadingWord">The word of the heading.</param>
/// <param name="Place">Where the label has the word; null where it may be the heading that is misspelt.</param>
internal sealed record MisspeltLabel(ContentsItem Item, Section Titled, string Word, string HeadingWord, Span? Place) : ContentsSlip(Item, Titled);

/// <summary>Labels that differ from their heading by one slip of the hand. Shortened and reworded labels are a choice.</summary>
internal static class MisspeltLabels
{
    private const int ShortestWord = 5;

    public static IEnumerable<MisspeltLabel> Find(CuratedList list, ContentsTargets targets)
    {
        foreach (var item in targets.Contents.Items)
        {
            if (targets.Find(item) is not { } section || Difference(item.Text, section.Title) is not { } pair)
                continue;
            var isKnown = Count(list, pair.Heading) > Count(list, pair.Label);
            var place = isKnown && item.Link is { } link ? Place(list, link.TextSpan, pair.Label) : null;
            yield return new MisspeltLabel(item, section, pair.Label, pair.Heading, place);
        }
    }

    private static (string Label, string Heading)? Difference(string label, string heading)
    {
        // As nearly all are.
        if (string.Equals(label, heading, StringComparison.Ordinal))
            return null;
        var (left, right) = (SplitWords(label), SplitWords(heading));
        if (left.Count != right.Count)
            return null;
        var differing = left.Zip(right).Where(pair => TextKey.From(pair.First) != TextKey.From(pair.Second)).ToList();
        return differing is [var (text, other)] && IsSlip(text, other) ? (text, other) : null;
    }

    // Singular and plural, "2D" and "3D", and words of other scripts are not slips.
    private static bool IsSlip(string text, string other) =>
        Math.Min(text.Length, other.Length) >= ShortestWord
        && text.All(char.IsAsciiLetter)
        && other.All(char.IsAsciiLetter)
        && EditDistance.IsOne(text.ToLowerInvariant(), other.ToLowerInvariant())
        && !string.Equals(text + "s", other, StringComparison.OrdinalIgnoreCase)
        && !string.Equals(text, other + "s", StringComparison.OrdinalIgnoreCase);

    private static List<string> SplitWords(string text) =>
        [
            .. text.Split([' ', '-', '/', ',', '(', ')', '&', ':', '.'], StringSplitOptions.RemoveEmptyEntries)
                .Where(word => TextKey.From(word).Length > 0),
        ];

    private static int Count(CuratedList list, string word)
    {
        var (count, at) = (0, 0);
        var text = list.Source.Text;
        var starts = SearchValues.Create([word], StringComparison.OrdinalIgnoreCase);
        while (text.AsSpan(at).IndexOfAny(starts) is >= 0 and var found)
            (count, at) = (count + 1, at + found + word.Length);
        return count;
    }

    private static Span? Place(CuratedList list, Span span, string word) =>
        list.Source.Slice(span).IndexOf(word, StringComparison.Ordinal) is >= 0 and var at
            ? new Span(span.Start + at, span.Start + at + word.Length)
            : null;
}
