using ListLint.Core;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ListLint.Run.Plan.Settings;

/// <summary>Turns the bytes of a configuration into YAML nodes.</summary>
internal static class ConfigYaml
{
    /// <summary>The node of the only document; null for an empty file.</summary>
    /// <param name="shown">The file's name in messages.</param>
    /// <param name="bytes">Its content.</param>
    /// <exception cref="ConfigException">It is not UTF-8, or no YAML.</exception>
    public static YamlNode? Parse(string shown, ReadOnlySpan<byte> bytes)
    {
        var source = SourceText.Decode(shown, bytes);
        if (source.Encoding != TextEncoding.Utf8)
            throw new ConfigException([new ConfigError(shown, 1, 1, "the configuration is UTF-16. Save it as UTF-8")]);
        if (source.InvalidBytes.Count > 0)
        {
            var (line, column) = source.PositionOf(source.InvalidBytes[0].Span.Start);
            throw new ConfigException([new ConfigError(shown, line, column, "here is a byte that is not UTF-8. Save the configuration as UTF-8")]);
        }

        try
        {
            var stream = new YamlStream();
            stream.Load(new BoundedEvents(new Parser(new StringReader(source.Text))));
            return stream.Documents.Count switch
            {
                0 => null,
                1 => stream.Documents[0].RootNode,
                _ => throw new ConfigException([At(shown, stream.Documents[1].RootNode.Start, "a second document starts here. Keep one")]),
            };
        }
        catch (YamlException error)
        {
            throw new ConfigException([Tab(source, error) ?? At(shown, error.Start, Format(error))]);
        }
        catch (Exception error)
            when (error is InvalidOperationException or ArgumentException or FormatException or IndexOutOfRangeException or OverflowException)
        {
            throw new ConfigException([
                new ConfigError(shown, 1, 1, "this is not YAML that can be read. Look for a bracket, a quote or an indentation that is not closed"),
            ]);
        }
    }

    /// <summary>An error at a place of a YAML text.</summary>
    public static ConfigError At(string shown, Mark mark, string message) =>
        new(shown, (int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column), message);

    // The library names the start of the mapping around it.
    private static ConfigError? Tab(SourceText source, YamlException error)
    {
        if (!error.Message.Contains(" tab ", StringComparison.Ordinal))
            return null;
        for (var line = 1; line <= source.LineCount; line++)
        {
            var text = source.Slice(source.Line(line));
            var indent = text.Length - text.TrimStart(" \t").Length;
            if (text[..indent].IndexOf('\t') is >= 0 and var at)
                return new ConfigError(source.Path, line, at + 1, "a tab indents this line. YAML wants spaces");
        }

        return null;
    }

    private static string Format(YamlException error) =>
        error.Message.StartsWith("Duplicate key", StringComparison.Ordinal) ? "this key is there twice. Keep one of the two"
        : error.Message.StartsWith("the configuration ", StringComparison.Ordinal) ? error.Message
        : $"this is not YAML: {char.ToLowerInvariant(error.Message[0])}{error.Message[1..]}";
}
