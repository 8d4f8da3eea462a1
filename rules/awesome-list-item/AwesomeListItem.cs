using ListLint.Core;

namespace ListLint.Rules;

/// <summary>An entry that is not in the form of the awesome lists.</summary>
[Rule(Severity.Warning, "Entries have the form \"- [Name](address) - Description.\".", Recommended = false, Awesome = true)]
public sealed class AwesomeListItem : Rule
{
    /// <summary>Says where an entry departs from the form.</summary>
    public AwesomeListItem() =>
        Each(list => EntryItems.From(list).All.SelectMany(item => ItemFault.Find(list, item)))
            .MustNotBe()
            .WithMessage(fault => fault.Message)
            .WithKind(fault => fault.Kind)
            .WithFix(fault => fault.Fix)
            .At(fault => fault.Span);
}
