namespace ListLint.Core;

/// <summary>Text of a list as a message quotes it.</summary>
public static class Excerpt
{
    /// <summary>At most so many UTF-16 units on one line, with an ellipsis where something was left out; never half a character.</summary>
    public static string Of(string text, int longest = 80)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        if (line.Length <= longest)
            return line;
        var end = char.IsHighSurrogate(line[longest - 1]) ? longest - 1 : longest;
        return string.Concat(line.AsSpan(0, end).TrimEnd(), "…");
    }
}
