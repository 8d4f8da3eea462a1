using ListLint.Core;
using Markdig.Syntax;

namespace ListLint.Markdown;

/// <summary>
/// Where the comments of a list silence checks of awesome-lint: from "disable" to "enable", and what comes after "ignore" where that stands.
/// </summary>
internal sealed class LintComments
{
    private readonly SourceText source;
    private readonly List<SilencedCheck> parts = [];
    private readonly List<LintComment> ignoring;
    private int next;

    private LintComments(DocumentPieces document, SourceText source, List<LintComment> comments)
    {
        this.source = source;
        AddRanges(comments);
        ignoring = comments.FindAll(comment => comment.Word == "ignore");
        if (ignoring.Count > 0)
            AddNodes(document.Document);
        AddLinesBefore(int.MaxValue);
    }

    /// <summary>Finds the parts; none in nearly all lists.</summary>
    public static IReadOnlyList<SilencedCheck> Read(SourceText source, DocumentPieces document)
    {
        List<LintComment> comments = [.. document.Comments.Select(comment => LintComment.Read(source, comment)).OfType<LintComment>()];
        return comments.Count == 0 ? [] : new LintComments(document, source, comments).parts;
    }

    // As awesome-lint does, "enable" with a name does not end a "disable" without one.
    private void AddRanges(List<LintComment> comments)
    {
        const string all = "";
        var starts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var comment in comments)
        {
            switch (comment.Word)
            {
                case "disable":
                    foreach (var name in comment.Names)
                        starts.TryAdd(name ?? all, comment.Span.Start);
                    break;
                case "enable":
                    foreach (var name in comment.Checks.Count == 0 ? [.. starts.Keys] : comment.Checks)
                        End(name, comment.Span.Start);
                    break;
            }
        }

        foreach (var name in starts.Keys.ToList())
            End(name, int.MaxValue);

        void End(string name, int end)
        {
            if (starts.Remove(name, out var start))
                parts.Add(new SilencedCheck(name == all ? null : name, new Span(start, end)));
        }
    }

    // The depth of blocks is bounded by Nesting.Blocks.
    private void AddNodes(ContainerBlock container)
    {
        var waiting = new List<LintComment>();
        foreach (var block in container)
        {
            if (block is LinkReferenceDefinitionGroup or BlankLineBlock)
                continue;
            var span = DocumentPieces.SpanOf(block);
            // Other comments in between are no node that anything could be reported in.
            if (block is not HtmlBlock { Type: HtmlBlockType.Comment })
            {
                foreach (var comment in waiting)
                    Add(comment, EndOfLine(span.End));
                waiting.Clear();
            }

            if (block is HtmlBlock)
            {
                AddLinesBefore(span.Start);
                for (; next < ignoring.Count && ignoring[next].Span.Start < span.End; next++)
                    waiting.Add(ignoring[next]);
            }
            else if (block is ContainerBlock inner)
                AddNodes(inner);
        }

        // Definitions of links are all that can come after the last block, and are not in the tree.
        if (container is MarkdownDocument)
            waiting.ForEach(comment => Add(comment, int.MaxValue));
    }

    // Within a line, what follows on it is as much as the next node could be.
    private void AddLinesBefore(int offset)
    {
        for (; next < ignoring.Count && ignoring[next].Span.Start < offset; next++)
            Add(ignoring[next], EndOfLine(ignoring[next].Span.End));
    }

    private void Add(LintComment comment, int end) =>
        parts.AddRange(comment.Names.Select(name => new SilencedCheck(name, new Span(comment.Span.Start, Math.Max(comment.Span.End, end)))));

    private int EndOfLine(int offset) => source.Line(source.LineOf(Math.Max(0, offset - 1)), withEnding: true).End;
}
