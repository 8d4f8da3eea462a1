using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Code that is indented, code between tildes, and orders for a shell with its prompt before each.</summary>
internal static class CodeBlocks
{
    private static readonly HashSet<string> Shells = new(
        ["sh", "bash", "zsh", "shell", "console", "command", "tcsh"],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>All such blocks, in order.</summary>
    public static IEnumerable<MarkupFault> Find(CuratedList list)
    {
        foreach (var block in list.Blocks)
        {
            if (block.Kind == BlockKind.IndentedCode)
                yield return IsMarkdown(list.Source.Slice(block.Span).TrimStart())
                    ? new MarkupFault(
                        block.Span,
                        "GitHub shows this as code because it is indented. Remove the spaces, or write code between two lines of three backticks.",
                        "blocks are code because they are indented"
                    )
                    : new MarkupFault(
                        block.Span,
                        "This is code because it is indented. Write it between two lines of three backticks.",
                        "blocks of code are indented"
                    );
            if (block.Kind != BlockKind.Fence)
                continue;
            if (list.Source.Text[block.Span.Start] == '~')
                yield return Tildes(list, block);
            if (Prompts(list, block.Span) is { Count: > 0 } prompts)
                yield return MarkupFault.Create(
                    block.Span,
                    "Each line of this code begins with \"$\", so nobody can copy it. Remove the signs.",
                    "blocks of code begin each line with \"$\"",
                    "Remove the dollar signs",
                    [.. prompts.Select(Edit.Delete)]
                );
        }
    }

    // A link, an item or bold text, which nobody would show as code.
    private static bool IsMarkdown(ReadOnlySpan<char> text) =>
        text.Contains("](", StringComparison.Ordinal) || text.StartsWith("**") || text is ['*' or '-' or '+', ' ', '[' or '*', ..];

    private static MarkupFault Tildes(CuratedList list, ContentBlock block)
    {
        var text = list.Source.Slice(block.Span);
        var count = text.IndexOfAnyExcept('~') is > 0 and var end ? end : text.Length;
        var close = text.TrimEnd().TrimEnd('~').Length;
        return MarkupFault.Create(
            block.Span,
            "This code is between tildes. Write backticks.",
            "blocks of code are between tildes",
            "Write backticks",
            block.IsClosed && close > count && !text.Contains('`')
                ?
                [
                    new Edit(new Span(block.Span.Start, block.Span.Start + count), new string('`', count)),
                    new Edit(
                        new Span(block.Span.Start + close, block.Span.Start + text.TrimEnd().Length),
                        new string('`', text.TrimEnd().Length - close)
                    ),
                ]
                : []
        );
    }

    private static List<Span> Prompts(CuratedList list, Span block)
    {
        var (first, last) = (list.Source.LineOf(block.Start), list.Source.LineOf(Math.Max(block.Start, block.End - 1)));
        var info = list.Source.Slice(new Span(block.Start, Math.Min(list.Source.Line(first).End, block.End))).TrimStart("`~").Trim();
        var prompts = new List<Span>();
        if (!Shells.Contains(info.ToString()))
            return prompts;
        for (var number = first + 1; number < last; number++)
        {
            var line = list.Source.Line(number);
            var text = list.Source.Slice(line).TrimStart();
            if (text.IsEmpty)
                continue;
            if (!text.StartsWith("$ "))
                return [];
            prompts.Add(new Span(line.End - text.Length, line.End - text.Length + 2));
        }

        return prompts;
    }
}
