using ListLint.Core;

namespace ListLint.Rules;

/// <summary>An item of a list with nothing behind its bullet or number.</summary>
[Rule(Severity.Warning, "Every item of a list has something in it.")]
public sealed class EmptyItem : Rule
{
    /// <summary>Says when GitHub shows a bullet or a number and nothing else.</summary>
    public EmptyItem() =>
        Each(list => list.Items)
            .MustNotBe((list, item) => item.IsEmpty && !ContributorParts.Contain(list, item.Span.Start))
            .WithMessage(item =>
                $"This item is empty, so GitHub shows a {(item.IsOrdered ? "number" : "bullet")} with nothing behind it. "
                + "Write the entry or remove the line."
            )
            .WithKind(_ => "items of this file are empty")
            .WithFix((list, item, _) => new Fix("Remove the empty item", Safety.Unsafe, [Edit.Delete(list.Source.LinesOf(item.Mark))]))
            .At(item => item.Mark);
}
