using FluentValidation;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>An entry that is not written as the others are: at least 9 of 10, and at least 8.</summary>
[Rule(Severity.Info, "Entries are written alike.", Recommended = false)]
public sealed class InconsistentEntry : Rule
{
    /// <summary>Sets up the rule.</summary>
    public InconsistentEntry() => RuleFor(list => list).Custom((list, context) =>
    {
        foreach (var departure in Separators.Find(list).Concat(FinalPeriods.Find(list)).Concat(TitlePeriods.Find(list)).Concat(MissingTags.Find(list)))
            context.Report(departure.Span, departure.Message, departure.Fix);
    });
}
