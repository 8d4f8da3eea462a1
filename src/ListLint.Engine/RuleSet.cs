using ListLint.Core;

namespace ListLint.Engine;

/// <summary>The rules that run on a file.</summary>
/// <param name="rules">With their settings, by id.</param>
/// <param name="severities">By the rule's id, where the rule may not decide.</param>
public sealed class RuleSet(IReadOnlyList<Rule> rules, IReadOnlyDictionary<string, Severity> severities)
{
    /// <summary>The rules, by id.</summary>
    public IReadOnlyList<Rule> Rules => rules;

    /// <summary>The same for two sets exactly if they run the same rules with the same settings and severities.</summary>
    public string Key =>
        string.Join('\n', rules.Select(rule => $"{rule.Id} {rule.Settings} {(severities.TryGetValue(rule.Id, out var severity) ? severity : "")}"));

    /// <summary>The diagnostic with the severity that it has here; one that is set holds on every line.</summary>
    public Diagnostic Grade(Diagnostic diagnostic) =>
        severities.TryGetValue(diagnostic.Rule, out var severity) && (severity != diagnostic.Severity || diagnostic.SeverityOnNewLine is not null)
            ? diagnostic with
            {
                Severity = severity,
                SeverityOnNewLine = null,
            }
            : diagnostic;
}
