using ListLint.Reporters;

namespace ListLint.Cli.Commands.Explain;

/// <summary>
/// Prints a rule's Markdown page for a terminal: headings stand out, prose fits the width, examples are indented under what they show.
/// </summary>
internal sealed class PageWriter(TextWriter output, bool color, int width)
{
    private const string Indent = "    ";
    private readonly List<string> paragraph = [];
    private bool isApart = true;

    /// <summary>Writes the page, with one empty line behind it.</summary>
    public void Write(string page)
    {
        string? fence = null;
        foreach (var line in page.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(Printable.Escape))
        {
            if (fence is not null && line.TrimEnd() == fence)
                fence = null;
            else if (fence is not null)
                Put(line.Length == 0 ? "" : Indent + line);
            else if (line.StartsWith("```", StringComparison.Ordinal))
                fence = Open(line);
            else if (IsProse(line))
                paragraph.Add(line);
            else
                Put(line.StartsWith('#') ? Bold(line.TrimStart('#').Trim()) : line);
        }

        Put("");
    }

    private static bool IsProse(string line) => line.Length > 0 && (char.IsLetter(line[0]) || line[0] is '`' or '"' or '(' or '[');

    // The fence ends with as many marks as it began with; what follows them says what the block shows.
    private string Open(string line)
    {
        var marks = line.Length - line.TrimStart('`').Length;
        var caption = line[marks..].Trim() switch
        {
            "text" => "Reported:",
            var info when info.StartsWith("markdown bad", StringComparison.Ordinal) => "Bad:",
            var info when info.StartsWith("markdown good", StringComparison.Ordinal) => "Good:",
            var info when info.StartsWith("markdown fixed", StringComparison.Ordinal) => "Fixed:",
            _ => null,
        };
        if (!isApart || paragraph.Count > 0)
            Put("");
        if (caption is not null)
            Put(Bold(caption));
        return line[..marks];
    }

    private void Put(string line)
    {
        if (paragraph.Count > 0)
            output.Write(string.Join('\n', Wrapping.Wrap(string.Join(' ', paragraph), 0, 0, width)) + "\n");
        paragraph.Clear();
        output.Write(line + "\n");
        isApart = line.Length == 0;
    }

    private string Bold(string text) => color ? $"\e[1m{text}\e[0m" : text;
}
