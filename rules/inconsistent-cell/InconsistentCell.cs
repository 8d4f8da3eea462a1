using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A cell that is not written as the others of its column are.</summary>
[Rule(Severity.Info, "The cells of a column are written in the same way.", Recommended = false, Style = true)]
public sealed class InconsistentCell : Rule
{
    /// <summary>Says what a cell does unlike the others, and how it would be written as they are.</summary>
    public InconsistentCell() =>
        Each(list => StyleDepartures.From(list).All.Where(found => found.Line.Kind == LineKind.Cell))
            .MustNotBe()
            .WithMessage((list, _, found) => StyleMessages.From(list, found))
            .WithFix(StyleMessages.FixOf)
            .At(found => found.Changes[0].Span);
}
