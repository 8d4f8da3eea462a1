using System.Text;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>An "à" of which only "Ã" is left and a plain space: "voilÃ le menu", "Ã la mode". No other damage of the line is needed.</summary>
/// <param name="text">The text.</param>
internal sealed class HalfGrave(string text)
{
    private const int LongestWord = 8;
    private Span line;
    private LineLanguage? language;

    /// <summary>The letter at an offset, or null; to be asked from left to right.</summary>
    public Damage? Read(int at)
    {
        if (text[at] != 'Ã' || at < 2 || at + 2 >= text.Length || text[at + 1] != ' ')
            return null;
        if (text[at - 1] == ' ')
            return char.IsAsciiLetterLower(text[at - 2]) && IsBeforeFollower(at + 2) ? New(at, 1, true) : null;
        if (!char.IsLower(text[at - 1]))
            return null;
        var isFrench = LostGrave.EndsFrenchWord(WordBefore(at));
        var isDoubled = text[at + 2] == ' ';
        // Behind two spaces, or before a word.
        if (char.IsLower(isDoubled && at + 3 < text.Length ? text[at + 3] : text[at + 2]))
            return New(at, isDoubled ? 2 : 1, isDoubled || isFrench || LanguageAt(at).IsFrenchOrItalian);
        return isFrench ? New(at, 1, char.IsLetter(text[at + 2])) : null;
    }

    private static Damage New(int at, int length, bool isCertain) => new(new Span(at, at + length), "à", SingleByteEncoding.All[0].Origin, isCertain);

    private LineLanguage LanguageAt(int at)
    {
        if (language is null || !line.Contains(at))
        {
            line = MojibakeFinder.LineAt(text, at);
            language = new LineLanguage(text, line);
        }

        return language;
    }

    // No text that names the letter goes on so.
    private bool IsBeforeFollower(int from)
    {
        var rest = text.AsSpan(from, Math.Min(LongestWord, text.Length - from));
        var end = rest.IndexOfAnyExceptInRange('a', 'z');
        return end > 0 && LostGrave.IsFollower(rest[..end].ToString(), new Rune(char.IsSurrogate(rest[end]) ? ' ' : rest[end]));
    }

    private string WordBefore(int at)
    {
        var start = at;
        while (start > 0 && at - start < LongestWord && char.IsLetter(text[start - 1]))
            start--;
        return text[start..at];
    }
}
