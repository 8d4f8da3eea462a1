using ListLint.Core;
using ListLint.Reporters;
using ListLint.Run.Base;
using ListLint.Run.Files;

namespace ListLint.Run.Plan.Settings;

/// <summary>Reads a file of words: one a line, or a pattern with *; what stands behind # is a remark.</summary>
internal static class WordFile
{
    /// <summary>The words of a file.</summary>
    /// <param name="path">Its absolute path.</param>
    /// <param name="start">The folder that paths of reports start from, absolute.</param>
    /// <exception cref="ConfigException">Lines of it are no words; all of them.</exception>
    /// <exception cref="UsageException">It cannot be read.</exception>
    public static WordSettings Read(string path, string start)
    {
        var shown = Slashes.Forward(Path.GetRelativePath(start, path));
        void Refuse(string problem) => throw new UsageException($"{Printable.Escape(shown)}: {problem}");
        if (Boundary.Refuse(path, SettingsFile.TopOf(path, start)) is { } outside)
            Refuse(outside);
        var source = SourceText.Decode(shown, SettingsFile.Read(path, "file of words", Refuse)!);
        if (source.InvalidBytes is [var invalid, ..])
        {
            var (line, column) = source.PositionOf(invalid.Span.Start);
            throw new ConfigException([new ConfigError(shown, line, column, "here is a byte that is not UTF-8. Save the file as UTF-8")]);
        }

        return Parse(shown, source.Text);
    }

    private static WordSettings Parse(string shown, string text)
    {
        var (words, patterns, errors) = (new List<string>(), new List<string>(), new List<ConfigError>());
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            var word = (line.IndexOf('#') is var remark && remark >= 0 ? line[..remark] : line).Trim().ToString();
            if (word.Length == 0)
                continue;
            if (WordsReader.Refuse(word) is { } problem)
                errors.Add(new ConfigError(shown, number, line.IndexOf(word) + 1, $"\"{Excerpt.From(word, 60)}\" {problem}"));
            else
                (word.Contains('*', StringComparison.Ordinal) ? patterns : words).Add(word);
        }

        return errors.Count == 0 ? new WordSettings { Add = words, Ignore = patterns } : throw new ConfigException(errors);
    }
}
