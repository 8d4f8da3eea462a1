namespace ListLint.Core;

/// <summary>What a rule found at one node of a list. No record, whose members the native program would hold for each pair of types.</summary>
/// <typeparam name="TNode">What is looked at.</typeparam>
/// <typeparam name="TFound">What is found there.</typeparam>
/// <param name="list">The list.</param>
/// <param name="node">The node.</param>
/// <param name="what">What was found; all words of the rule behind its predicate take it.</param>
internal sealed class RuleMatch<TNode, TFound>(CuratedList list, TNode node, TFound what)
{
    public CuratedList List => list;

    public TNode Node => node;

    public TFound Value => what;
}
