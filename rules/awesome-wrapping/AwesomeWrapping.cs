using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Text that was broken into lines by hand.</summary>
[Rule(Severity.Warning, "A paragraph is on one line.", Recommended = false, Awesome = true)]
public sealed class AwesomeWrapping : Rule
{
    /// <summary>Says where a paragraph was broken into lines by its width.</summary>
    public AwesomeWrapping() =>
        Each(HardWrapping.Find)
            .MustNotBe()
            .WithMessage(found =>
                $"This paragraph is broken into {found.Lines} lines of about the same width. Write it on one line; GitHub breaks it."
            )
            .WithKind(_ => "paragraphs are broken into lines")
            .WithFix(found =>
                found.Breaks.All(gap => gap.Length <= 2)
                    ? new Fix("Join the lines", Safety.Unsafe, [.. found.Breaks.Select(gap => new Edit(gap, " "))])
                    : null
            )
            .At(found => found.Span);
}
