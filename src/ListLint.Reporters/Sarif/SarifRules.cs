using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>The tool and its rules: those that ran and those that reported.</summary>
internal sealed class SarifRules
{
    // GitHub takes no more for either description.
    private const int LongestDescription = 1024;
    private readonly List<RuleDescription> rules;
    private readonly Dictionary<string, int> places;

    public SarifRules(IReadOnlyList<RuleDescription> described, RunResult run)
    {
        rules =
        [
            .. described
                .Concat(run.Files.SelectMany(file => file.Diagnostics).Select(diagnostic => RuleDescription.Unknown(diagnostic.Rule)))
                .DistinctBy(rule => rule.Id, StringComparer.Ordinal),
        ];
        places = rules.Index().ToDictionary(rule => rule.Item.Id, rule => rule.Index, StringComparer.Ordinal);
    }

    /// <summary>The place of a rule in the list.</summary>
    public int IndexOf(string id) => places[id];

    /// <summary>The tool and its rules.</summary>
    public SarifTool Create(ReportOptions options)
    {
        var version = options.Version.Length > 0 ? options.Version : null;
        return new SarifTool(
            new SarifDriver("listlint", version, version, options.Homepage, [.. rules.Select(rule => Create(rule, options.Homepage))])
        );
    }

    private static SarifRule Create(RuleDescription rule, string? homepage)
    {
        var prose = RulePage.Prose(rule.Page) ?? rule.Summary;
        return new SarifRule(
            rule.Id,
            RulePage.Name(rule.Id),
            new SarifText(Excerpt.Within(LongestDescription, rule.Summary)),
            new SarifText(Excerpt.Within(LongestDescription, prose)),
            new SarifHelp(prose, rule.Page.Length > 0 ? rule.Page : prose),
            rule.Address(homepage),
            new SarifConfiguration(RulePage.Level(rule.Severity)),
            new SarifProperties(rule.Severity == Severity.Info ? "recommendation" : RulePage.Level(rule.Severity))
        );
    }
}
