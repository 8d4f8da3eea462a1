using System.Collections.Concurrent;
using ListLint.Core;

namespace ListLint.Engine;

/// <summary>
/// Which rules run on a file, with which options, and how much their diagnostics matter. What is said later wins: <see cref="IsOn"/>,
/// <see cref="Settings"/>, <see cref="Overrides"/> in their order, then <see cref="Selected"/> and <see cref="Ignored"/>. Safe for parallel use.
/// </summary>
public sealed class Selection
{
    private readonly ConcurrentDictionary<string, RuleSet> sets = new(StringComparer.Ordinal);

    /// <summary>All rules there are, by id, without settings.</summary>
    public required IReadOnlyList<Rule> Rules { get; init; }

    /// <summary>Whether a rule is on before anything is said of it.</summary>
    public Func<Rule, bool> IsOn { get; init; } = rule => rule.Recommended || rule.Online;

    /// <summary>Whether servers were asked about the links; rules that need their answers never run without.</summary>
    public bool Online { get; init; }

    /// <summary>What the configuration sets for rules, by the rule's id.</summary>
    public IReadOnlyDictionary<string, RuleSetting> Settings { get; init; } = new Dictionary<string, RuleSetting>();

    /// <summary>Settings for some files; of two that hold, the later one wins.</summary>
    public IReadOnlyList<PathSettings> Overrides { get; init; } = [];

    /// <summary>If not empty: these run, even if they are off otherwise, and no others.</summary>
    public IReadOnlySet<string> Selected { get; init; } = new HashSet<string>();

    /// <summary>Ids of rules that never run.</summary>
    public IReadOnlySet<string> Ignored { get; init; } = new HashSet<string>();

    /// <summary>All of some rules on all files, as they are.</summary>
    public static Selection Create(IReadOnlyList<Rule> rules) =>
        new()
        {
            Rules = rules,
            IsOn = _ => true,
            Online = true,
        };

    /// <summary>What holds for a file, its path given as in <see cref="SourceText.Path"/>. Files with equal settings share one set.</summary>
    public RuleSet For(string path)
    {
        var holding = Enumerable.Range(0, Overrides.Count).Where(index => Overrides[index].Holds(path)).ToList();
        return sets.GetOrAdd(string.Join(" ", holding), _ => Build([.. holding.Select(index => Overrides[index])]));
    }

    /// <summary>Whether the rule of an id is one of style, or for awesome lists alone; on or off, and false for no rule's id.</summary>
    public bool IsOfStyle(string id) => Rules.Any(rule => (rule.Style || rule.IsForAwesomeLists) && rule.Id == id);

    private RuleSet Build(List<PathSettings> overrides)
    {
        var rules = new List<Rule>();
        var severities = new Dictionary<string, Severity>(StringComparer.Ordinal);
        foreach (var rule in Rules)
        {
            var setting = SettingOf(rule, overrides);
            if (!Runs(rule, setting.Level))
                continue;
            rules.Add(setting.Options.IsEmpty ? rule : rule.With(setting.Options));
            if (SeverityOf(setting.Level) is { } severity)
                severities[rule.Id] = severity;
        }

        return new RuleSet(rules, severities);
    }

    private RuleSetting SettingOf(Rule rule, List<PathSettings> overrides) =>
        overrides
            .Select(settings => settings.Rules)
            .Prepend(Settings)
            .Aggregate(
                new RuleSetting(null, RuleOptions.None),
                (below, rules) => rules.TryGetValue(rule.Id, out var setting) ? setting.Over(below) : below
            );

    private bool Runs(Rule rule, RuleLevel? level) =>
        !Ignored.Contains(rule.Id)
        && (Online || !rule.Online)
        && (
            Selected.Count > 0 ? Selected.Contains(rule.Id)
            : level is { } given ? given != RuleLevel.Off
            : IsOn(rule)
        );

    private static Severity? SeverityOf(RuleLevel? level) =>
        level switch
        {
            RuleLevel.Info => Severity.Info,
            RuleLevel.Warning => Severity.Warning,
            RuleLevel.Error => Severity.Error,
            _ => null,
        };
}
