namespace ListLint.Rules;

/// <summary>Tells lines of a list from lines of a program.</summary>
internal static class ListLines
{
    /// <summary>Whether a line is a heading of the second level or below, or has a link to the web.</summary>
    public static bool IsOne(ReadOnlySpan<char> line)
    {
        line = line.TrimStart(" \t>");
        if (line.StartsWith("##", StringComparison.Ordinal))
            return line.TrimStart('#') is [' ', ..] rest && rest.Trim() is [var letter, ..] && char.IsLetter(letter);
        return line.Contains("](http", StringComparison.Ordinal);
    }
}
