namespace ListLint.Cli;

/// <summary>Prints a rule's Markdown page for a terminal: headings stand out, examples are indented under what they show.</summary>
internal sealed class PageWriter(TextWriter output, bool color)
{
    private const string Indent = "    ";

    /// <summary>Writes the page, with one empty line behind it.</summary>
    public void Write(string page)
    {
        string? fence = null;
        foreach (var line in page.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            if (fence is not null && line.TrimEnd() == fence)
                fence = null;
            else if (fence is not null)
                output.Write(line.Length == 0 ? "\n" : $"{Indent}{line}\n");
            else if (line.StartsWith("```", StringComparison.Ordinal))
                fence = Open(line);
            else
                output.Write((line.StartsWith('#') ? Bold(line.TrimStart('#').Trim()) : line) + "\n");
        }

        output.Write('\n');
    }

    // The fence ends with as many marks as it began with; what follows them says what the block shows.
    private string Open(string line)
    {
        var marks = line.Length - line.TrimStart('`').Length;
        var caption = line[marks..].Trim() switch
        {
            "text" => "Reported:",
            var info when info.StartsWith("markdown bad", StringComparison.Ordinal) => "Bad:",
            var info when info.StartsWith("markdown good", StringComparison.Ordinal) => "Good:",
            var info when info.StartsWith("markdown fixed", StringComparison.Ordinal) => "Mended:",
            _ => null,
        };
        if (caption is not null)
            output.Write(Bold(caption) + "\n");
        return line[..marks];
    }

    private string Bold(string text) => color ? $"\e[1m{text}\e[0m" : text;
}
