namespace ListLint.Core;

/// <summary>
/// The language of <see cref="AddressRule.Pattern"/>: text stands for itself in any case, <c>(a|b|)</c> is the first alternative that fits,
/// <c>{kind}</c> captures an <see cref="AddressPart"/>, a final <c>*</c> is whatever follows (but no second address that someone glued on), and
/// <c>?name={kind}</c> reads a parameter, which must fit wholly. It never backtracks, so longer alternatives come first.
/// </summary>
internal static class AddressPattern
{
    /// <summary>Whether path and query fit, and what the pattern captures, in order.</summary>
    public static bool TryMatch(string pattern, ReadOnlySpan<char> path, ReadOnlySpan<char> query, List<string> captures)
    {
        var mark = pattern.IndexOf('?', StringComparison.Ordinal);
        if (!Fits(mark < 0 ? pattern : pattern.AsSpan(0, mark), path, captures))
            return false;
        if (mark < 0)
            return true;

        var wanted = pattern.AsSpan(mark + 1);
        foreach (var range in wanted.Split('&'))
        {
            var parameter = wanted[range];
            var equals = parameter.IndexOf('=');
            if (!QueryText.TryGet(query, parameter[..equals], out var value) || !Fits(parameter[(equals + 1)..], value, captures))
                return false;
        }

        return true;
    }

    private static bool Fits(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text, List<string> captures)
    {
        while (pattern.Length > 0)
        {
            if (pattern[0] == '*')
                return !text.Contains("http", StringComparison.OrdinalIgnoreCase);

            var end = pattern[0] switch
            {
                '(' => pattern.IndexOf(')') + 1,
                '{' => pattern.IndexOf('}') + 1,
                _ => LiteralLength(pattern),
            };
            var token = pattern[..end];
            var taken = token[0] switch
            {
                '(' => Alternative(token[1..^1], text),
                '{' => AddressPart.Take(token[1..^1], text, captures),
                _ => text.StartsWith(token, StringComparison.OrdinalIgnoreCase) ? token.Length : -1,
            };
            if (taken < 0)
                return false;
            pattern = pattern[end..];
            text = text[taken..];
        }

        return text.Length == 0;
    }

    private static int LiteralLength(ReadOnlySpan<char> pattern) => pattern.IndexOfAny('(', '{', '*') is >= 0 and var end ? end : pattern.Length;

    private static int Alternative(ReadOnlySpan<char> alternatives, ReadOnlySpan<char> text)
    {
        foreach (var range in alternatives.Split('|'))
        {
            if (text.StartsWith(alternatives[range], StringComparison.OrdinalIgnoreCase))
                return alternatives[range].Length;
        }

        return -1;
    }
}
