namespace ListLint.Core;

/// <summary>What a rule finds; a rule begins to hold when it says with which message.</summary>
/// <typeparam name="TNode">What is looked at.</typeparam>
/// <typeparam name="TFound">What is found there.</typeparam>
public sealed class FindingRule<TNode, TFound>
{
    private readonly Func<CuratedList, IEnumerable<RuleMatch<TNode, TFound>>> find;
    private readonly IRuleRegistry registry;

    internal FindingRule(Func<CuratedList, IEnumerable<RuleMatch<TNode, TFound>>> find, IRuleRegistry registry) =>
        (this.find, this.registry) = (find, registry);

    /// <summary>What is wrong, why, and what to do.</summary>
    public ReportRule<TNode, TFound> WithMessage(Func<TFound, string> message) => WithMessage((_, _, what) => message(what));

    /// <summary>The same, with the list and the node.</summary>
    public ReportRule<TNode, TFound> WithMessage(Func<CuratedList, TNode, TFound, string> message)
    {
        var rule = new ReportRule<TNode, TFound>(message, registry);
        registry.Add(list => find(list).Select(rule.Report));
        return rule;
    }
}
