using FluentValidation;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Markdown that GitHub prints as it is written, because it stands where it cannot be markup.</summary>
[Rule(Severity.Warning, "GitHub renders the markup that is meant to be markup.")]
public sealed class UnrenderedMarkup : Rule
{
    /// <summary>Sets up the rule.</summary>
    public UnrenderedMarkup() => RuleFor(list => list).Custom((list, context) =>
    {
        foreach (var line in LiteralLine.Of(list))
        {
            foreach (var slip in LiteralHeading.Find(line).Concat(LiteralStars.Find(line)).Concat(LiteralTicks.Find(line)).Concat(LiteralEntity.Find(line)))
                context.Report(slip.Span, slip.Message, slip.Fix);
        }
    });
}
