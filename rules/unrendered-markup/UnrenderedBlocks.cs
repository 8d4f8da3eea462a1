using ListLint.Core;

namespace ListLint.Rules;

public sealed partial class UnrenderedMarkup
{
    private void SayWhichItemsAreText()
    {
        Each(list => BlockSlips.From(list).All<GluedBullet>())
            .MustNotBe()
            .WithMessage(
                (list, _, glued) =>
                    $"GitHub prints \"{Shown(list, glued)}\" as text, because no space stands behind its bullet or number. Put one there."
            )
            .WithFix(glued => new Fix(
                "Put a space behind the bullet",
                glued.IsWord ? Safety.Unsafe : Safety.Safe,
                [new Edit(glued.Mark, glued.Spaced)]
            ))
            .At(glued => glued.Span);

        Each(list => BlockSlips.From(list).All<SecondBullet>())
            .MustNotBe()
            .WithMessage(_ => "GitHub shows a bullet within a bullet here, because there are two. Remove one.")
            .WithFix(second => new Fix("Remove the second bullet", second.IsOneLine ? Safety.Safe : Safety.Unsafe, [Edit.Delete(second.Inner)]))
            .At(second => second.Span);

        Each(list => BlockSlips.From(list).All<SwallowedEntry>())
            .MustNotBe()
            .WithMessage(
                (list, _, entry) =>
                    $"GitHub takes \"{Shown(list, entry)}\" for the definition of a link and shows an empty item. "
                    + "Write [text](address) to link it."
            )
            .WithFix((list, _, entry) => SwallowedEntries.MakeLink(list, entry))
            .At(entry => entry.Span);
    }

    private void SayWhichEntriesAreJoined()
    {
        Each(list => BlockSlips.From(list).All<MissingBullet>())
            .MustNotBe()
            .WithMessage(
                (list, _, line) =>
                    "This line has no bullet, so GitHub "
                    + (line.Above is { } above ? $"appends it to the entry on line {list.LineOf(above)}" : "shows it in a paragraph")
                    + "; it begins as the items around it do. Write the bullet."
            )
            .WithFix((list, _, line) => MissingBullets.AddBullet(list, line))
            .At(line => line.Span);

        Each(list => BlockSlips.From(list).All<JoinedEntry>())
            .MustNotBe()
            .WithMessage(
                (_, _, joined) =>
                    $"Two entries stand on this line, so GitHub prints the bullet before \"{Excerpt.From(joined.Link.Text, 40)}\". "
                    + "Begin a new line there."
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
                    $"GitHub prints \"{Shown(list, signs)}\" as text, because "
                    + (
                        signs.Gap.IsEmpty
                            ? "other marks stand before its number signs. Remove them."
                            : "a no-break space stands behind its number signs. Put a space there."
                    )
            )
            .WithFix(signs => signs.Gap.IsEmpty ? null : new Fix("Put a space behind the number signs", Safety.Safe, [new Edit(signs.Gap, " ")]))
            .At(signs => signs.Span);

        Each(list => BlockSlips.From(list).All<PrintedId>())
            .MustNotBe()
            .WithMessage((list, _, id) => $"GitHub prints \"{Shown(list, id)}\"; only other programs read it. Remove it.")
            .WithKind(_ => "ids and attributes in braces of this file are printed")
            .WithFix(id => new Fix("Remove the braces", Safety.Unsafe, [Edit.Delete(id.Span)]))
            .At(id => id.Span);

        Each(list => BlockSlips.From(list).All<RawHeading>())
            .MustNotBe()
            .WithMessage(
                (list, _, heading) =>
                    $"GitHub prints \"{Shown(list, heading)}\" as text, because it is part of the HTML that starts on line "
                    + $"{list.Source.LineOf(heading.Block.Span.Start)}. Put an empty line before it."
            )
            .WithFix((list, _, heading) => RawMarkdown.Part(list, heading))
            .At(heading => heading.Span);
    }

    private void SayWhichTagsAreLost()
    {
        Each(list => BlockSlips.From(list).All<SwallowedTag>())
            .MustNotBe()
            .WithMessage(
                (list, _, lost) =>
                    $"GitHub takes \"{Shown(list, lost)}\"{(lost.Tags.Count > 1 ? $" and {lost.Tags.Count - 1} more of this line" : "")} "
                    + "for HTML and does not show it. Put it between backticks, or write &lt; for \"<\"."
            )
            .WithFix((list, _, lost) => SwallowedTags.Quote(list, lost))
            .At(lost => lost.Span);

        Each(list => BlockSlips.From(list).All<PrintedComment>())
            .MustNotBe()
            .WithMessage(_ => "GitHub prints this comment, because it does not end before the next empty line. Write --> where it ends.")
            .At(comment => comment.Span);

        Each(list => BlockSlips.From(list).All<OpenAnchor>())
            .MustNotBe()
            .WithMessage(
                (list, _, anchor) =>
                    anchor.LacksQuote
                        ? $"No quotation mark ends the address in \"{Shown(list, anchor)}\", so the link is lost. Write it."
                        : $"The link \"{Shown(list, anchor)}\" is never closed, so GitHub links what follows too. Write </a> where it ends."
            )
            .WithFix(
                (list, _, anchor) =>
                    anchor.LacksQuote
                        ? new Fix(
                            "Write the quotation mark",
                            Safety.Unsafe,
                            [Edit.Insert(anchor.Span.End, list.Source.Text[anchor.Span.Start + 5].ToString())]
                        )
                        : null
            )
            .At(anchor => anchor.Span);
    }

    private static string Shown(CuratedList list, MarkupSlip slip) => Excerpt.From(list.Source.Slice(slip.Span).ToString(), 60);
}
