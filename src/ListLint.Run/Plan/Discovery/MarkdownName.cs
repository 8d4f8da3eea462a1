namespace ListLint.Run.Plan.Discovery;

/// <summary>Tells by its name whether a file is Markdown, and whether it is a readme.</summary>
internal static class MarkdownName
{
    private static readonly string[] Extensions = [".md", ".markdown", ".mdown"];
    private static readonly string[] Languages =
    [
        "arabic",
        "chinese",
        "english",
        "french",
        "german",
        "hindi",
        "italian",
        "japanese",
        "korean",
        "persian",
        "portuguese",
        "russian",
        "spanish",
        "turkish",
        "vietnamese",
    ];

    /// <summary>Whether a path ends like Markdown does, in any case.</summary>
    public static bool IsMarkdown(string path) => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Whether a file name is that of a readme, such as README.md, readme.markdown, README-zh.md, README.zh-CN.md or README_Japanese.md.
    /// </summary>
    public static bool IsReadme(string name) => IsMarkdown(name) && IsTranslation(Path.GetFileNameWithoutExtension(name), "readme");

    /// <summary>
    /// Whether a file name without its extension is a word, in any case, or that word and a language: "HOWTO", "howto-ar", "Howto.zh_CN".
    /// </summary>
    public static bool IsTranslation(string stem, string word)
    {
        if (!stem.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            return false;
        var rest = stem[word.Length..];
        return rest.Length == 0 || (rest[0] is '-' or '_' or '.' && IsLanguage(rest[1..]));
    }

    // A tag such as "zh", "zh-CN", "zh_Hans", "pt-BR", or the language's English name.
    private static bool IsLanguage(string tag)
    {
        if (Languages.Contains(tag, StringComparer.OrdinalIgnoreCase))
            return true;
        var parts = tag.Split('-', '_');
        return parts.Length <= 2 && parts[0].Length is 2 or 3 && parts[^1].Length is >= 2 and <= 4 && parts.All(part => part.All(char.IsAsciiLetter));
    }
}
