using FluentValidation;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A link by reference whose definition is missing, so that GitHub shows its brackets as text.</summary>
[Rule(Severity.Error, "Every link by reference has its definition.")]
public sealed class UndefinedReference : Rule
{
    /// <summary>Sets up the rule.</summary>
    public UndefinedReference() => RuleFor(list => list).Custom((list, context) => Check(list, context));

    // "[text][label]" in a list that has definitions and uses them in that very form; two pairs of brackets are tags elsewhere.
    private static void Check(CuratedList list, ValidationContext<CuratedList> context)
    {
        var text = list.Source.Text;
        var full = list.Links.Count(link => link is { Form: LinkForm.Reference } && text.AsSpan(link.Span.Start, link.Span.Length).Contains("][", StringComparison.Ordinal));
        if (full < 8)
            return;
        foreach (var (name, label) in BracketPairs.Of(list))
        {
            var shown = text[(label.Start + 1)..(label.End - 1)];
            if (!shown.AsSpan().Contains("://", StringComparison.Ordinal) && shown.AsSpan().ContainsAnyExcept(" xX0123456789,-"))
                context.Report(new Span(name.Start, label.End), $"The list defines no link \"{Excerpt.Of(shown, 40)}\", so GitHub shows the brackets as text; {full} other links of this list have their definition. Add it, or correct the name.");
        }
    }
}
