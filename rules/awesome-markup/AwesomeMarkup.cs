using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Markdown that GitHub shows in the same way, but that is not written as in the rest of the list or as awesome lists write it.</summary>
[Rule(Severity.Warning, "Markdown is written with the same signs throughout the list.", Recommended = false, Awesome = true)]
public sealed class AwesomeMarkup : Rule
{
    /// <summary>Says where other signs are used.</summary>
    public AwesomeMarkup() =>
        Each(Find)
            .MustNotBe()
            .WithMessage(fault => fault.Message)
            // awesome-lint reads the submitted file alone.
            .WithSeverity((list, _, fault) => fault.IsMinor || !ListTop.IsSubmitted(list) ? Severity.Info : null)
            .WithKind(fault => fault.Kind)
            .WithFix(fault => fault.Fix)
            .At(fault => fault.Span);

    private static IEnumerable<MarkupFault> Find(CuratedList list) =>
        [
            .. HeadingLines.Find(list),
            .. BulletSpaces.Find(list).Select(MarkupFault.Unsafely),
            .. BulletChoice.Find(list).Select(MarkupFault.Unsafely),
            .. NumberMarks.Find(list).Select(MarkupFault.Unsafely),
            .. EmphasisSigns.Find(list),
            .. CodeBlocks.Find(list),
            .. LineEnds.Find(list),
            .. TitleQuotes.Find(list),
            .. QuoteMarks.Find(list),
        ];
}
