namespace ListLint.Core;

/// <summary>Takes up the sentences of a rule.</summary>
internal interface IRuleRegistry
{
    /// <summary>Reports each of the findings in a list.</summary>
    void Add(Func<CuratedList, IEnumerable<Finding>> find);

    /// <summary>Takes note that some findings come with a fix.</summary>
    void AddFix();
}
