using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace ListLint.Run.Plan.Settings;

/// <summary>Reads what a configuration says under <c>words</c>.</summary>
/// <param name="nodes">Takes the mistakes.</param>
internal sealed partial class WordsReader(ConfigNodes nodes)
{
    /// <summary>A code of a language with or without that of a country, as in "en" or "pt-BR" (BCP 47).</summary>
    public const string LanguagePattern = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$";

    /// <summary>The words, and the language.</summary>
    public WordSettings Read(YamlNode node)
    {
        var settings = new WordSettings();
        foreach (var (_, name, value) in nodes.Pairs(node, "words", "key", [.. ConfigKeys.Words.Keys]))
        {
            settings = name switch
            {
                "language" => settings with { Language = Language(value) },
                "add" => settings with { Add = [.. Words(value, name)] },
                _ => settings with { Ignore = [.. Words(value, name)] },
            };
        }

        return settings;
    }

    /// <summary>Why a word or pattern cannot be taken, as a clause that its quotation stands before; null where it can.</summary>
    public static string? Refuse(string word) =>
        word.Any(char.IsWhiteSpace) ? "has a space in it. Words are given one by one"
        : word.All(letter => letter == '*') ? "means every word. Turn the rules off instead"
        : null;

    private string? Language(YamlNode node)
    {
        if (nodes.Text(node, "language") is not { } code)
            return null;
        if (Code().IsMatch(code))
            return code;
        nodes.Add(node, $"language is the code of a language, as in en or pt-BR, not {ConfigNodes.Quote(node)}");
        return null;
    }

    private IEnumerable<string> Words(YamlNode node, string name)
    {
        foreach (var item in ConfigNodes.Items(node))
        {
            if (nodes.Text(item, name) is not { } word)
                continue;
            if (Refuse(word) is { } problem)
                nodes.Add(item, $"{ConfigNodes.Quote(item)} {problem}");
            else
                yield return word;
        }
    }

    [GeneratedRegex(LanguagePattern, RegexOptions.NonBacktracking)]
    private static partial Regex Code();
}
