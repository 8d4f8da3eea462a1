using FluentValidation;
using FluentValidation.Results;
using FluentValidation.Validators;

namespace ListLint.Core;

/// <summary>
/// Makes a failure of each finding, with its own message, place and severity.
/// One type for all rules, since the native program holds each generic one anew.
/// </summary>
internal sealed class FindingValidator : PropertyValidator<CuratedList, Finding>
{
    /// <inheritdoc/>
    public override string Name => "Finding";

    /// <inheritdoc/>
    public override bool IsValid(ValidationContext<CuratedList> context, Finding finding)
    {
        context.AddFailure(new ValidationFailure("", finding.Message) { CustomState = finding });
        return true;
    }
}
