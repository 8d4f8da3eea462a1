namespace ListLint.Cli.Commands.Init;

/// <summary>Writes text of a list as YAML, in which it is nothing but text.</summary>
internal static class YamlText
{
    /// <summary>In quotes: double ones where nothing in it has a meaning there. The text has no control characters.</summary>
    public static string Quote(string text) =>
        text.AsSpan().IndexOfAny('"', '\\') < 0 ? $"\"{text}\"" : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
