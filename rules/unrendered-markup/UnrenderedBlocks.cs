using ListLint.Core;

namespace ListLint.Rules;

public sealed partial class UnrenderedMarkup
{
    private void SayWhichItemsAreText()
    {
        Each(list => BlockSlips.From(list).All<GluedBullet>())
            .MustNotBe()
            .WithMessage(
                (list, _, glued) => $"GitHub shows \"{Shown(list, glued)}\" as text, because there is no space after its bullet or number. Add one."
            )
            .WithKind(_ => "lines in this file have no space after their bullet or number")
            .WithFix(glued => new Fix(
                "Add a space after the bullet",
                glued.IsWord ? Safety.Unsafe : Safety.Safe,
                [new Edit(glued.Mark, glued.Spaced)]
            ))
            .At(glued => glued.Span);

        Each(list => BlockSlips.From(list).All<SecondBullet>())
            .MustNotBe()
            .WithMessage(_ => "There are two bullets here, so GitHub shows a bullet inside a bullet. Remove one.")
            .WithFix(second => new Fix("Remove the second bullet", second.IsOneLine ? Safety.Safe : Safety.Unsafe, [Edit.Delete(second.Inner)]))
            .At(second => second.Span);

        Each(list => BlockSlips.From(list).All<SwallowedEntry>())
            .MustNotBe()
            .WithMessage(
                (list, _, entry) =>
                    $"GitHub takes \"{Shown(list, entry)}\" for the definition of a link and shows nothing. " + "Write \"[text](address)\"."
            )
            .WithFix((list, _, entry) => SwallowedEntries.MakeLink(list, entry))
            .At(entry => entry.Span);
    }

    private void SayWhichItemsAreIndentedWrongly()
    {
        Each(list => BlockSlips.From(list).All<ShallowItem>())
            .MustNotBe()
            .WithMessage(
                (list, _, item) =>
                    $"GitHub shows \"{Shown(list, item)}\" beside the item above it, not below it, because it is not indented as far as the text "
                    + $"of that item. Indent it. {item.Items.Count - 1} more items of this list are written like this."
            )
            .WithFix((list, _, item) => ShallowItems.Indent(list, item))
            .At(item => item.Span);

        Each(list => BlockSlips.From(list).All<DeepItem>())
            .MustNotBe()
            .WithMessage(
                (list, _, item) =>
                    $"GitHub shows \"{Shown(list, item)}\" as part of the line above, because it is indented too far to be a list item. Indent it "
                    + (item.Lines.Count > 1 ? $"and the {Others(item.Lines.Count - 1)} of this entry " : "")
                    + $"by only {item.Indent} {(item.Indent == 1 ? "space" : "spaces")}."
            )
            .WithKind(_ => "places in this file have list items that are indented too far")
            .WithFix(item => DeepItems.Indent(item))
            .At(item => item.Span);
    }

    private void SayWhichEntriesAreJoined()
    {
        Each(list => BlockSlips.From(list).All<MissingBullet>())
            .MustNotBe()
            .WithMessage(
                (list, _, line) =>
                    "This line has no bullet, so GitHub "
                    + (line.Above is { } above ? $"appends it to the entry on line {list.LineOf(above)}" : "shows it in a paragraph")
                    + ". It starts like the items around it. Add the bullet."
            )
            .WithFix((list, _, line) => MissingBullets.AddBullet(list, line))
            .At(line => line.Span);

        Each(list => BlockSlips.From(list).All<JoinedEntry>())
            .MustNotBe()
            .WithMessage(
                (_, _, joined) =>
                    $"There are two entries on this line, so GitHub shows the bullet before \"{Excerpt.From(joined.Link.Text, 40)}\" as text. "
                    + "Start a new line there."
            )
            .WithFix((list, _, joined) => JoinedEntries.Part(list, joined))
            .At(joined => joined.Span);
    }

    private void SayWhichHeadingsAreText()
    {
        Each(list => BlockSlips.From(list).All<PrintedSigns>())
            .MustNotBe()
            .WithMessage(
                (list, _, signs) =>
                    $"GitHub shows \"{Shown(list, signs)}\" as text, because "
                    + (
                        signs.Gap.IsEmpty
                            ? "there are other marks before its number signs. Remove them."
                            : "there is a no-break space after its number signs. Write a normal space."
                    )
            )
            .WithFix(signs =>
                signs.Gap.IsEmpty ? null : new Fix("Write a normal space after the number signs", Safety.Safe, [new Edit(signs.Gap, " ")])
            )
            .At(signs => signs.Span);

        Each(list => BlockSlips.From(list).All<PrintedId>())
            .MustNotBe()
            .WithMessage((list, _, id) => $"GitHub shows \"{Shown(list, id)}\" as text. Only other programs understand it. Remove it.")
            .WithKind(_ => "ids and attributes in braces in this file are shown as text")
            .WithFix(id => new Fix("Remove the braces", Safety.Unsafe, [Edit.Delete(id.Span)]))
            .At(id => id.Span);

        Each(list => BlockSlips.From(list).All<RawBlock>())
            .MustNotBe()
            .WithMessage(
                (list, _, raw) =>
                    $"GitHub shows \"{Shown(list, raw)}\" as text, because it is part of the HTML that starts on line "
                    + $"{list.Source.LineOf(raw.Block.Span.Start)}. Add an empty line before it."
            )
            .WithKind(_ => "places in this file are shown as text because they are inside HTML")
            .WithFix((list, _, raw) => RawMarkdown.Part(list, raw))
            .At(raw => raw.Span);
    }

    private void SayWhichTagsAreLost()
    {
        Each(list => BlockSlips.From(list).All<SwallowedTag>())
            .MustNotBe()
            .WithMessage(
                (list, _, lost) =>
                    $"GitHub takes \"{Shown(list, lost)}\"{(lost.Tags.Count > 1 ? $" and {lost.Tags.Count - 1} more on this line" : "")} "
                    + "for HTML and hides it. Put it between backticks, or write \"&lt;\" for \"<\"."
            )
            .WithFix((list, _, lost) => SwallowedTags.Quote(list, lost))
            .At(lost => lost.Span);

        Each(list => BlockSlips.From(list).All<PrintedComment>())
            .MustNotBe()
            .WithMessage(_ => "GitHub shows this comment, because it does not end before the next empty line. Write \"-->\" where it should end.")
            .At(comment => comment.Span);

        Each(list => BlockSlips.From(list).All<OpenAnchor>())
            .MustNotBe()
            .WithMessage(
                (list, _, anchor) =>
                    anchor.LacksQuote
                        ? $"There is no quotation mark at the end of the address in \"{Shown(list, anchor)}\", so GitHub shows no link. Add it."
                        : $"The link \"{Shown(list, anchor)}\" is never closed, so GitHub also links the text after it. "
                            + $"Write \"</a>\" where it should end."
            )
            .WithFix(
                (list, _, anchor) =>
                    anchor.LacksQuote
                        ? new Fix(
                            "Add the quotation mark",
                            Safety.Unsafe,
                            [Edit.Insert(anchor.Span.End, list.Source.Text[anchor.Span.Start + 5].ToString())]
                        )
                        : null
            )
            .At(anchor => anchor.Span);
    }

    private static string Others(int count) => count == 1 ? "other item" : $"{count} other items";

    private static string Shown(CuratedList list, MarkupSlip slip) => Excerpt.From(list.Source.Slice(slip.Span).ToString(), 60);
}
