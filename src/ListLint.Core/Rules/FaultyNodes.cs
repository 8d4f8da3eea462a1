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

    // Null for one with a condition: whether that holds, only FluentValidation asks.
    private IPropertyValidator<CuratedList, TNode>?[] Checks =>
        field ??= [.. Rule.Components.Select(component => component.HasCondition ? null : (IPropertyValidator<CuratedList, TNode>)component.Validator)];

    /// <summary>The nodes in their order, for which a component of the rule may fail.</summary>
    public IEnumerable<TNode> In(CuratedList list)
    {
        var context = new ValidationContext<CuratedList>(list);
        var (filter, checks) = (Rule.Filter, Checks);
        foreach (var node in nodes(list))
        {
            if (filter?.Invoke(node) == false)
                continue;
            foreach (var check in checks)
            {
                if (check?.IsValid(context, node) == true)
                    continue;
                yield return node;
                break;
            }
        }
    }
}
