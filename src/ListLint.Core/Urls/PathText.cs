using System.Text;

namespace ListLint.Core;

/// <summary>The path of an address in normal form.</summary>
internal static class PathText
{
    private static readonly string[] DirectoryPages = ["/index.html", "/index.htm"];

    /// <summary>Percent-encoding in one form, no doubled slash, no slash or <c>index.html</c> at the end.</summary>
    public static ReadOnlySpan<char> Normal(ReadOnlySpan<char> path) => Tidy(PercentEncoding.Normal(path, PercentEncoding.Path));

    /// <summary>The same for a path whose percent-encoding is in its one form already.</summary>
    public static ReadOnlySpan<char> Tidy(ReadOnlySpan<char> path)
    {
        if (path.Contains("//", StringComparison.Ordinal))
            path = WithoutDoubledSlashes(path);

        while (true)
        {
            var trimmed = path.TrimEnd('/');
            foreach (var page in DirectoryPages)
            {
                if (trimmed.EndsWith(page, StringComparison.Ordinal))
                    trimmed = trimmed[..^page.Length];
            }

            if (trimmed.Length == path.Length)
                return path;
            path = trimmed;
        }
    }

    // An address inside a path, as web archives have it, keeps its "://".
    private static ReadOnlySpan<char> WithoutDoubledSlashes(ReadOnlySpan<char> path)
    {
        var text = new StringBuilder(path.Length);
        foreach (var unit in path)
        {
            var isDoubled = unit == '/' && text.Length > 0 && text[^1] == '/' && !(text.Length > 1 && text[^2] == ':');
            if (!isDoubled)
                text.Append(unit);
        }

        return text.ToString();
    }
}
