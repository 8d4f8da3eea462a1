namespace ListLint.Core;

/// <summary>The query of an address in normal form.</summary>
internal static class QueryText
{
    private const int MaxSorted = 64; // more is no query that someone wrote; keeps the cost linear

    /// <summary>
    /// Without parameters that only track; sorted by name where all are <c>name=value</c> (repeated names keep their order), since servers look them
    /// up by name; otherwise in the order as written, since the query may be one opaque text.
    /// </summary>
    public static string Normal(string host, ReadOnlySpan<char> query)
    {
        if (query.Length == 0)
            return "";

        var kept = new List<string>();
        var areNamed = true;
        foreach (var range in query.Split('&'))
        {
            var parameter = PercentEncoding.Normal(query[range], PercentEncoding.Query);
            while (parameter.StartsWith("amp;", StringComparison.Ordinal))
                parameter = parameter["amp;".Length..]; // an ampersand written as an HTML entity
            if (parameter.Length == 0 || QueryNoise.Contains(host, parameter))
                continue;
            areNamed &= parameter.Contains('=');
            kept.Add(parameter.ToString());
        }

        if (areNamed && kept.Count is > 1 and <= MaxSorted)
            return string.Join('&', kept.OrderBy(parameter => NameOf(parameter).ToString(), StringComparer.Ordinal));
        return string.Join('&', kept);
    }

    /// <summary>The value of the first parameter of that name.</summary>
    public static bool TryGet(ReadOnlySpan<char> query, ReadOnlySpan<char> name, out ReadOnlySpan<char> value)
    {
        foreach (var range in query.Split('&'))
        {
            var parameter = query[range];
            while (parameter.StartsWith("amp;", StringComparison.Ordinal))
                parameter = parameter["amp;".Length..];
            if (parameter.Length > name.Length && parameter[name.Length] == '=' && parameter.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                value = PercentEncoding.Normal(parameter[(name.Length + 1)..], PercentEncoding.Query);
                return true;
            }
        }

        value = default;
        return false;
    }

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> parameter) =>
        parameter.IndexOf('=') is >= 0 and var equals ? parameter[..equals] : parameter;
}
