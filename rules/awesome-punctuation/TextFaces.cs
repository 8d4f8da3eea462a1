using System.Globalization;

namespace ListLint.Rules;

/// <summary>Faces that are drawn with characters, such as "(╯°□°）╯": their marks mean nothing.</summary>
internal static class TextFaces
{
    private const int Longest = 40;

    /// <summary>Whether a place is in one: between blanks, with a bracket and a symbol that no sentence has.</summary>
    public static bool Hold(string text, int at)
    {
        var (start, end) = (at, at);
        while (start > 0 && at - start < Longest && !char.IsWhiteSpace(text[start - 1]))
            start--;
        while (end < text.Length && end - at < Longest && !char.IsWhiteSpace(text[end]))
            end++;
        var word = text.AsSpan(start, end - start);
        if (word.IndexOfAny("()（）") < 0)
            return false;
        foreach (var unit in word)
        {
            if (unit > 127 && CharUnicodeInfo.GetUnicodeCategory(unit) is UnicodeCategory.MathSymbol or UnicodeCategory.ConnectorPunctuation)
                return true;
            if (unit is '□' or '°' or '╯')
                return true;
        }

        return false;
    }
}
