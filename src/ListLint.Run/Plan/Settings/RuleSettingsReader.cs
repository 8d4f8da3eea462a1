using FluentValidation;
using ListLint.Core;
using ListLint.Engine;
using YamlDotNet.RepresentationModel;

namespace ListLint.Run.Plan.Settings;

/// <summary>Reads <c>rules:</c> of a configuration.</summary>
internal sealed class RuleSettingsReader(ConfigNodes nodes, IReadOnlyList<Rule> rules)
{
    private static readonly GivenOptionValidator Validator = new();

    /// <summary>The ids of all rules.</summary>
    public IReadOnlyList<string> Ids { get; } = [.. rules.Select(rule => rule.Id)];

    /// <summary>What is set, by the rule's id; mistakes are noted.</summary>
    public IReadOnlyDictionary<string, RuleSetting> Read(YamlNode node)
    {
        var settings = new Dictionary<string, RuleSetting>(StringComparer.Ordinal);
        foreach (var (_, id, value) in nodes.Pairs(node, "rules", "rule", Ids))
            settings[id] = Read(rules.First(rule => rule.Id == id), value);
        return settings;
    }

    private RuleSetting Read(Rule rule, YamlNode node)
    {
        if (node is not YamlMappingNode)
            return new RuleSetting(Level(rule, node), RuleOptions.None);
        var (level, options) = ((RuleLevel?)null, RuleOptions.None);
        foreach (var (_, name, value) in nodes.Pairs(node, rule.Id, "option", ["severity", .. rule.Options.Select(option => option.Name)]))
        {
            if (name == "severity")
                level = Level(rule, value);
            else if (Option(rule, name, value) is { } text)
                options = options.With(name, text);
        }

        return new RuleSetting(level, options);
    }

    private RuleLevel? Level(Rule rule, YamlNode node) =>
        nodes.Word(node, $"the severity of {rule.Id}", ConfigKeys.Levels) is { } word ? Enum.Parse<RuleLevel>(word, ignoreCase: true) : null;

    private string? Option(Rule rule, string name, YamlNode node)
    {
        var given = new GivenOption(rule.Options.First(option => option.Name == name), node is YamlScalarNode scalar ? scalar.Value ?? "" : "", node);
        foreach (var failure in Validator.Validate(given).Errors)
            nodes.Add(node, $"{name} of {rule.Id} {failure.ErrorMessage}");
        return given.Option.Refuse(given.Value) is null ? given.Value : null;
    }

    /// <summary>An option as it is written.</summary>
    private sealed record GivenOption(RuleOption Option, string Value, YamlNode Node);

    private sealed class GivenOptionValidator : AbstractValidator<GivenOption>
    {
        public GivenOptionValidator() =>
            RuleFor(given => given.Value)
                .Must((given, value) => given.Option.Refuse(value) is null)
                .WithMessage(given => $"{given.Option.Refuse(given.Value)}, not {ConfigNodes.Quote(given.Node)}.{Near(given)}");

        private static string Near(GivenOption given) => given.Option is ChoiceOption choice ? ConfigNodes.Near(given.Node, choice.Values) : "";
    }
}
