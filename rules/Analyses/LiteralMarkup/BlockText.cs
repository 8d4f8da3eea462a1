using System.Text;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The text of one block, its lines without the prefixes of quotes and items, and how GitHub shows it.</summary>
internal sealed class BlockText
{
    private readonly List<(int At, int Source)> lines;
    private bool[]? linked;
    private bool[]? nodes;

    private BlockText(ContentBlock block, string text, List<(int At, int Source)> lines, RenderedBlock rendered)
    {
        (Block, Text, this.lines, Rendered) = (block, text, lines, rendered);
        Brackets = LiteralBrackets.Find(rendered);
    }

    /// <summary>The block.</summary>
    public ContentBlock Block { get; }

    /// <summary>The text, its lines parted by line feeds.</summary>
    public string Text { get; }

    /// <summary>How it is shown.</summary>
    public RenderedBlock Rendered { get; }

    /// <summary>The brackets that are shown.</summary>
    public LiteralBrackets Brackets { get; }

    /// <summary>The block of a list; null where it cannot be shown alone.</summary>
    public static BlockText? Create(CuratedList list, ContentBlock block)
    {
        var (text, lines) = Read(list.Source, block.Text);
        return list.Renderer?.Render(text) is { } rendered ? new BlockText(block, text, lines, rendered) : null;
    }

    /// <summary>The text of a block, and where each of its lines starts in it and in the file.</summary>
    public static (string Text, List<(int At, int Source)> Lines) Read(SourceText source, Span span)
    {
        var lines = new List<(int At, int Source)>();
        var text = new StringBuilder(span.Length);
        for (var at = span.Start; at < span.End; )
        {
            while (lines.Count > 0 && at < span.End && source.Text[at] is ' ' or '\t' or '>')
                at++;
            var length = source.Text.AsSpan(at, span.End - at).IndexOfAny('\r', '\n');
            var end = length < 0 ? span.End : at + length;
            if (lines.Count > 0)
                text.Append('\n');
            lines.Add((text.Length, at));
            text.Append(source.Text, at, end - at);
            at = end < span.End && source.Text[end] == '\r' && end + 1 < span.End && source.Text[end + 1] == '\n' ? end + 2 : end + 1;
        }

        return (text.ToString(), lines);
    }

    /// <summary>Whether a unit is a part of a link that is no bare address.</summary>
    public bool IsLinked(int at) => (linked ??= FindLinked())[at];

    /// <summary>Whether a unit is a part of a link that is no bare address, of an image or of code.</summary>
    public bool IsNode(int at) => (nodes ??= FindNodes())[at];

    /// <summary>Where a stretch of the block stands in the file.</summary>
    public Span ToSource(int start, int end) => new(ToSource(start), ToSource(end));

    /// <summary>The edits of the file that changes of the block are.</summary>
    public IReadOnlyList<Edit> ToEdits(IReadOnlyList<Change> changes) =>
        [.. changes.Select(change => new Edit(ToSource(change.At, change.End), change.Text))];

    private int ToSource(int at)
    {
        var line = lines.Count - 1;
        while (line > 0 && lines[line].At > at)
            line--;
        return lines[line].Source + at - lines[line].At;
    }

    private bool[] FindLinked()
    {
        var found = new bool[Text.Length];
        foreach (var link in Rendered.Links)
        {
            if (!link.IsBare)
                found.AsSpan(link.Span.Start, link.Span.Length).Fill(true);
        }

        return found;
    }

    private bool[] FindNodes()
    {
        var found = (bool[])(linked ??= FindLinked()).Clone();
        foreach (var (span, _) in Rendered.Images)
            found.AsSpan(span.Start, span.Length).Fill(true);
        foreach (var span in Rendered.Code)
            found.AsSpan(span.Start, span.Length).Fill(true);
        return found;
    }
}
