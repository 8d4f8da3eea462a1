using System.Text;

namespace ListLint.Rules;

/// <summary>The Latin letters that printed pages join in one sign, U+FB00 to U+FB06, and that nobody types.</summary>
internal static class Ligatures
{
    public const char First = '\uFB00';
    public const char Last = '\uFB06';

    private static readonly string[] Letters = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>The letters of one.</summary>
    public static string Spell(char ligature) => Letters[ligature - First];

    /// <summary>A text with the letters in the place of each.</summary>
    public static string SpellAll(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange(First, Last))
            return text;
        var spelled = new StringBuilder(text.Length + 1);
        foreach (var unit in text)
            _ = unit is >= First and <= Last ? spelled.Append(Spell(unit)) : spelled.Append(unit);
        return spelled.ToString();
    }
}
