namespace ListLint.Reporters;

/// <summary>Breaks printable text at blanks.</summary>
internal static class Wrapping
{
    /// <summary>The lines of a text; at least one.</summary>
    /// <param name="text">Printable text without line endings.</param>
    /// <param name="first">Columns that are taken before the first line.</param>
    /// <param name="indent">Columns that are taken before each other line.</param>
    /// <param name="width">Columns of the terminal; null for one line.</param>
    public static List<string> Wrap(string text, int first, int indent, int? width)
    {
        if (width is not { } columns)
            return [text];
        var lines = new List<string> { "" };
        var used = first;
        foreach (var word in text.Split(' '))
        {
            var needed = Printable.Width(word);
            if (lines[^1].Length > 0 && used + 1 + needed > columns)
            {
                lines.Add("");
                used = indent;
            }

            var blank = lines[^1].Length > 0 ? " " : "";
            lines[^1] += blank + word;
            used += blank.Length + needed;
        }

        return lines;
    }
}
