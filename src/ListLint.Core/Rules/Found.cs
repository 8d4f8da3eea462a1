namespace ListLint.Core;

/// <summary>What a rule found at one node of a list.</summary>
/// <typeparam name="TNode">What is looked at.</typeparam>
/// <typeparam name="TFound">What is found there.</typeparam>
/// <param name="List">The list.</param>
/// <param name="Node">The node.</param>
/// <param name="What">What was found; all words of the rule behind its predicate take it.</param>
public readonly record struct Found<TNode, TFound>(CuratedList List, TNode Node, TFound What);
