using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A quotation mark or bracket without its other half, or a punctuation mark that is written several times.</summary>
[Rule(
    Severity.Warning,
    "Quotation marks and East Asian brackets come in pairs, and no punctuation mark is repeated.",
    Recommended = false,
    Awesome = true
)]
public sealed class AwesomePunctuation : Rule
{
    /// <summary>Says where a mark is alone, and where one is repeated.</summary>
    public AwesomePunctuation()
    {
        Each(LoneMark.Find)
            .MustNotBe()
            .WithMessage(mark =>
                mark.Sign == mark.Other
                    ? "This quotation mark is alone in its paragraph. Write the second one where the quotation ends, or remove the mark."
                : mark.IsClosing ? $"Nothing opens what the \"{mark.Sign}\" closes. Write \"{mark.Other}\" where it begins, or remove the mark."
                : $"Nothing closes what the \"{mark.Sign}\" opens. Write \"{mark.Other}\" where it ends, or remove the mark."
            )
            .At(mark => mark.Span);

        Each(RepeatedMark.Find)
            .MustNotBe()
            .WithMessage(
                (list, mark, _) =>
                    $"\"{Excerpt.From(list.Source.Slice(mark.Span).ToString(), 10)}\" repeats a punctuation mark. Write \"{mark.Sign}\" once."
            )
            .WithFix(mark => new Fix("Write the mark once", Safety.Unsafe, [new Edit(mark.Span, mark.Sign.ToString())]))
            .At(mark => mark.Span);
    }
}
