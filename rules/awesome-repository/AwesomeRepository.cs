using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A repository that is too young, or without what the awesome list asks of it on GitHub.</summary>
[Rule(
    Severity.Warning,
    "The repository has the age, the name, the topics and the description that are asked for.",
    Recommended = false,
    Awesome = true
)]
public sealed class AwesomeRepository : Rule
{
    /// <summary>Says what is known to be wrong with the repository.</summary>
    public AwesomeRepository() =>
        Each(RepositoryFault.Find).MustNotBe().WithMessage(fault => fault.Message).At((list, _, _) => ListTop.PlaceOf(list));
}
