using ListLint.Core;
using YamlDotNet.RepresentationModel;

namespace ListLint.Run.Plan.Settings;

/// <summary>Reads what a configuration declares of a text: a title, a description, the cells of a column.</summary>
/// <param name="nodes">Takes the mistakes.</param>
internal sealed class TextStyleReader(ConfigNodes nodes)
{
    private const int MostCharacters = 10_000;

    /// <summary>What is declared.</summary>
    /// <param name="node">The mapping.</param>
    /// <param name="of">What it is of, for messages.</param>
    /// <param name="keys">The keys that it may have.</param>
    public TextStyle Read(YamlNode node, string of, IReadOnlyDictionary<string, string> keys)
    {
        var style = new TextStyle();
        foreach (var (_, name, value) in nodes.Pairs(node, of, "key", [.. keys.Keys]))
            style = Read(style, name, value);
        return style;
    }

    /// <summary>One text or several.</summary>
    public IReadOnlyList<string> Texts(YamlNode node, string name) =>
        [.. ConfigNodes.Items(node).Select(item => nodes.Text(item, name)).OfType<string>()];

    private TextStyle Read(TextStyle style, string name, YamlNode value) =>
        name switch
        {
            "max-length" => style with { MaxLength = nodes.Number(value, name, 1, MostCharacters) },
            "starts-with" => style with
            {
                StartsWith = nodes.Word(value, name, StyleKeys.Starts) is { } start ? (TextStart)Array.IndexOf(StyleKeys.Starts, start) : null,
            },
            "not-starts-with" => style with { NotStartsWith = Texts(value, name) },
            "ends-with" => style with { EndsWith = Texts(value, name) },
            "not-ends-with" => style with { NotEndsWith = Texts(value, name) },
            "not" => style with { Not = Texts(value, name) },
            "case" => style with { Case = Case(value, name) },
            "not-case" => style with { NotCase = Case(value, name) },
            "is" => style with { IsRepositoryName = nodes.Word(value, name, StyleKeys.Names) is not null },
            "values" => style with { Values = Texts(value, name) },
            _ => style with { MayBeEmpty = nodes.Word(value, name, StyleKeys.Flags) != "false" },
        };

    private TextCase? Case(YamlNode node, string name) =>
        nodes.Word(node, name, StyleKeys.Cases) is { } word ? (TextCase)Array.IndexOf(StyleKeys.Cases, word) : null;
}
