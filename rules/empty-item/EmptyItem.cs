using ListLint.Core;

namespace ListLint.Rules;

/// <summary>An item of a list with nothing behind its bullet or number.</summary>
[Rule(Severity.Warning, "Every list item has some content.")]
public sealed class EmptyItem : Rule
{
    /// <summary>Says when GitHub shows a bullet or a number and nothing else.</summary>
    public EmptyItem()
    {
        Each(list => list.Items)
            .MustNotBe((list, item) => item.IsEmpty && !ContributorParts.Contain(list, item.Span.Start))
            .WithMessage(item =>
                $"This item is empty, so GitHub shows a {(item.IsOrdered ? "number" : "bullet")} with nothing after it. "
                + "Write the entry or remove the line."
            )
            .WithKind(_ => "items in this file are empty")
            .WithFix((list, item, _) => Remove(list, item.Mark))
            .At(item => item.Mark);

        Each(TextLine.Further)
            .MustNotBe((list, line) => IsBullet(list, line.Span) && !ContributorParts.Contain(list, line.Span.Start))
            .WithMessage(_ => "There is nothing after this bullet, so GitHub shows it as text on the line above. Write the entry or remove the line.")
            .WithFix((list, line, _) => Remove(list, line.Span))
            .At(line => line.Span);
    }

    // An empty item does not end the text above it (CommonMark 0.31, section 5.2); a hyphen underlines that text.
    private static bool IsBullet(CuratedList list, Span line) =>
        line.Length == 1 && list.Source.Text[line.Start] is ('*' or '+') && LiteralPlaces.IsLiteral(list, line.Start);

    // Text on the next line would go on the item above, and nobody can say whether it should.
    private static Fix? Remove(CuratedList list, Span mark)
    {
        var line = list.Source.LinesOf(mark);
        var number = list.Source.LineOf(mark.Start);
        return number < list.Source.LineCount && BeginsText(list, list.Source.Line(number + 1))
            ? null
            : new Fix("Remove the empty item", Safety.Unsafe, [Edit.Delete(line)]);
    }

    private static bool BeginsText(CuratedList list, Span line) =>
        list.Blocks.FirstFrom(line.Start, static block => block.Span) is var at
        && at < list.Blocks.Count
        && list.Blocks[at] is { Kind: BlockKind.Paragraph or BlockKind.UnderlinedHeading } next
        && next.Span.Start < line.End
        && !(next.Item is { } own && own.Mark.Start >= line.Start);
}
