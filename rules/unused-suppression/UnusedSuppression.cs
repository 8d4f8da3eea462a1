using FluentValidation;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A comment that silences nothing any more. One that names a rule which does not run here is left alone.</summary>
[Rule(Severity.Warning, "Every suppression silences something.", AfterSuppression = true)]
public sealed class UnusedSuppression : Rule
{
    /// <summary>Sets up the rule.</summary>
    public UnusedSuppression() =>
        RuleForEach(list => list.Suppressions.SelectMany(comment => comment.Rules.Select(rule => new Use(comment, rule))))
            .Must(use => use.Rule.IsUsed != false || use.Comment.Scope == SuppressionScope.None)
            .WithMessage((list, use) => Message(use));

    private static string Message(Use use)
    {
        var what = use.Rule.Id is { } id ? $"of {id} " : "";
        return use.Comment.Scope == SuppressionScope.End
            ? $"Nothing {(use.Rule.Id is null ? "" : what)}is suppressed here that this comment could end. Remove it."
            : $"This suppression {what}silences nothing. Remove it{(use.Comment.Rules.Count > 1 ? " from the comment" : "")}.";
    }

    private sealed class Use(SuppressionComment comment, SuppressedRule rule) : Node(rule.Span)
    {
        public SuppressionComment Comment => comment;

        public SuppressedRule Rule => rule;
    }
}
