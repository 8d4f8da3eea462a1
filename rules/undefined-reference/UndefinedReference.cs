using FluentValidation;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A link by reference, or the mark of a footnote, whose definition is missing, so that GitHub shows its brackets as text.</summary>
[Rule(Severity.Error, "Every link by reference has its definition.")]
public sealed class UndefinedReference : Rule
{
    /// <summary>Sets up the rule.</summary>
    public UndefinedReference() => RuleFor(list => list).Custom((list, context) =>
    {
        var references = UndefinedReferences.Of(list);
        foreach (var mark in list.LostFootnotes)
            context.Report(mark, $"The list has no footnote \"{Excerpt.Of(list.Source.Slice(mark).ToString(), 40)}\", so GitHub shows the brackets as text. Add the footnote, or correct its name.");
        foreach (var (span, name) in references.All)
            context.Report(span, $"The list defines no link \"{Excerpt.Of(name, 40)}\", so GitHub shows the brackets as text; {references.Defined} other links of this list have their definition. Add it, or correct the name.");
    });
}
