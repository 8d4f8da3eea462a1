using YamlDotNet.RepresentationModel;

namespace ListLint.Tests;

/// <summary>A step of the action.</summary>
internal sealed record ActionStep(string? Id, string? If, string Shell, string Run, IReadOnlyDictionary<string, string> Variables);

/// <summary>action.yml, read as data.</summary>
internal static class ActionFile
{
    private static readonly YamlMappingNode Root = (YamlMappingNode)Load(SourceTree.PathOf("action.yml"));

    /// <summary>The inputs and what they are unless given; may be expressions.</summary>
    public static IReadOnlyDictionary<string, string> Inputs { get; } =
        Map(Root, "inputs").ToDictionary(pair => pair.Key.ToString(), pair => Text((YamlMappingNode)pair.Value, "default") ?? "");

    /// <summary>The outputs and their expressions.</summary>
    public static IReadOnlyDictionary<string, string> Outputs { get; } =
        Map(Root, "outputs").ToDictionary(pair => pair.Key.ToString(), pair => Text((YamlMappingNode)pair.Value, "value")!);

    public static IReadOnlyList<ActionStep> Steps { get; } =
    [.. ((YamlSequenceNode)Map(Root, "runs").Children["steps"]).Cast<YamlMappingNode>().Select(Step)];

    /// <summary>The root of a YAML file.</summary>
    public static YamlNode Load(string path)
    {
        using var text = File.OpenText(path);
        var yaml = new YamlStream();
        yaml.Load(text);
        return yaml.Documents[0].RootNode;
    }

    private static ActionStep Step(YamlMappingNode step) =>
        new(
            Text(step, "id"),
            Text(step, "if"),
            Text(step, "shell") ?? "",
            Text(step, "run") ?? "",
            step.Children.TryGetValue("env", out var env)
                ? ((YamlMappingNode)env).ToDictionary(pair => pair.Key.ToString(), pair => pair.Value.ToString())
                : []
        );

    private static YamlMappingNode Map(YamlMappingNode node, string key) => (YamlMappingNode)node.Children[key];

    private static string? Text(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out var value) ? value.ToString() : null;
}
