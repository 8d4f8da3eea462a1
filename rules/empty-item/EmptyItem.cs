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

    private static Fix Remove(CuratedList list, Span mark) => new("Remove the empty item", Safety.Unsafe, [Edit.Delete(list.Source.LinesOf(mark))]);
}
