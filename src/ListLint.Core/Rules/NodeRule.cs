namespace ListLint.Core;

/// <summary>The nodes of a list that a rule looks at, one by one: the start of a sentence that goes on with what must not be found.</summary>
/// <typeparam name="TNode">What is looked at.</typeparam>
public sealed class NodeRule<TNode>
{
    private readonly Func<CuratedList, IEnumerable<TNode>> nodes;
    private readonly IRuleRegistry registry;

    internal NodeRule(Func<CuratedList, IEnumerable<TNode>> nodes, IRuleRegistry registry) => (this.nodes, this.registry) = (nodes, registry);

    /// <summary>Looks at each node; what the predicate returns is a problem, null is none.</summary>
    public FindingRule<TNode, TFound> MustNot<TFound>(Func<CuratedList, TNode, TFound?> find)
        where TFound : class
    {
        return new(Find, registry);

        IEnumerable<RuleMatch<TNode, TFound>> Find(CuratedList list)
        {
            foreach (var node in nodes(list))
            {
                if (find(list, node) is { } what)
                    yield return new(list, node, what);
            }
        }
    }

    /// <summary>The same for what needs no more than the node.</summary>
    public FindingRule<TNode, TFound> MustNot<TFound>(Func<TNode, TFound?> find)
        where TFound : class => MustNot((_, node) => find(node));

    /// <summary>The same for a value, such as a <see cref="Span"/>.</summary>
    public FindingRule<TNode, TFound> MustNotHave<TFound>(Func<CuratedList, TNode, TFound?> find)
        where TFound : struct
    {
        return new(Find, registry);

        IEnumerable<RuleMatch<TNode, TFound>> Find(CuratedList list)
        {
            foreach (var node in nodes(list))
            {
                if (find(list, node) is { } what)
                    yield return new(list, node, what);
            }
        }
    }

    /// <summary>The same where there is nothing to say of a problem but that the node has it.</summary>
    public FindingRule<TNode, TNode> MustNotBe(Func<CuratedList, TNode, bool> isFaulty)
    {
        return new(Find, registry);

        IEnumerable<RuleMatch<TNode, TNode>> Find(CuratedList list)
        {
            foreach (var node in nodes(list))
            {
                if (isFaulty(list, node))
                    yield return new(list, node, node);
            }
        }
    }

    /// <summary>Each of the nodes is a problem: they are the findings of an analysis of the whole list.</summary>
    public FindingRule<TNode, TNode> MustNotBe() => MustNotBe((_, _) => true);
}
