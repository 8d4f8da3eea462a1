using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A comment, a block of code or a fold that never ends and takes in a part of the list.</summary>
[Rule(Severity.Error, "Every comment, code block and fold is closed.")]
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
                    $"This \"<details>\" is never closed, so GitHub hides the rest of the list in it, "
                    + $"including \"{Excerpt.From(fold.Next.Title, 40)}\" "
                    + $"on line {list.LineOf(fold.Next)}. Write \"</details>\" where it should end."
            )
            .At(fold => fold.Opening);

        Each(OpenAlignments.Find)
            .MustNotBe()
            .WithMessage(
                (list, _, part) =>
                    $"This \"{Excerpt.From(list.Source.Slice(part.Opening).ToString(), 40)}\" is never closed, "
                    + $"so GitHub aligns the rest of the list as it says, from \"{Excerpt.From(part.Next.Title, 40)}\" "
                    + $"on line {list.LineOf(part.Next)} on. Write its end tag where it should end."
            )
            .WithSeverity(_ => Severity.Warning)
            .At(part => part.Opening);
    }

    private static string Name(EndlessBlock block) =>
        block.Kind switch
        {
            BlockKind.Comment => "This comment",
            BlockKind.Fence => "This code block",
            _ => "This HTML block",
        };

    private static string Reach(CuratedList list, EndlessBlock block)
    {
        var hides =
            block.Kind == BlockKind.RawText ? "shows the Markdown"
            : block.Kind == BlockKind.Fence ? "shows the entries"
            : "hides everything";
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
            BlockKind.Comment => "Write \"-->\" where the comment should end.",
            BlockKind.Fence => "Write the closing fence where the code should end.",
            _ => "Write its closing tag where it should end.",
        };
}
