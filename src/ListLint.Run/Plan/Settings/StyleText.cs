using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace ListLint.Run.Plan.Settings;

/// <summary>A part of a configuration as one text, the same for the same content; lengths keep what it holds apart.</summary>
internal static class StyleText
{
    /// <summary>The text. What is nested is bounded before it comes here.</summary>
    public static string From(YamlNode node) =>
        node switch
        {
            YamlScalarNode { Value: { } value } => string.Create(CultureInfo.InvariantCulture, $"{value.Length}:{value}"),
            YamlSequenceNode sequence => $"[{string.Join(',', sequence.Children.Select(From))}]",
            YamlMappingNode mapping => $"{{{string.Join(',', mapping.Children.Select(pair => $"{From(pair.Key)}={From(pair.Value)}"))}}}",
            _ => "",
        };
}
