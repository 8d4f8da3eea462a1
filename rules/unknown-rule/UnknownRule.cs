using FluentValidation;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A comment to the linter that it cannot follow, and that therefore silences nothing.</summary>
[Rule(Severity.Warning, "Every suppression names rules that exist.", AfterSuppression = true)]
public sealed class UnknownRule : Rule
{
    private static readonly string[] Words = ["listlint-disable-next-line", "listlint-disable-line", "listlint-disable", "listlint-enable", "listlint-disable-file"];

    // Made when first needed: the catalog makes this rule too.
    private static readonly Lazy<IReadOnlySet<string>> Known = new(() => RuleCatalog.All().Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal));

    /// <summary>Sets up the rule.</summary>
    public UnknownRule()
    {
        RuleForEach(list => list.Suppressions)
            .Must(comment => comment.Scope != SuppressionScope.None)
            .WithMessage((list, comment) => $"\"{comment.Word}\" is no suppression, so it silences nothing.{DidYouMean.Suggest(comment.Word, Words)}");
        RuleForEach(list => list.Suppressions.Where(comment => comment.Scope != SuppressionScope.None).SelectMany(comment => comment.Rules))
            .Must(rule => rule.Id is null || Known.Value.Contains(rule.Id))
            .WithMessage((list, rule) => $"There is no rule \"{rule.Id}\", so this suppresses nothing.{DidYouMean.Suggest(rule.Id!, Known.Value)}");
    }
}
