using System.Globalization;
using ListLint.Core;
using ListLint.Spelling;

namespace ListLint.Rules;

/// <summary>Compares a text with the style that is declared for it.</summary>
internal static class TextFaults
{
    /// <summary>What is wrong with a text that is not empty, the worst first.</summary>
    /// <param name="style">Its style.</param>
    /// <param name="text">The text.</param>
    /// <param name="checksEnd">Whether what it ends with is looked at; for a description, its form does.</param>
    public static IEnumerable<TextFault> Find(TextStyle style, StyledText text, bool checksEnd = true)
    {
        var length = new StringInfo(text.Shown).LengthInTextElements;
        if (style.MaxLength is { } most && length > most)
            yield return new TextFault($"{text.Name} has {length} characters, {length - most} more than the limit of {most}", text.Span);
        foreach (var fault in Starts(style, text))
            yield return fault;
        if (checksEnd && style.EndsWith.Count > 0 && !style.EndsWith.Any(end => text.Shown.EndsWith(end, StringComparison.Ordinal)))
            yield return new TextFault($"{text.Name} does not end with {TextFault.Join(style.EndsWith)}", text.Span);
        if (style.NotEndsWith.FirstOrDefault(end => text.Shown.EndsWith(end, StringComparison.OrdinalIgnoreCase)) is { } wrong)
            yield return new TextFault($"{text.Name} ends with \"{wrong}\"", text.Span, Cut(text, wrong), CutSafety(text, wrong));
        foreach (var word in style.Not.Where(word => Holds(text.Shown, word)))
            yield return new TextFault($"{text.Name} contains \"{word}\"", text.Span);
        if (style.Case is { } wanted && !Capitals.Fit(text.Shown, wanted))
            yield return new TextFault($"{text.Name} is not in {Name(wanted)}", text.Span);
        if (style.NotCase is { } unwanted && Capitals.Shows(text.Shown, unwanted))
            yield return new TextFault($"{text.Name} is in {Name(unwanted)}", text.Span);
    }

    private static IEnumerable<TextFault> Starts(TextStyle style, StyledText text)
    {
        var first = text.FirstWord;
        if (
            style.StartsWith == TextStart.Upper
            && text.IsPlain
            && !IsName(text, first)
            && first.Length > 0
            && char.IsLower(first[0])
            && first.All(IsSmall)
        )
        {
            var at = text.Span.Start + Math.Max(0, text.Shown.IndexOf(first, StringComparison.Ordinal));
            var isWord = English.FrequencyOf(first) == WordFrequency.Common || English.IsSmallWord(first);
            yield return new TextFault(
                $"{text.Name} starts with a lowercase letter (\"{Excerpt.From(first, 30)}\")",
                text.Span,
                new Edit(new Span(at, at + 1), char.ToUpperInvariant(first[0]).ToString()),
                isWord ? Safety.Safe : Safety.Unsafe
            );
        }

        if (style.StartsWith == TextStart.Lower && text.IsPlain && first.Length > 1 && char.IsUpper(first[0]) && first.Skip(1).All(IsSmall))
            yield return new TextFault($"{text.Name} starts with a capital letter (\"{Excerpt.From(first, 30)}\")", text.Span);
        if (style.NotStartsWith.FirstOrDefault(start => Opens(text.Shown, start)) is { } wrong)
            yield return new TextFault($"{text.Name} starts with \"{wrong.TrimEnd()}\"", text.Span);
    }

    // The entry's own name stands there as it is spelt.
    private static bool IsName(StyledText text, string word) =>
        text.Title.Length > 1 && (text.Title.Split(' ').Contains(word) || word.Contains(text.Title, StringComparison.Ordinal));

    // A name such as iOS, jQuery or x86 keeps its small letter.
    private static bool IsSmall(char unit) => !char.IsUpper(unit) && !char.IsAsciiDigit(unit) && unit != '.';

    private static bool Opens(string text, string start) =>
        text.StartsWith(start, StringComparison.OrdinalIgnoreCase)
        && (text.Length == start.Length || !char.IsLetterOrDigit(start[^1]) || !char.IsLetterOrDigit(text[start.Length]));

    // As whole words.
    private static bool Holds(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; )
        {
            var end = at + word.Length;
            if (
                (at == 0 || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(word[0]))
                && (end == text.Length || !char.IsLetterOrDigit(text[end]) || !char.IsLetterOrDigit(word[^1]))
            )
                return true;
            at = end < text.Length ? text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase) : -1;
        }

        return false;
    }

    private static Edit? Cut(StyledText text, string end) =>
        text.IsPlain ? Edit.Delete(new Span(Math.Max(text.Span.Start, text.Span.End - end.Length), text.Span.End)) : null;

    private static Safety? CutSafety(StyledText text, string end) =>
        text.IsPlain && end is "." or "," or ";" or ":" && text.Shown.Length > 1 && !text.Shown.EndsWith("..", StringComparison.Ordinal)
            ? Safety.Safe
            : null;

    private static string Name(TextCase form) => form == TextCase.Title ? "title case" : "sentence case";
}
