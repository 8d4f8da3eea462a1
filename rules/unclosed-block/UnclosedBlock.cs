using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A comment, a block of code or a fold that never ends and takes in a part of the list.</summary>
[Rule(Severity.Error, "Every comment, block of code and fold is closed before the list goes on.")]
public sealed class UnclosedBlock : Rule
{
    /// <summary>Says when a part of the list is hidden by what stands above it.</summary>
    public UnclosedBlock()
    {
        Each(EndlessBlocks.Find)
            .MustNotBe()
            .WithMessage((list, _, block) => $"{Name(block)} {Reach(list, block)} {Advice(block)}")
            .WithRelated((_, _, block) => new Related(block.Hidden, "hidden"))
            .WithFix(block => block.OddEnd is { } end ? new Fix("Close the comment", Safety.Unsafe, [new Edit(end, "-->")]) : null)
            .At(block => block.Opening);

        Each(OpenFolds.Find)
            .MustNotBe()
            .WithMessage(
                (list, _, fold) =>
                    $"This <details> is never closed, so GitHub folds away the rest of the list, \"{Excerpt.From(fold.Next.Title, 40)}\" "
                    + $"on line {list.LineOf(fold.Next)} included. Write </details> where it ends."
            )
            .At(fold => fold.Opening);
    }

    private static string Name(EndlessBlock block) =>
        block.Kind switch
        {
            BlockKind.Comment => "This comment",
            BlockKind.Fence => "This block of code",
            _ => "This block of HTML",
        };

    private static string Reach(CuratedList list, EndlessBlock block)
    {
        var hides =
            block.Kind == BlockKind.RawText ? "shows the Markdown"
            : block.Kind == BlockKind.Fence ? "shows the entries"
            : "hides what stands";
        var how =
            block.Kind == BlockKind.Comment ? ""
            : block.Kind == BlockKind.Fence ? " as code"
            : " as text";
        var from = list.Source.LineOf(block.Hidden.Start);
        return block.Next is { } next
            ? $"does not end before the next one on line {list.Source.LineOf(next)}, so GitHub {hides} from line {from} on{how}."
            : $"never ends, so GitHub {hides} from line {from} on{how}.";
    }

    private static string Advice(EndlessBlock block) =>
        block.Kind switch
        {
            BlockKind.Comment => "Write --> where the comment ends.",
            BlockKind.Fence => "Write its fence once more where the code ends.",
            _ => "Write its end tag.",
        };
}
