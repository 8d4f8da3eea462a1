using System.Text;
using ListLint.Core;

namespace ListLint.GitHub;

/// <summary>Text up to a limit of GitHub's, with an ellipsis where the end was cut off; never half a character.</summary>
internal static class Bounded
{
    private const string Ellipsis = "…";

    /// <summary>At most so many UTF-16 units.</summary>
    public static string Units(string text, int most) => Excerpt.Within(most, text);

    /// <summary>At most so many bytes of UTF-8.</summary>
    public static string Bytes(string text, int most)
    {
        if (Encoding.UTF8.GetByteCount(text) <= most)
            return text;
        var left = most - Encoding.UTF8.GetByteCount(Ellipsis);
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            left -= rune.Utf8SequenceLength;
            if (left < 0)
                break;
            length += rune.Utf16SequenceLength;
        }

        return $"{Excerpt.Start(text, length)}{Ellipsis}";
    }
}
