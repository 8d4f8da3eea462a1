using System.Xml;

namespace ListLint.Reporters;

/// <summary>Text that XML 1.0 can hold (its production 2, Char).</summary>
internal static class XmlText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text with U+FFFD for each unit that is no character of XML, such as ESC or half a surrogate pair.</summary>
    public static string Of(string text)
    {
        var units = text.ToCharArray();
        for (var at = 0; at < units.Length; at++)
        {
            if (at + 1 < units.Length && char.IsSurrogatePair(units[at], units[at + 1]))
                at++;
            else if (!XmlConvert.IsXmlChar(units[at]))
                units[at] = Replacement;
        }

        return new string(units);
    }
}
