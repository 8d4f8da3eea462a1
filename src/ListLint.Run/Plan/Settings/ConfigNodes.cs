using System.Globalization;
using ListLint.Core;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ListLint.Run.Plan.Settings;

/// <summary>Reads YAML nodes of one configuration as what they should be, and notes where they are not.</summary>
/// <param name="file">The file's name in messages.</param>
internal sealed class ConfigNodes(string file)
{
    /// <summary>What was wrong so far.</summary>
    public List<ConfigError> Errors { get; } = [];

    /// <summary>The file's name in messages.</summary>
    public string File => file;

    /// <summary>Notes a mistake at a node.</summary>
    public void Add(YamlNode node, string message) => Errors.Add(ConfigYaml.At(file, node.Start, message));

    /// <summary>Notes a mistake in the text of a node; at its start where the text is not written letter by letter.</summary>
    /// <param name="node">A scalar.</param>
    /// <param name="offset">In its text, UTF-16 units.</param>
    /// <param name="message">What is wrong and what to do, one line.</param>
    public void Add(YamlNode node, int offset, string message)
    {
        var quotes = node is YamlScalarNode { Style: ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted } ? 1 : 0;
        var isPlain = node is YamlScalarNode { Value: { } text } && node.End.Index - node.Start.Index == text.Length + (2 * quotes);
        var at = ConfigYaml.At(file, node.Start, message);
        Errors.Add(isPlain ? at with { Column = at.Column + quotes + offset } : at);
    }

    /// <summary>The pairs of a mapping; those with a key that is not known are noted and left out. Nothing at all is an empty mapping.</summary>
    /// <param name="node">The mapping.</param>
    /// <param name="name">What it is, for messages.</param>
    /// <param name="keys">What its keys are, for messages: "key", "rule".</param>
    /// <param name="known">The keys that it may have.</param>
    public IEnumerable<(YamlScalarNode Key, string Name, YamlNode Value)> Pairs(
        YamlNode node,
        string name,
        string keys,
        IReadOnlyCollection<string> known
    )
    {
        if (IsNothing(node))
            yield break;
        if (node is not YamlMappingNode mapping)
        {
            Add(node, $"{name} has to be a mapping of keys to values, such as \"{known.First()}: ...\", not {Kind(node)}");
            yield break;
        }

        foreach (var (key, value) in mapping.Children)
        {
            if (key is YamlScalarNode { Value: { } text } scalar && known.Contains(text))
                yield return (scalar, text, value);
            else
                Add(key, $"there is no {keys} {Quote(key)}{(keys == "rule" ? "" : $" in {name}")}.{Near(key, known)}");
        }
    }

    /// <summary>The pairs of a mapping whose keys are free. Nothing at all is an empty mapping.</summary>
    public IEnumerable<KeyValuePair<YamlNode, YamlNode>> Mapping(YamlNode node, string name, string example)
    {
        if (node is YamlMappingNode mapping)
            return mapping.Children;
        if (!IsNothing(node))
            Add(node, $"{name} has to be a mapping of keys to values, such as \"{example}\", not {Kind(node)}");
        return [];
    }

    /// <summary>The items of a sequence, or the one value that stands in its place. Nothing at all is an empty sequence.</summary>
    public static IEnumerable<YamlNode> Items(YamlNode node) =>
        IsNothing(node) ? []
        : node is YamlSequenceNode sequence ? sequence.Children
        : [node];

    /// <summary>The items of a sequence that may not be replaced by one value.</summary>
    public IEnumerable<YamlNode> Sequence(YamlNode node, string name)
    {
        if (node is YamlSequenceNode || IsNothing(node))
            return Items(node);
        Add(node, $"{name} has to be a sequence, each item behind a dash, not {Kind(node)}");
        return [];
    }

    /// <summary>A text that is not empty; null, with a note, where there is none.</summary>
    public string? Text(YamlNode node, string name)
    {
        if (node is YamlScalarNode { Value: { } text } && !IsNothing(node) && text.Trim().Length > 0)
            return text;
        Add(node, $"{name} has to be a text, not {Kind(node)}");
        return null;
    }

    /// <summary>One of a few words; null, with a note, where it is another.</summary>
    public string? Word(YamlNode node, string name, IReadOnlyList<string> words)
    {
        if (node is YamlScalarNode { Value: { } text } && words.Contains(text, StringComparer.Ordinal))
            return text;
        Add(node, $"{name} is one of {string.Join(", ", words)}, not {Quote(node)}.{Near(node, words)}");
        return null;
    }

    /// <summary>A whole number within bounds, both included; null, with a note, where there is none.</summary>
    public int? Number(YamlNode node, string name, int least, int most)
    {
        if (
            node is YamlScalarNode { Value: { } text }
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least
            && number <= most
        )
            return number;
        Add(node, string.Create(CultureInfo.InvariantCulture, $"{name} is a whole number from {least} to {most}, not {Quote(node)}"));
        return null;
    }

    /// <summary>A node as a message quotes it.</summary>
    public static string Quote(YamlNode node) =>
        node is YamlScalarNode { Value: { } text } && !IsNothing(node) ? $"\"{Excerpt.From(text, 60)}\"" : Kind(node);

    /// <summary>" Did you mean x?", or nothing.</summary>
    public static string Near(YamlNode node, IEnumerable<string> known) =>
        node is YamlScalarNode { Value: { Length: > 1 and < 60 } text } ? Meant(text, [.. known]) : "";

    private static bool IsNothing(YamlNode node) => node is YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" or "~" or "null" };

    private static string Kind(YamlNode node) =>
        IsNothing(node)
            ? "nothing"
            : node switch
            {
                YamlSequenceNode => "a sequence",
                YamlMappingNode => "a mapping",
                _ => Quote(node),
            };

    // YAML's own words for a switch.
    private static string Meant(string text, string[] known) =>
        text.ToLowerInvariant() switch
        {
            "false" or "no" or "none" when known.Contains("off") => " Did you mean off?",
            "true" or "yes" when known.Contains("on") => " Did you mean on?",
            _ => DidYouMean.Suggest(text, known),
        };
}
