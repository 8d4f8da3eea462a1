using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Markdown that GitHub shows as it is written, because it stands where it cannot be markup.</summary>
[Rule(Severity.Warning, "GitHub renders everything that is meant as markup.")]
public sealed partial class UnrenderedMarkup : Rule
{
    /// <summary>Says when the marks of a heading, of bold text, of code or of a character are printed.</summary>
    public UnrenderedMarkup()
    {
        Each(list => MarkupSlips.From(list).All<GluedHeading>())
            .MustNotBe()
            .WithMessage(
                (list, _, heading) =>
                    $"GitHub shows \"{Excerpt.From(list.Source.Slice(heading.Span).ToString(), 40)}\" as text, "
                    + "because a heading needs a space after its number signs. Add one."
            )
            .WithFix(heading => new Fix("Add a space after the number signs", Safety.Safe, [Edit.Insert(heading.SignsEnd, " ")]))
            .At(heading => heading.Span);

        Each(list => LiteralMarkup.From(list).Loose)
            .MustNotBe()
            .WithMessage(fault => fault.Message)
            .WithSeverity(fault => fault.Severity)
            .WithFix(fault => fault.Fix)
            .At(fault => fault.Span);

        Each(list => MarkupSlips.From(list).All<LooseTicks>())
            .MustNotBe()
            .WithMessage(ticks =>
                ticks.IsQuote
                    ? "GitHub shows the two backticks of these LaTeX quotation marks. Write quotation marks."
                    : "GitHub shows these two backticks, because no closing backticks follow. Remove them, or close the code."
            )
            .At(ticks => ticks.Span);

        Each(list => MarkupSlips.From(list).All<EscapedReference>())
            .MustNotBe()
            .WithMessage(escaped => $"GitHub shows \"{escaped.Reference}\", because its \"&\" is escaped. Write only \"{escaped.Reference}\".")
            .WithFix(escaped => new Fix("Remove the second escape", Safety.Unsafe, [new Edit(escaped.Span, escaped.Reference)]))
            .At(escaped => escaped.Span);

        SayWhichItemsAreText();
        SayWhichItemsAreIndentedWrongly();
        SayWhichEntriesAreJoined();
        SayWhichHeadingsAreText();
        SayWhichTagsAreLost();
    }
}
