using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A line that is not written as its like are: at least 9 of 10 in the file, or all of its siblings.</summary>
[Rule(Severity.Info, "Entries are written in the same way.", Recommended = false, Style = true)]
public sealed class InconsistentEntry : Rule
{
    /// <summary>Says what a line does unlike the others, and how it would be written as they are.</summary>
    public InconsistentEntry() =>
        Each(list => StyleDepartures.From(list).All.Where(found => found.Line.Kind != LineKind.Cell))
            .MustNotBe()
            .WithMessage((list, _, found) => StyleMessages.From(list, found))
            .WithFix(StyleMessages.FixOf)
            .At(found => found.Changes[0].Span);
}
