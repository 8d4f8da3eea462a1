using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A heading that is printed because it stands in a block of HTML.</summary>
/// <param name="Span">The line.</param>
/// <param name="Block">The block.</param>
internal sealed record RawHeading(Span Span, ContentBlock Block) : MarkupSlip(Span);

/// <summary>A block of HTML goes on to the next empty line (CommonMark 0.31, section 4.6), and so takes in a heading right below it.</summary>
internal static class RawMarkdown
{
    /// <summary>The headings of a list in blocks of HTML, in order.</summary>
    public static IEnumerable<RawHeading> Find(CuratedList list)
    {
        foreach (var block in list.Blocks.Where(block => block.Kind == BlockKind.Html))
        {
            var number = list.Source.LineOf(block.Span.Start) + 1;
            for (; number <= list.Source.LineCount && list.Source.Line(number).Start < block.Span.End; number++)
            {
                var line = list.Source.Line(number);
                var text = list.Source.Slice(line).TrimStart(' ');
                if (
                    text.TrimStart('#') is [' ', ..] rest
                    && text.Length - rest.Length is >= 2 and <= 6
                    && !list.IsHidden(line.Start)
                    && rest.ContainsAnyInRange('A', 'z')
                )
                    yield return new RawHeading(line, block);
            }
        }
    }

    /// <summary>Puts an empty line before the heading.</summary>
    public static Fix? Part(CuratedList list, RawHeading heading)
    {
        var above = list.Source.Slice(list.Source.Line(list.Source.LineOf(heading.Span.Start) - 1, withEnding: true));
        return heading.Block.Item is null
            ? new Fix(
                "Add an empty line before the heading",
                Safety.Unsafe,
                [Edit.Insert(heading.Span.Start, above.EndsWith("\r\n") ? "\r\n" : "\n")]
            )
            : null;
    }
}
