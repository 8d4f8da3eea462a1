using ListLint.Core;
using ListLint.Engine;
using ListLint.Run.Ask;
using YamlDotNet.RepresentationModel;

namespace ListLint.Run.Plan.Settings;

/// <summary>Reads the nodes of one configuration.</summary>
/// <param name="nodes">Takes the mistakes.</param>
/// <param name="path">The absolute path of the configuration.</param>
/// <param name="start">The folder that paths of reports start from, absolute.</param>
/// <param name="rules">All rules.</param>
internal sealed class ConfigReader(ConfigNodes nodes, string path, string start, IReadOnlyList<Rule> rules)
{
    private readonly string folder = Path.GetDirectoryName(path)!;
    private readonly RuleSettingsReader settings = new(nodes, rules);
    private readonly StyleReader style = new(nodes);

    /// <summary>What <c>extends</c> names, in order: the name and the place.</summary>
    public List<(string Name, YamlNode Node)> Extends { get; } = [];

    /// <summary>What the configuration says itself, without what it extends.</summary>
    public ConfigLayer Read(YamlNode? root)
    {
        var layer = ConfigLayer.Empty;
        if (root is null)
            return layer;
        foreach (var (_, name, value) in nodes.Pairs(root, "a configuration", "key", [.. ConfigKeys.Top.Keys]))
            layer = Read(layer, name, value);
        return layer;
    }

    private ConfigLayer Read(ConfigLayer layer, string name, YamlNode value)
    {
        switch (name)
        {
            case "extends":
                Extends.AddRange(ConfigNodes.Items(value).Select(item => (nodes.Text(item, "extends"), item)).Where(one => one.Item1 is not null)!);
                return layer;
            case "files":
                return layer with { Files = Patterns(value, name) };
            case "ignore":
                return layer with { Ignore = Patterns(value, name) };
            case "rules":
                return layer with { Rules = settings.Read(value) };
            case "changes":
                return layer with { Changes = Changes(value) };
            case "entry" or "columns" or "one-entry-per-pull-request":
                return layer with { Style = style.Read(layer.Style, name, value) };
            case "enforce":
                return layer with { IsForChanges = nodes.Word(value, name, StyleKeys.Reaches) is { } reach ? reach == "changes" : null };
            case "words":
                return layer with { Words = new WordsReader(nodes).Read(value) };
            case "fail-on":
                return layer with
                {
                    FailOn = nodes.Word(value, name, ConfigKeys.Severities) is { } word ? Enum.Parse<Severity>(word, ignoreCase: true) : null,
                };
            case "online":
                return layer with { Online = new OnlineReader(nodes).Read(value) };
            case "overrides":
                return layer with { Overrides = [.. nodes.Sequence(value, name).Select(Override).OfType<PathSettings>()] };
            default:
                return layer with { Suppressions = new SuppressionReader(nodes, settings.Ids).Read(value) };
        }
    }

    private ChangeSettings Changes(YamlNode node)
    {
        if (node is not YamlMappingNode)
            return new ChangeSettings { Preset = nodes.Word(node, "changes", Presets.ForChanges) };
        var changes = new ChangeSettings();
        foreach (var (_, name, value) in nodes.Pairs(node, "changes", "key", [.. ConfigKeys.Changes.Keys]))
        {
            changes =
                name == "preset"
                    ? changes with
                    {
                        Preset = nodes.Word(value, "the preset of changes", Presets.ForChanges),
                    }
                    : changes with
                    {
                        Rules = settings.Read(value),
                    };
        }

        return changes;
    }

    private PathSettings? Override(YamlNode node)
    {
        var (files, rules) = ((Globs?)null, (IReadOnlyDictionary<string, RuleSetting>?)null);
        var before = nodes.Errors.Count;
        foreach (var (_, name, value) in nodes.Pairs(node, "overrides", "key", [.. ConfigKeys.Override.Keys]))
        {
            if (name == "files")
                files = Patterns(value, name);
            else
                rules = settings.Read(value);
        }

        if (nodes.Errors.Count == before && (files is null || rules is null))
            nodes.Add(node, $"an override has files and rules. Add {(files is null ? "files: ..." : "rules: ...")}");
        return files is null || rules is null ? null : new PathSettings(shown => files.Match(Path.GetFullPath(shown, start)), rules);
    }

    // Nothing but comments under the key is the same as no key.
    private Globs? Patterns(YamlNode node, string name)
    {
        var patterns = new List<string>();
        foreach (var item in ConfigNodes.Items(node))
        {
            if (nodes.Text(item, name) is not { } pattern)
                continue;
            if (Globs.Refuse(pattern) is { } problem)
                nodes.Add(item, $"the pattern {ConfigNodes.Quote(item)} {problem}");
            else
                patterns.Add(pattern);
        }

        return patterns.Count > 0 ? new Globs(folder, patterns) : null;
    }
}
