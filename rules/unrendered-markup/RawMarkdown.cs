using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A heading or a quote that is printed because it stands in a block of HTML.</summary>
/// <param name="Span">The line.</param>
/// <param name="Block">The block.</param>
/// <param name="Name">What it was meant to be.</param>
internal sealed record RawBlock(Span Span, ContentBlock Block, string Name) : MarkupSlip(Span);

/// <summary>
/// A block of HTML goes on to the next empty line (CommonMark 0.31, section 4.6), and so takes in a heading or a quote right below it.
/// </summary>
internal static class RawMarkdown
{
    /// <summary>The headings and quotes of a list in blocks of HTML, in order.</summary>
    public static IEnumerable<RawBlock> Find(CuratedList list)
    {
        foreach (var block in list.Blocks.Where(block => block.Kind == BlockKind.Html))
        {
            var number = list.Source.LineOf(block.Span.Start) + 1;
            for (; number <= list.Source.LineCount && list.Source.Line(number).Start < block.Span.End; number++)
            {
                var line = list.Source.Line(number);
                if (!list.IsHidden(line.Start) && NameOf(list.Source.Slice(line).TrimStart(' ')) is { } name)
                    yield return new RawBlock(line, block, name);
            }
        }
    }

    private static string? NameOf(ReadOnlySpan<char> line)
    {
        if (line is ['>', ' ', var first, ..] && char.IsLetter(first))
            return "quote";
        var rest = line.TrimStart('#');
        return rest is [' ', ..] && line.Length - rest.Length is >= 2 and <= 6 && rest.ContainsAnyInRange('A', 'z') ? "heading" : null;
    }

    /// <summary>Puts an empty line before it.</summary>
    public static Fix? Part(CuratedList list, RawBlock raw)
    {
        var above = list.Source.Slice(list.Source.Line(list.Source.LineOf(raw.Span.Start) - 1, withEnding: true));
        return raw.Block.Item is null
            ? new Fix(
                $"Add an empty line before the {raw.Name}",
                Safety.Unsafe,
                [Edit.Insert(raw.Span.Start, above.EndsWith("\r\n") ? "\r\n" : "\n")]
            )
            : null;
    }
}
