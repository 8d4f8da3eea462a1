using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A comment to the linter that it cannot follow, and that therefore silences nothing.</summary>
[Rule(Severity.Warning, "Every suppression names rules that exist.", AfterSuppression = true)]
public sealed class UnknownRule : Rule
{
    private static readonly string[] Words =
    [
        "listlint-disable-next-line",
        "listlint-disable-line",
        "listlint-disable",
        "listlint-enable",
        "listlint-disable-file",
    ];

    // Made when first needed: the catalog makes this rule too.
    private static readonly Lazy<IReadOnlySet<string>> Known = new(() => RuleCatalog.All().Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal));

    /// <summary>Says when a comment is no suppression, and when a suppression names no rule.</summary>
    public UnknownRule()
    {
        Each(list => list.Suppressions)
            .MustNotBe((list, comment) => comment.Scope == SuppressionScope.None)
            .WithMessage(comment => $"\"{comment.Word}\" is not a suppression, so it silences nothing.{DidYouMean.Suggest(comment.Word, Words)}");

        Each(list => list.Suppressions.Where(comment => comment.Scope != SuppressionScope.None).SelectMany(comment => comment.Rules))
            .MustNot(rule => rule.Id is { } id && !Known.Value.Contains(id) ? id : null)
            .WithMessage(id => $"There is no rule \"{id}\", so this silences nothing.{DidYouMean.Suggest(id, Known.Value)}");
    }
}
