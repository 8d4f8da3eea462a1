using ListLint.Core;
using ListLint.Reporters;
using ListLint.Run.Ask;
using ListLint.Run.Base;
using ListLint.Run.Files;
using YamlDotNet.RepresentationModel;

namespace ListLint.Run.Plan.Settings;

/// <summary>Reads a configuration and all that it extends.</summary>
/// <param name="start">The folder that paths of reports start from, absolute.</param>
/// <param name="rules">All rules.</param>
/// <param name="unsaved">What an editor has of a file that is given by its absolute path, or null; it takes the place of what was saved.</param>
internal sealed class ConfigLoader(string start, IReadOnlyList<Rule> rules, Func<string, byte[]?>? unsaved = null)
{
    // Files that extend two others each would take for ever.
    private const int MostFiles = 50;

    private readonly List<ConfigError> errors = [];
    private int files;

    /// <summary>What the configuration says.</summary>
    /// <param name="path">Its absolute path.</param>
    /// <exception cref="ConfigException">A mistake in it, or in what it extends; all of them.</exception>
    /// <exception cref="UsageException">It cannot be read.</exception>
    public ConfigLayer Load(string path)
    {
        var layer = Read(path, [], problem => throw new UsageException($"{Printable.Escape(Shown(path))}: {problem}"));
        return errors.Count == 0 ? layer : throw new ConfigException(errors);
    }

    private ConfigLayer Read(string path, IReadOnlyList<string> extenders, Action<string> refuse)
    {
        if (Boundary.Refuse(path, SettingsFile.TopOf(path, start)) is { } outside)
        {
            refuse(outside);
            return ConfigLayer.Empty;
        }

        if ((unsaved?.Invoke(path) ?? SettingsFile.Read(path, "configuration", refuse)) is not { } bytes)
            return ConfigLayer.Empty;
        var shown = Shown(path);
        try
        {
            var nodes = new ConfigNodes(shown);
            var reader = new ConfigReader(nodes, path, start, rules);
            var layer = reader.Read(ConfigYaml.Parse(shown, bytes));
            var below = reader.Extends.Aggregate(ConfigLayer.Empty, (lower, one) => Extended(one.Name, one.Node, nodes, path, extenders).Over(lower));
            errors.AddRange(nodes.Errors.OrderBy(error => error.Line).ThenBy(error => error.Column));
            return layer.Over(below);
        }
        catch (ConfigException error)
        {
            errors.AddRange(error.Errors);
            return ConfigLayer.Empty;
        }
    }

    private ConfigLayer Extended(string name, YamlNode node, ConfigNodes nodes, string path, IReadOnlyList<string> extenders)
    {
        if (Presets.All.Contains(name))
            return new ConfigLayer { Preset = name };
        if (!IsFile(name))
        {
            nodes.Add(
                node,
                $"there is no preset {ConfigNodes.Quote(node)}.{ConfigNodes.Near(node, Presets.All)}"
                    + $" Presets: {string.Join(", ", Presets.All)}. A file is named as ./{name}.yml"
            );
            return ConfigLayer.Empty;
        }

        var target = Path.GetFullPath(name, Path.GetDirectoryName(path)!);
        var chain = extenders.Append(path).ToList();
        if (Problem(name, target, chain) is { } problem)
        {
            nodes.Add(node, problem);
            return ConfigLayer.Empty;
        }

        return Read(target, chain, reason => nodes.Add(node, $"{Shown(target)}: {reason}"));
    }

    private string? Problem(string name, string file, List<string> chain)
    {
        if (name.Contains("://", StringComparison.Ordinal) || Path.IsPathRooted(name))
            return "extends names a preset, or a file by its path from this folder";
        if (chain.Contains(file, StringComparer.Ordinal))
            return $"extends leads in a circle: {string.Join(" -> ", chain.Append(file).Select(Shown))}";
        // Messages quote what a file holds, which a pull request may not read out of the machine that checks it.
        if (SettingsFile.TopOf(chain[^1], start) is { } top && !Repository.Contains(top, file))
            return Repository.RootOf(top) is null
                ? "extends leads out of the folder of the run, and there is no repository. Run the command further up"
                : "extends leads out of the repository";
        return ++files > MostFiles ? $"extends leads to more than {MostFiles} files" : null;
    }

    private static bool IsFile(string name) =>
        name.AsSpan().IndexOfAny('/', '\\') >= 0 || Path.GetExtension(name).ToLowerInvariant() is ".yml" or ".yaml";

    private string Shown(string path) => Slashes.Forward(Path.GetRelativePath(start, path));
}
