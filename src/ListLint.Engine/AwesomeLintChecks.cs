namespace ListLint.Engine;

/// <summary>
/// The checks of awesome-lint, and the rules that look for the same: what its comments silence here, and what the page about the awesome list says.
/// </summary>
internal static class AwesomeLintChecks
{
    private const string Prefix = "awesome-";

    private static readonly Dictionary<string, string[]> Known = new(StringComparer.Ordinal)
    {
        ["awesome-badge"] = ["awesome-badge"],
        ["awesome-code-of-conduct"] = ["awesome-code-of-conduct"],
        ["awesome-contributing"] = ["awesome-contributing"],
        ["awesome-git-repo-age"] = ["awesome-repository"],
        ["awesome-github"] = ["awesome-repository"],
        ["awesome-heading"] = ["awesome-heading"],
        ["awesome-license"] = ["awesome-license"],
        ["awesome-list-item"] = ["awesome-list-item"],
        ["awesome-no-ci-badge"] = ["awesome-ci-badge"],
        ["awesome-spell-check"] = ["inconsistent-name"],
        ["awesome-toc"] = ["awesome-contents", "toc-mismatch"],
        ["balanced-punctuation"] = ["awesome-punctuation"],
        ["blockquote-indentation"] = ["awesome-markup"],
        ["checkbox-character-style"] = ["awesome-markup"],
        ["checkbox-content-indent"] = ["awesome-markup"],
        ["code-block-style"] = ["awesome-markup"],
        ["definition-case"] = ["awesome-definition"],
        ["definition-spacing"] = ["awesome-definition"],
        ["double-link"] = ["cross-listed-entry", "duplicate-entry"],
        ["emphasis-marker"] = ["awesome-markup"],
        ["fenced-code-marker"] = ["awesome-markup"],
        ["file-extension"] = ["awesome-file-name"],
        ["final-newline"] = ["awesome-markup"],
        ["hard-break-spaces"] = ["awesome-markup"],
        ["heading-style"] = ["awesome-markup"],
        ["link-title-style"] = ["awesome-markup"],
        ["list-item-bullet-indent"] = ["awesome-markup"],
        ["list-item-indent"] = ["awesome-markup"],
        ["no-blockquote-without-marker"] = ["awesome-markup"],
        ["no-emphasis-as-heading"] = ["awesome-heading"],
        ["no-file-name-mixed-case"] = ["awesome-file-name"],
        ["no-heading-content-indent"] = ["awesome-markup"],
        ["no-heading-indent"] = ["awesome-markup"],
        ["no-heading-punctuation"] = ["awesome-heading"],
        ["no-multiple-toplevel-headings"] = ["awesome-heading"],
        ["no-repeat-item-in-description"] = ["awesome-repeated-name"],
        ["no-repeat-punctuation"] = ["awesome-punctuation"],
        ["no-shell-dollars"] = ["awesome-markup"],
        ["no-table-indentation"] = ["awesome-table"],
        ["no-undefined-references"] = ["undefined-reference"],
        ["no-unneeded-full-reference-image"] = ["awesome-definition"],
        ["no-unneeded-full-reference-link"] = ["awesome-definition"],
        ["no-unused-definitions"] = ["awesome-definition"],
        ["ordered-list-marker-style"] = ["awesome-markup"],
        ["ordered-list-marker-value"] = ["awesome-markup"],
        ["rule-style"] = ["awesome-markup"],
        ["strong-marker"] = ["awesome-markup"],
        ["table-cell-padding"] = ["awesome-table"],
        ["table-pipe-alignment"] = ["awesome-table"],
        ["table-pipes"] = ["awesome-table"],
        ["unordered-list-marker-style"] = ["awesome-markup"],
    };

    /// <summary>The ids of the rules that look for the same as a check; none for one that is not known.</summary>
    public static IReadOnlyList<string> RulesOf(string check) => Known.GetValueOrDefault(check) ?? [];

    /// <summary>Whether a comment that silences a check silences a rule.</summary>
    /// <param name="check">The name of the check; null for all, which are those that are for the awesome list alone.</param>
    /// <param name="rule">The id of the rule.</param>
    public static bool Silence(string? check, string rule) =>
        check is null ? rule.StartsWith(Prefix, StringComparison.Ordinal) : RulesOf(check).Contains(rule, StringComparer.Ordinal);
}
