using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Markdown that GitHub prints as it is written, because it stands where it cannot be markup.</summary>
[Rule(Severity.Warning, "GitHub renders the markup that is meant to be markup.")]
public sealed partial class UnrenderedMarkup : Rule
{
    /// <summary>Says when the marks of a heading, of bold text, of code or of a character are printed.</summary>
    public UnrenderedMarkup()
    {
        Each(list => MarkupSlips.From(list).All<GluedHeading>())
            .MustNotBe()
            .WithMessage(
                (list, _, heading) =>
                    $"GitHub prints \"{Excerpt.From(list.Source.Slice(heading.Span).ToString(), 40)}\" as text, "
                    + "because a heading needs a blank behind its number signs. Put one in."
            )
            .WithFix(heading => new Fix("Put a blank behind the number signs", Safety.Safe, [Edit.Insert(heading.SignsEnd, " ")]))
            .At(heading => heading.Span);

        Each(list => LiteralMarkup.In(list).Loose)
            .MustNotBe()
            .WithMessage(fault => fault.Message)
            .WithSeverity(fault => fault.Severity)
            .WithFix(fault => fault.Fix)
            .At(fault => fault.Span);

        Each(list => MarkupSlips.From(list).All<LooseTicks>())
            .MustNotBe()
            .WithMessage(ticks =>
                ticks.IsQuote
                    ? "GitHub prints the two backticks of these LaTeX quotation marks. Write quotation marks."
                    : "GitHub prints these two backticks, because no code ends behind them. Take them out or close the code."
            )
            .At(ticks => ticks.Span);

        Each(list => MarkupSlips.From(list).All<EscapedReference>())
            .MustNotBe()
            .WithMessage(escaped => $"GitHub prints \"{escaped.Reference}\", because its \"&\" is escaped. Write {escaped.Reference} alone.")
            .WithFix(escaped => new Fix("Take the second escape out", Safety.Unsafe, [new Edit(escaped.Span, escaped.Reference)]))
            .At(escaped => escaped.Span);

        SayWhichItemsAreText();
        SayWhichEntriesAreJoined();
        SayWhichHeadingsAreText();
        SayWhichTagsAreLost();
    }
}
