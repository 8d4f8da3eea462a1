using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>What a report says of a rule.</summary>
/// <param name="Id">The rule's id.</param>
/// <param name="Summary">What holds where it is silent, a sentence.</param>
/// <param name="Severity">The severity of its diagnostics unless one has its own.</param>
/// <param name="ReadPage">Reads its page, for which most reports have no use.</param>
public sealed record RuleDescription(string Id, string Summary, Severity Severity, Func<string> ReadPage)
{
    /// <summary>What a report says of a rule whose page is at hand.</summary>
    public RuleDescription(string id, string summary, Severity severity, string page)
        : this(id, summary, severity, () => page) { }

    /// <summary>Its page, Markdown: a title, what and why, then a heading "Examples".</summary>
    public string Page => ReadPage();

    /// <summary>What is known of a rule that nobody described.</summary>
    internal static RuleDescription Unknown(string id) => new(id, id, Severity.Warning, "");

    /// <summary>Where the page can be read, or null where the project has no page.</summary>
    internal string? Address(string? homepage) => homepage is null || Page.Length == 0 ? null : $"{homepage}/blob/main/rules/{Id}/README.md";
}
