namespace ListLint.Rules;

/// <summary>Tells lines of a list from lines of a program.</summary>
internal static class ListLines
{
    /// <summary>Whether a line is a heading of the second level or below, or an item, a row or a line that starts with a link to the web.</summary>
    public static bool IsOne(ReadOnlySpan<char> line)
    {
        line = line.TrimStart(" \t>");
        if (line.StartsWith("##", StringComparison.Ordinal))
            return line.TrimStart('#') is [' ', ..] rest && rest.Trim() is [var letter, ..] && char.IsLetter(letter);
        var link = line.IndexOf("](http", StringComparison.Ordinal);
        return link > 0 && line[0] is '-' or '*' or '+' or '|' or '[' || link > 0 && char.IsAsciiDigit(line[0]);
    }
}
