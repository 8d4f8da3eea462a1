using System.Globalization;
using System.Text;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A word with all its damage: what one diagnostic speaks of.</summary>
/// <param name="Damages">At least one, in order.</param>
internal sealed record DamagedWord(IReadOnlyList<Damage> Damages)
{
    // Longer quotations are cut: a whole paragraph may be damaged.
    private const int Longest = 60;

    /// <summary>From the first damaged character to the last.</summary>
    public Span Span => Damages[0].Span.Union(Damages[^1].Span);

    /// <summary>Joins what only letters and digits part.</summary>
    public static IEnumerable<DamagedWord> Of(string text, IReadOnlyList<Damage> damages)
    {
        for (var first = 0; first < damages.Count;)
        {
            var next = first + 1;
            while (next < damages.Count && IsInWord(text.AsSpan(damages[next - 1].Span.End, damages[next].Span.Start - damages[next - 1].Span.End)))
                next++;
            yield return new DamagedWord([.. damages.Skip(first).Take(next - first)]);
            first = next;
        }
    }

    /// <summary>Names the word, what it should be, and how it came about.</summary>
    public string Describe(string text)
    {
        var start = WordStart(text, Span.Start);
        var end = WordEnd(text, Span.End);
        var restored = new StringBuilder();
        var at = start;
        foreach (var damage in Damages)
        {
            restored.Append(text, at, damage.Span.Start - at).Append(damage.Restored);
            at = damage.Span.End;
        }

        restored.Append(text, at, end - at);
        var word = $"{Quote(text[start..end])} is damaged text";
        var origin = $"(UTF-8 read as {Damages[0].Encoding})";
        if (restored.ToString().Contains('\uFFFD', StringComparison.Ordinal))
            return $"{word}: a character was already lost when it was damaged {origin}.";
        if (Damages.Any(damage => !damage.IsCertain))
            return $"{word}: it may have been {Quote(restored.ToString())} {origin}. Look it up and correct it.";
        return Damages.All(damage => damage.IsWhole)
            ? $"{word}: it should read {Quote(restored.ToString())} {origin}."
            : $"{word} {origin}, and parts of this line are lost. Restore the line from its source.";
    }

    /// <summary>Puts the right text in the place of the damage; null where it is not known for certain.</summary>
    public Fix? Mend() =>
        Damages.All(damage => damage.IsFixable)
            ? new Fix("Restore the damaged characters", Safety.Safe, [.. Damages.Select(damage => new Edit(damage.Span, damage.Restored))])
            : null;

    /// <summary>Whether a text is part of one word: letters, digits and accents alone.</summary>
    public static bool IsInWord(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!IsInWord(character))
                return false;
        }

        return true;
    }

    private static int WordStart(string text, int at)
    {
        while (at > 0 && IsInWord(text[at - 1]))
            at--;
        return at;
    }

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && IsInWord(text[at]))
            at++;
        return at;
    }

    private static bool IsInWord(char character) =>
        char.IsLetterOrDigit(character) || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static string Quote(string word)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in word.EnumerateRunes())
        {
            if (quoted.Length > Longest)
                return quoted.Append("…\"").ToString();
            quoted.Append(IsInvisible(rune) ? $"<U+{rune.Value:X4}>" : rune.ToString());
        }

        return quoted.Append('"').ToString();
    }

    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || (Rune.GetUnicodeCategory(rune) == UnicodeCategory.SpaceSeparator && rune.Value != ' ');
}
