using FluentValidation;
using FluentValidation.Validators;

namespace ListLint.Core;

/// <summary>The nodes of a list that break what a rule says of each: what FluentValidation does around a predicate costs fifty times the predicate, and nearly all nodes are sound.</summary>
/// <typeparam name="TNode">What the rule checks.</typeparam>
/// <param name="nodes">All of them.</param>
internal sealed class FaultyNodes<TNode>(Func<CuratedList, IEnumerable<TNode>> nodes)
{
    /// <summary>What is said of each node; complete once the rule is made.</summary>
    public ICollectionRule<CuratedList, TNode> Rule { get; set; } = null!;

    /// <summary>The nodes in their order, for which a component of the rule may fail.</summary>
    public IEnumerable<TNode> In(CuratedList list)
    {
        var context = new ValidationContext<CuratedList>(list);
        foreach (var node in nodes(list))
        {
            if (Rule.Filter?.Invoke(node) != false && !IsSound(context, node))
                yield return node;
        }
    }

    private bool IsSound(ValidationContext<CuratedList> context, TNode node)
    {
        foreach (var component in Rule.Components)
        {
            // Whether a condition holds, only FluentValidation asks.
            if (component.HasCondition || !((IPropertyValidator<CuratedList, TNode>)component.Validator).IsValid(context, node))
                return false;
        }

        return true;
    }
}
