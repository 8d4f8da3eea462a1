namespace ListLint.Core;

/// <summary>Text of a list as a message quotes it. Lengths are UTF-16 units; a character is never cut in half.</summary>
public static class Excerpt
{
    private const char Ellipsis = '…';

    /// <summary>At most so many units on one line, and an ellipsis behind them where something was left out.</summary>
    public static string From(string text, int longest = 80)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        return line.Length <= longest ? line : $"{Start(line, longest).TrimEnd()}{Ellipsis}";
    }

    /// <summary>At most so many units, of which an ellipsis is one where the end was cut off.</summary>
    public static string Within(int longest, string text) => text.Length <= longest ? text : $"{Start(text, longest - 1)}{Ellipsis}";

    /// <summary>At most so many units of the end, of which an ellipsis is one where the start was cut off.</summary>
    public static string EndWithin(int longest, string text) => text.Length <= longest ? text : $"{Ellipsis}{End(text, longest - 1)}";

    /// <summary>The first units of a text, one fewer where a character would be cut.</summary>
    public static ReadOnlySpan<char> Start(ReadOnlySpan<char> text, int most)
    {
        if (text.Length <= most)
            return text;
        return text[..(most > 0 && char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
    }

    /// <summary>The last units of a text, one fewer where a character would be cut.</summary>
    public static ReadOnlySpan<char> End(ReadOnlySpan<char> text, int most)
    {
        if (text.Length <= most)
            return text;
        var from = text.Length - most;
        return text[(most > 0 && char.IsLowSurrogate(text[from]) ? from + 1 : from)..];
    }
}
