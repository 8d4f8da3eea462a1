using FluentValidation;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A label that is spelt unlike its equals: another case, or one slip away.</summary>
[Rule(Severity.Info, "A label is spelt in one way throughout the list.")]
public sealed class InconsistentLabel : Rule
{
    /// <summary>Sets up the rule.</summary>
    public InconsistentLabel() =>
        RuleForEach(list => list.Labels)
            .Must((list, label) => LabelHabits.Of(list).For(label) is null)
            .WithMessage((list, label) => LabelHabits.Of(list).For(label) is { } habit
                ? $"\"{label.Text}\" is \"{habit.Text}\" in {habit.Count} of {habit.All} places of this list. Write it so here too."
                : "")
            .WithFix((list, label) => LabelHabits.Of(list).For(label) is { } habit && list.Source.Slice(label.Span).SequenceEqual(label.Text) && LabelHabits.IsSameWords(label.Text, habit.Text)
                ? new Fix($"Write \"{habit.Text}\"", Safety.Safe, [new Edit(label.Span, habit.Text)])
                : null)
            .WithKind((list, label) => LabelHabits.Of(list).For(label) is { } habit && habit.Text.Equals(label.Text, StringComparison.OrdinalIgnoreCase)
                ? "labels of this file differ from their usual spelling in case alone"
                : null);
}
