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
    public static IEnumerable<DamagedWord> Find(string text, IReadOnlyList<Damage> damages)
    {
        for (var first = 0; first < damages.Count; )
        {
            var next = first + 1;
            while (next < damages.Count && IsInWord(text.AsSpan(damages[next - 1].Span.End, damages[next].Span.Start - damages[next - 1].Span.End)))
                next++;
            yield return new DamagedWord([.. damages.Skip(first).Take(next - first)]);
            first = next;
        }
    }

    /// <summary>The whole word around the damage, as it is written and as it should be.</summary>
    public (string Written, string Restored) ReadIn(string text)
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
        return (text[start..end], restored.ToString());
    }

    /// <summary>A word in quotation marks, cut where it is long, with the code points of what nobody sees.</summary>
    public static string Quote(string word)
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
        char.IsLetterOrDigit(character)
        || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
        || (Rune.GetUnicodeCategory(rune) == UnicodeCategory.SpaceSeparator && rune.Value != ' ');
}
