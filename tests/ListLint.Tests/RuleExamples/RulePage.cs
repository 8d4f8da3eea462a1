namespace ListLint.Tests;

/// <summary>A fenced block of a page.</summary>
/// <param name="Info">The info string, its words parted by one space.</param>
/// <param name="Content">Where the lines between the fences stand in the page, their endings included.</param>
/// <param name="End">The offset behind the closing fence's line.</param>
/// <param name="Line">The 1-based line of the opening fence.</param>
internal sealed record PageBlock(string Info, Span Content, int End, int Line);

/// <summary>The page of a rule, cut into its fenced blocks. Read as a file is, so that an example may hold bytes that are no text.</summary>
internal sealed class RulePage
{
    public RulePage(SourceText source)
    {
        Source = source;
        var (fence, opened, info) = ("", 0, "");
        for (var line = 1; line <= source.LineCount; line++)
        {
            var text = source.Slice(source.Line(line)).ToString();
            var (mark, rest) = Fence(text);
            if (fence.Length == 0 && mark.Length >= 3 && !(mark[0] == '`' && rest.Contains('`')))
            {
                (fence, opened, info) = (mark, line, string.Join(' ', rest.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
            }
            else if (fence.Length > 0 && mark.Length >= fence.Length && mark[0] == fence[0] && rest.Trim().Length == 0)
            {
                var content = new Span(source.Line(opened, withEnding: true).End, source.Line(line).Start);
                Blocks.Add(new PageBlock(info, content, source.Line(line, withEnding: true).End, opened));
                fence = "";
            }
            else if (fence.Length == 0)
            {
                Prose.Add(text);
            }
        }
    }

    public SourceText Source { get; }

    public List<PageBlock> Blocks { get; } = [];

    /// <summary>The lines outside the blocks.</summary>
    public List<string> Prose { get; } = [];

    public static RulePage Read(string id) =>
        new(SourceText.Decode($"rules/{id}/README.md", File.ReadAllBytes(SourceTree.PathOf("rules", id, "README.md"))));

    public string Text(PageBlock block) => Source.Slice(block.Content).ToString();

    private static (string Mark, string Info) Fence(string line)
    {
        var mark = line is ['`' or '~', ..] ? line[..^line.TrimStart(line[0]).Length] : "";
        return (mark, line[mark.Length..]);
    }
}
