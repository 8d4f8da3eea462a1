using System.Globalization;
using System.Text;

namespace ListLint.Markdown;

/// <summary>What GFM's autolink extension takes for a bare address; the steps are those of cmark-gfm's extensions/autolink.c.</summary>
internal static class AutolinkSyntax
{
    private static readonly string[] Schemes = ["http://", "https://", "ftp://"];

    /// <summary>Whether the text starts with a scheme that is linked, with a host behind it.</summary>
    public static bool StartsWithSafeScheme(ReadOnlySpan<char> text)
    {
        foreach (var scheme in Schemes)
        {
            if (text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) && Rune.DecodeFromUtf16(text[scheme.Length..], out var rune, out _) == 0)
                return IsHost(rune);
        }

        return false;
    }

    /// <summary>
    /// Whether a host starts here: no underscore in its last two labels (unless there are very many), and a dot where <paramref name="needsDot"/>.
    /// </summary>
    public static bool IsDomain(ReadOnlySpan<char> text, bool needsDot)
    {
        var (dots, before, last) = (0, 0, 0);
        // cmark-gfm stops at the second byte of a character that is not ASCII.
        for (var at = 1; at < text.Length - 1 && char.IsAscii(text[0]); at++)
        {
            if (text[at] == '_')
                last++;
            else if (text[at] == '.')
                (before, last, dots) = (last, 0, dots + 1);
            else if (!char.IsAsciiLetterOrDigit(text[at]) && text[at] != '-')
                break;
        }

        return (before + last == 0 || dots > 10) && (!needsDot || dots > 0);
    }

    /// <summary>
    /// The length of the address at the start of the text: up to a blank or <c>&lt;</c>, less what belongs to the sentence around it.
    /// </summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(" \t\n\v\f\r<");
        return TrimEnd(text[..(end < 0 ? text.Length : end)]);
    }

    /// <summary>The length without punctuation, closing brackets that nothing opens, and entities at the end.</summary>
    public static int TrimEnd(ReadOnlySpan<char> text)
    {
        var surplus = text.Count(')') - text.Count('(');
        var end = text.Length;
        while (end > 0)
        {
            var unit = text[end - 1];
            if (unit == ')')
            {
                if (surplus-- <= 0)
                    return end;
                end--;
            }
            else if (unit == ';')
            {
                var entity = end - 2;
                while (entity > 0 && char.IsAsciiLetter(text[entity]))
                    entity--;
                end = entity >= 0 && entity < end - 2 && text[entity] == '&' ? entity : end - 1;
            }
            else if ("?!.,:*_~'\"".Contains(unit, StringComparison.Ordinal))
            {
                end--;
            }
            else
            {
                return end;
            }
        }

        return end;
    }

    private static bool IsHost(Rune rune) =>
        !Rune.IsWhiteSpace(rune)
        && Rune.GetUnicodeCategory(rune)
            is not (
                UnicodeCategory.ConnectorPunctuation
                or UnicodeCategory.DashPunctuation
                or UnicodeCategory.OpenPunctuation
                or UnicodeCategory.ClosePunctuation
                or UnicodeCategory.InitialQuotePunctuation
                or UnicodeCategory.FinalQuotePunctuation
                or UnicodeCategory.OtherPunctuation
            )
        && !(rune.IsAscii && char.IsSymbol((char)rune.Value));
}
