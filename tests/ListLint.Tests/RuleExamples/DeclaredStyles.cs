using System.Text;
using ListLint.Run.Plan.Settings;
using YamlDotNet.RepresentationModel;

namespace ListLint.Tests;

/// <summary>What a configuration declares, read as the command reads it.</summary>
internal static class DeclaredStyles
{
    /// <summary>The style, and the errors of the configuration.</summary>
    public static (DeclaredStyle Style, IReadOnlyList<ConfigError> Errors) Parse(string yaml)
    {
        var nodes = new ConfigNodes(ConfigKeys.FileName);
        var reader = new StyleReader(nodes);
        var style = DeclaredStyle.None;
        if (ConfigYaml.Parse(ConfigKeys.FileName, Encoding.UTF8.GetBytes(yaml)) is YamlMappingNode root)
        {
            foreach (var (key, value) in root.Children)
                style = reader.Read(style, ((YamlScalarNode)key).Value!, value);
        }

        return (style, nodes.Errors);
    }

    /// <summary>The style of a sound configuration.</summary>
    public static DeclaredStyle ParseSound(string yaml)
    {
        var (style, errors) = Parse(yaml);
        Assert.Empty(errors);
        return style;
    }
}
