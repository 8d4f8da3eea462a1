using System.Text;

namespace ListLint.Core;

/// <summary>Backslashes that Markdown removes from a link's address but HTML, autolinks and pasted text keep.</summary>
internal static class MarkdownEscapes
{
    /// <summary>Drops each backslash before ASCII punctuation; one that remains is written <c>%5C</c>, so that a second pass finds none.</summary>
    public static string Remove(string url)
    {
        if (!url.Contains('\\', StringComparison.Ordinal))
            return url;

        var text = new StringBuilder(url.Length);
        for (var i = 0; i < url.Length; i++)
        {
            var isEscape = url[i] == '\\' && i + 1 < url.Length && (char.IsAsciiLetterOrDigit(url[i + 1]) || url[i + 1] is <= ' ' or > '~') is false;
            if (isEscape)
                i++;
            if (url[i] == '\\')
                text.Append("%5C");
            else
                text.Append(url[i]);
        }

        return text.ToString();
    }
}
