using System.Text;

namespace ListLint.Core;

/// <summary>Small letters of any culture. A build without culture data looks each letter up in a table, so ASCII goes its own way.</summary>
internal static class LowerCase
{
    private const int LongestOnStack = 256;

    /// <summary>The text in lower case, as <see cref="string.ToLowerInvariant"/> gives it.</summary>
    public static string From(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestOnStack || !Ascii.IsValid(text))
            return text.ToString().ToLowerInvariant();
        if (!text.ContainsAnyInRange('A', 'Z'))
            return text.ToString();
        Span<char> lower = stackalloc char[LongestOnStack];
        Ascii.ToLower(text, lower, out var length);
        return lower[..length].ToString();
    }
}
