using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A comment that silences nothing any more. One that names a rule which does not run here is left alone.</summary>
[Rule(Severity.Warning, "Every suppression silences something.", AfterSuppression = true)]
public sealed class UnusedSuppression : Rule
{
    /// <summary>Says when a comment ends no suppression, and when a suppression silences nothing.</summary>
    public UnusedSuppression()
    {
        Each(Unused)
            .MustNotBe((list, use) => use.Comment.Scope == SuppressionScope.End)
            .WithMessage(use => $"No suppression {use.Of}is active here, so this comment ends nothing. Remove it.")
            .At(use => use.Rule.Span);

        Each(Unused)
            .MustNotBe((list, use) => use.Comment.Scope != SuppressionScope.End)
            .WithMessage(use => $"This suppression {use.Of}silences nothing. Remove it{(use.Comment.Rules.Count > 1 ? " from the comment" : "")}.")
            .At(use => use.Rule.Span);
    }

    private static IEnumerable<Use> Unused(CuratedList list) =>
        from comment in list.Suppressions
        where comment.Scope != SuppressionScope.None
        from rule in comment.Rules
        where SuppressionUses.From(list).IsUnused(rule)
        select new Use(comment, rule);

    private sealed record Use(SuppressionComment Comment, SuppressedRule Rule)
    {
        public string Of => Rule.Id is { } id ? $"of \"{id}\" " : "";
    }
}
