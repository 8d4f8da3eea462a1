using System.Globalization;
using FluentValidation;
using FluentValidation.Results;
using ListLint.Engine;
using YamlDotNet.RepresentationModel;

namespace ListLint.Run.Plan.Settings;

/// <summary>Reads <c>suppress:</c> of a configuration.</summary>
internal sealed class SuppressionReader(ConfigNodes nodes, IReadOnlyList<string> ids)
{
    private static readonly DraftValidator Validator = new();

    /// <summary>The suppressions that are sound; mistakes are noted.</summary>
    public IReadOnlyList<Suppression> Read(YamlNode node) => [.. nodes.Sequence(node, "suppress").Select(Item).OfType<Suppression>()];

    private Suppression? Item(YamlNode node)
    {
        var before = nodes.Errors.Count;
        var given = new Dictionary<string, (string Text, YamlNode Node)>(StringComparer.Ordinal);
        foreach (var (_, name, value) in nodes.Pairs(node, "suppress", "key", [.. ConfigKeys.Suppress.Keys]))
        {
            if (
                (
                    name == "rule"
                        ? nodes.Text(value, name) is null
                            ? null
                            : Rule(value)
                        : nodes.Text(value, name)
                ) is
                { } text
            )
                given[name] = (text, value);
        }

        if (nodes.Errors.Count > before)
            return null;
        foreach (var failure in Validator.Validate(new Draft(given)).Errors)
            nodes.Add(failure.CustomState is string name && given.TryGetValue(name, out var at) ? at.Node : node, failure.ErrorMessage);
        return nodes.Errors.Count > before ? null : Suppression(given, node);
    }

    private string? Rule(YamlNode node)
    {
        if (node is YamlScalarNode { Value: { } id } && ids.Contains(id))
            return id;
        nodes.Add(node, $"there is no rule {ConfigNodes.Quote(node)}.{ConfigNodes.Near(node, ids)}");
        return null;
    }

    private Suppression Suppression(Dictionary<string, (string Text, YamlNode Node)> given, YamlNode node)
    {
        var place = ConfigYaml.At(nodes.File, node.Start, "");
        return new Suppression(
            given["rule"].Text,
            Get(given, "entry"),
            Get(given, "url"),
            given["reason"].Text,
            Day(Get(given, "until")),
            new SuppressionPlace(place.File, place.Line, place.Column)
        );
    }

    private static string? Get(Dictionary<string, (string Text, YamlNode Node)> given, string name) =>
        given.TryGetValue(name, out var one) ? one.Text : null;

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static bool IsWeb(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https");

    /// <summary>A suppression as it is written.</summary>
    private sealed class Draft(Dictionary<string, (string Text, YamlNode Node)> given)
    {
        public bool Has(string name) => given.ContainsKey(name);

        public string? Get(string name) => SuppressionReader.Get(given, name);
    }

    private sealed class DraftValidator : AbstractValidator<Draft>
    {
        public DraftValidator()
        {
            RuleFor(draft => draft).Must(draft => draft.Has("rule")).WithMessage("a suppression names a rule. Add rule: ...");
            RuleFor(draft => draft).Must(draft => draft.Has("reason")).WithMessage("a suppression says why. Add reason: ...");
            RuleFor(draft => draft)
                .Must(draft => draft.Has("entry") != draft.Has("url"))
                .WithMessage(draft =>
                    draft.Has("url")
                        ? "a suppression names its entry by entry or by url, not by both"
                        : "a suppression names its entry. Add entry: (its title) or url: ..."
                );
            RuleFor(draft => draft)
                .Custom(
                    (draft, context) =>
                    {
                        if (draft.Get("until") is { } until && Day(until) is null)
                            context.AddFailure(
                                new ValidationFailure("", $"until is a day, as in 2030-12-31, not \"{Core.Excerpt.From(until, 60)}\"")
                                {
                                    CustomState = "until",
                                }
                            );
                        if (draft.Get("url") is { } url && !IsWeb(url))
                            context.AddFailure(
                                new ValidationFailure(
                                    "",
                                    $"url is an address that starts with http:// or https://, not \"{Core.Excerpt.From(url, 60)}\""
                                )
                                {
                                    CustomState = "url",
                                }
                            );
                    }
                );
        }
    }
}
