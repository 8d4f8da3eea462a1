using FluentValidation.Internal;

namespace ListLint.Core;

/// <summary>Messages hold text of lists, where <c>{PropertyValue}</c> is no placeholder.</summary>
internal sealed class VerbatimFormatter : MessageFormatter
{
    public override string BuildMessage(string messageTemplate) => messageTemplate;
}
