namespace ListLint.Core;

/// <summary>
/// The language of <see cref="AddressRule.Pattern"/> and of <see cref="PublicationEvidence.Pattern"/>. Text stands for itself in any case,
/// <c>(a|b|)</c> is the first alternative that fits, <c>{kind}</c> is an <see cref="AddressPart"/>, which is captured, or a
/// <see cref="PublicationPart"/> such as <c>{year}</c> and <c>{###}</c>, and <c>{any}</c> is as little as possible of anything, which at the end
/// is all that follows. A final <c>*</c> is whatever follows, but no second address that someone glued on. But for <c>{any}</c> it never
/// backtracks, so longer alternatives come first.
/// </summary>
internal static class AddressPattern
{
    private const string Any = "{any}";

    /// <summary>
    /// Whether path and query fit, and what the pattern captures, in order. <c>?name={kind}</c> reads a parameter, which must fit wholly.
    /// </summary>
    public static bool TryMatch(string pattern, ReadOnlySpan<char> path, ReadOnlySpan<char> query, List<string> captures)
    {
        var match = new AddressMatch(captures);
        var mark = pattern.IndexOf('?', StringComparison.Ordinal);
        if (!Fits(mark < 0 ? pattern : pattern.AsSpan(0, mark), path, ref match))
            return false;
        if (mark < 0)
            return true;

        var wanted = pattern.AsSpan(mark + 1);
        foreach (var range in wanted.Split('&'))
        {
            var parameter = wanted[range];
            var equals = parameter.IndexOf('=');
            if (!QueryText.TryGet(query, parameter[..equals], out var value) || !Fits(parameter[(equals + 1)..], value, ref match))
                return false;
        }

        return true;
    }

    /// <summary>Whether all of a text fits, and what the pattern reads; the cost is linear in the text for each <c>{any}</c>.</summary>
    public static bool Fits(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text, ref AddressMatch match)
    {
        while (pattern.Length > 0)
        {
            if (pattern[0] == '*')
                return !text.Contains("http", StringComparison.OrdinalIgnoreCase);
            if (pattern.StartsWith(Any, StringComparison.Ordinal))
                return FitsLater(pattern[Any.Length..], text, ref match);

            var end = TokenLength(pattern);
            var token = pattern[..end];
            var taken = token switch
            {
                ['(', _, ..] => Alternative(token[1..^1], text),
                ['{', ..] => Part(token[1..^1], text, ref match),
                _ => text.StartsWith(token, StringComparison.OrdinalIgnoreCase) ? token.Length : -1,
            };
            if (taken < 0)
                return false;
            pattern = pattern[end..];
            text = text[taken..];
        }

        return text.Length == 0;
    }

    private static bool FitsLater(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text, ref AddressMatch match)
    {
        if (pattern.IsEmpty)
            return true;
        for (var start = 0; start < text.Length; start++)
        {
            var tried = match;
            if (!Fits(pattern, text[start..], ref tried))
                continue;
            match = tried;
            return true;
        }

        return false;
    }

    // A parenthesis without a bar stands for itself.
    private static int TokenLength(ReadOnlySpan<char> pattern) =>
        pattern[0] switch
        {
            '(' => pattern.IndexOf(')') is > 0 and var close && pattern[..close].Contains('|') ? close + 1 : 1,
            '{' => pattern.IndexOf('}') + 1,
            _ => pattern.IndexOfAny('(', '{', '*') is >= 0 and var end ? end : pattern.Length,
        };

    private static int Part(ReadOnlySpan<char> kind, ReadOnlySpan<char> text, ref AddressMatch match) =>
        PublicationPart.Take(kind, text, ref match) ?? AddressPart.Take(kind, text, match.Captures);

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
