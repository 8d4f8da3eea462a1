using System.Text;
using ListLint.Core;
using ListLint.Run.Base;
using ListLint.Run.Plan.Settings;

namespace ListLint.Run.Editor;

/// <summary>A configuration that is open in an editor.</summary>
internal static class OpenConfiguration
{
    private static readonly string[] Endings = [".md", ".markdown", ".mdown", ".yml", ".yaml"];

    /// <summary>What is wrong with a text as a configuration, as the command would say it; empty where nothing is.</summary>
    /// <param name="path">The absolute path of its file.</param>
    /// <param name="text">What the editor has.</param>
    /// <param name="rules">All rules.</param>
    /// <param name="folder">The folder that paths in messages start from, absolute.</param>
    public static IReadOnlyList<ConfigError> Check(string path, string text, IReadOnlyList<Rule> rules, string folder)
    {
        try
        {
            new ConfigLoader(folder, rules, other => other == path ? Encoding.UTF8.GetBytes(text) : null).Load(path);
            return [];
        }
        catch (ConfigException error)
        {
            return error.Errors;
        }
        catch (UsageException error)
        {
            return [new ConfigError(path, 1, 1, error.Message)];
        }
    }

    /// <summary>What the files are called that hold settings, or that lists refer to: when one changes, so may what is reported of lists.</summary>
    public static IReadOnlyList<string> Patterns { get; } =
    [
        ConfigKeys.FileName,
        ConfigKeys.WordsFileName,
        // Any file may be named by "extends:", and any list by a link.
        .. Endings.Select(ending => $"*{ending}"),
    ];

    /// <summary>Whether a file is one of these.</summary>
    /// <param name="path">Absolute.</param>
    public static bool IsSource(string path) =>
        Path.GetFileName(path) is ConfigKeys.FileName or ConfigKeys.WordsFileName
        || Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a file is a configuration.</summary>
    /// <param name="path">Absolute.</param>
    public static bool IsConfiguration(string path) => Path.GetFileName(path) == ConfigKeys.FileName;
}
