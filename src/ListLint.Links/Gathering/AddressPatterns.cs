namespace ListLint.Links;

/// <summary>
/// Patterns for web addresses. <c>*</c> stands for any text; the scheme, <c>www.</c> and case do not count. A pattern without a path means all of a
/// host, one with a path the page and what lies below it, and one that begins with <c>*.</c> a host and those below it.
/// </summary>
/// <param name="patterns">Patterns that <see cref="Refuse"/> lets through.</param>
public sealed class AddressPatterns(IEnumerable<string> patterns)
{
    private const int Longest = 500;
    private const string Below = "*.";
    private readonly string[] patterns = [.. patterns.Select(pattern => Bare(pattern).TrimEnd('/'))];

    /// <summary>What is wrong with a pattern and what to do; null for one that can be used.</summary>
    public static string? Refuse(string pattern)
    {
        var bare = Bare(pattern);
        return bare.AsSpan().ContainsAny(" \t\\") ? "contains a space or a backslash, which addresses do not have"
            : bare.Contains("://", StringComparison.Ordinal) ? "is for another scheme than http and https, and no other is asked"
            : bare.Trim('*', '/', '.').Length == 0 ? "matches every address. Leave out --online instead"
            : bare.Length > Longest ? $"is longer than {Longest} characters"
            : null;
    }

    /// <summary>Whether an address is meant.</summary>
    public bool Match(string url)
    {
        if (patterns.Length == 0)
            return false;
        var bare = Bare(url);
        return patterns.Any(pattern =>
            Matches(pattern, bare) || (pattern.StartsWith(Below, StringComparison.Ordinal) && Matches(pattern[Below.Length..], bare))
        );
    }

    // The last star takes one character more each time that what follows it does not fit: no pattern makes that worse
    // than its length times that of the address.
    private static bool Matches(string pattern, string text)
    {
        var (at, from) = (0, 0);
        var (star, taken) = (-1, 0);
        while (at < pattern.Length || !IsEnd(text, from))
        {
            if (at < pattern.Length && pattern[at] == '*')
            {
                (star, taken) = (at, from);
                at++;
            }
            else if (at < pattern.Length && from < text.Length && char.ToLowerInvariant(pattern[at]) == char.ToLowerInvariant(text[from]))
            {
                (at, from) = (at + 1, from + 1);
            }
            else if (star < 0 || taken >= text.Length)
            {
                return false;
            }
            else
            {
                taken++;
                (at, from) = (star + 1, taken);
            }
        }

        return true;
    }

    private static bool IsEnd(string text, int at) => at == text.Length || text[at] is '/' or '?' or '#';

    private static string Bare(string text)
    {
        var rest = text.AsSpan().Trim();
        foreach (var prefix in (ReadOnlySpan<string>)["https://", "http://", "//", "www."])
        {
            if (rest.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                rest = rest[prefix.Length..];
        }

        return rest.ToString();
    }
}
