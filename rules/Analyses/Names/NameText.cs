using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// The letters and digits of a title or of a part of an address in lower case, with the place of each, and where a word begins and where a part of a
/// word does: at a capital, and where digits begin or end.
/// </summary>
internal sealed class NameText
{
    // From here on letters are words, and touch names of other letters freely.
    private const char Ideographs = '\u2E80';

    private readonly List<int> places = [];
    private readonly List<bool> wordStarts = [];
    private readonly List<bool> partStarts = [];

    /// <summary>Reads a part of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The part.</param>
    public NameText(string text, Span span)
    {
        Text = text;
        Span<char> key = stackalloc char[span.Length];
        var isInWord = false;
        for (var at = span.Start; at < span.End; at++)
        {
            var unit = text[at];
            if (!char.IsAsciiLetterOrDigit(unit))
            {
                isInWord = false;
                continue;
            }

            partStarts.Add(!isInWord || StartsPart(text, at, span.End));
            wordStarts.Add(!isInWord);
            WordCount += isInWord ? 0 : 1;
            key[places.Count] = char.ToLowerInvariant(unit);
            places.Add(at);
            isInWord = true;
        }

        Key = key[..places.Count].ToString();
    }

    /// <summary>What it was read from.</summary>
    public string Text { get; }

    /// <summary>The letters and digits, in lower case.</summary>
    public string Key { get; }

    /// <summary>How many words there are.</summary>
    public int WordCount { get; }

    /// <summary>
    /// Whether it is one word of parts that each have a capital and small letters, as "QuayLamps": such a name is no plural of "quayLamp" inside.
    /// </summary>
    public bool IsCompound => WordCount == 1 && partStarts.Count(isStart => isStart) > 1 && EveryPartIsAWord();

    /// <summary>The unit of <see cref="Key"/> at an index as it is written.</summary>
    public char this[int index] => Text[places[index]];

    /// <summary>Where in the text the unit of <see cref="Key"/> at an index stands; behind the last for what comes next.</summary>
    public int PlaceOf(int index) => index < places.Count ? places[index] : places[^1] + 1;

    /// <summary>Whether an index is the first of a word, or the end.</summary>
    public bool IsWordEdge(int index) => index >= Key.Length || wordStarts[index];

    /// <summary>Whether an index is the first of a part of a word, or the end.</summary>
    public bool IsPartEdge(int index) => index >= Key.Length || partStarts[index];

    /// <summary>Whether a part of <see cref="Key"/> has letters inside that English has not, or touches such as stand in one word with it.</summary>
    public bool HasOtherLetters(Span part)
    {
        var (first, last) = (places[part.Start], places[part.End - 1]);
        if (IsOtherLetter(first - 1, Ideographs) || IsOtherLetter(last + 1, Ideographs))
            return true;
        for (var at = first + 1; at < last; at++)
        {
            if (IsOtherLetter(at, char.MaxValue))
                return true;
        }

        return false;
    }

    private bool IsOtherLetter(int at, char below) =>
        (uint)at < (uint)Text.Length && !char.IsAscii(Text[at]) && Text[at] < below && (char.IsLetter(Text[at]) || char.IsSurrogate(Text[at]));

    /// <summary>The word in which an index lies, as indices of <see cref="Key"/>.</summary>
    public Span WordAt(int index)
    {
        var start = Math.Min(index, Key.Length - 1);
        while (!wordStarts[start])
            start--;
        var end = start + 1;
        while (!IsWordEdge(end))
            end++;
        return new Span(start, end);
    }

    private bool EveryPartIsAWord()
    {
        for (var at = 0; at < Key.Length; at++)
        {
            var isRight = partStarts[at]
                ? char.IsAsciiLetterUpper(this[at]) && !IsPartEdge(at + 1) && !IsPartEdge(at + 2)
                : char.IsAsciiLetterLower(this[at]);
            if (!isRight)
                return false;
        }

        return true;
    }

    private static bool StartsPart(string text, int at, int end) =>
        (char.IsAsciiLetterUpper(text[at]) && (!char.IsAsciiLetterUpper(text[at - 1]) || (at + 1 < end && char.IsAsciiLetterLower(text[at + 1]))))
        || char.IsAsciiDigit(text[at]) != char.IsAsciiDigit(text[at - 1]);
}
