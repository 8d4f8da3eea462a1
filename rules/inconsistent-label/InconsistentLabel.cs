using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A label that is spelt unlike its equals: another case, or one slip away.</summary>
[Rule(Severity.Info, "A label is spelled the same way throughout the list.", Style = true)]
public sealed class InconsistentLabel : Rule
{
    /// <summary>Says when a label departs from the usual spelling of its list.</summary>
    public InconsistentLabel() =>
        Each(list => list.Labels)
            .MustNot((list, label) => LabelHabits.From(list).For(label))
            .WithMessage(
                (_, label, habit) =>
                    $"\"{label.Text}\" is written \"{habit.Text}\" in {habit.Count} of {habit.All} places in this list. Write it that way here too."
            )
            .WithFix(
                (list, label, habit) =>
                    list.Source.Slice(label.Span).SequenceEqual(label.Text) && LabelHabits.IsSameWords(label.Text, habit.Text)
                        ? new Fix($"Write \"{habit.Text}\"", Safety.Safe, [new Edit(label.Span, habit.Text)])
                        : null
            )
            .WithKind(
                (_, label, habit) =>
                    habit.Text.Equals(label.Text, StringComparison.OrdinalIgnoreCase)
                        ? "labels in this file differ from their usual spelling only in case"
                        : null
            );
}
