using System.Text.RegularExpressions;
using ListLint.Cli;
using ListLint.Cli.Hosting;

namespace ListLint.Tests;

/// <summary>
/// What a person reads is in plain English: docs/style.md has the rules, and these are the words that crept in most often.
/// </summary>
public sealed partial class WordTests
{
    // "There is no" and "besides the log" are plain; "it is no" and "held to besides" are not.
    private const string Words =
        "mend|mends|mended|mending|blank|blanks|finding|findings|slip|slips|stands|spelt|misspelt|alike|besides(?=[,.;:)])|anew|hence|behind|"
        + "diagnostic|diagnostics|(?<!there )(?:is|are) no|comes of|the like";

    public static TheoryData<string> Pages =>
        new(
            SourceTree
                .Files(".md")
                .Concat([SourceTree.PathOf("action.yml"), SourceTree.PathOf(".pre-commit-hooks.yaml")])
                .Select(path => Path.GetRelativePath(SourceTree.Root, path).Replace('\\', '/'))
                // The rules themselves name the words; the lists of the tests are nobody's English.
                .Where(path => path != "docs/style.md" && !path.StartsWith("tests/") && !path.StartsWith("src/"))
        );

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_in_plain_English(string path)
    {
        var lines = Prose(File.ReadAllText(SourceTree.PathOf(path)).Split('\n'));

        // The page for those who change the code may name what the code has.
        var isForDevelopers = path == "docs/architecture.md";
        var words = lines.SelectMany(FindWords).Where(word => !isForDevelopers || !word.StartsWith("diagnostic", StringComparison.Ordinal));

        Assert.Equal([], words);
    }

    [Theory]
    [InlineData("rules")]
    [InlineData("src/ListLint.Reporters")]
    [InlineData("src/ListLint.Engine")]
    [InlineData("src/ListLint.GitHub")]
    [InlineData("src/ListLint.Links")]
    [InlineData("src/ListLint.Server")]
    public void What_the_code_says_is_in_plain_English(string folder)
    {
        var words =
            from path in SourceTree.Files(".cs")
            where path.StartsWith(SourceTree.PathOf(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            from line in File.ReadLines(path)
            from word in FindWordsOfCode(line)
            select $"{Path.GetRelativePath(SourceTree.Root, path)}: {word}: {line.Trim()}";

        Assert.Empty(words);
    }

    [Theory]
    [InlineData("")]
    [InlineData("check")]
    [InlineData("baseline")]
    [InlineData("rules")]
    [InlineData("explain")]
    [InlineData("inspect")]
    [InlineData("merge")]
    [InlineData("init")]
    [InlineData("schema")]
    [InlineData("server")]
    [InlineData("completion")]
    public void The_help_is_in_plain_English(string command)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var host = new Host
        {
            Output = output,
            Error = output,
            Input = () => Stream.Null,
            Folder = SourceTree.Root,
        };

        Application.Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"], host);

        Assert.Contains("Usage:", output.ToString());
        Assert.Empty(FindWords(output.ToString()));
    }

    [Theory]
    [InlineData("Mend the link", "mend")]
    [InlineData("2 findings in 1 file", "findings")]
    [InlineData("\"Jnauary\" is no month", "is no")]
    [InlineData("There is no month 13", "")]
    [InlineData("held to besides, and besides the log", "besides")]
    [InlineData("The name `blank` is an id", "")]
    [InlineData("A blanket stand in the foresight", "")]
    public void A_word_is_found_as_a_whole(string text, string words) => Assert.Equal(words, string.Join(' ', FindWords(text)));

    [Theory]
    [InlineData("var slip = new(\"Remove the slip\");", "slip")]
    [InlineData("new($\"Write \\\"{slip.Right}\\\".\");", "")]
    [InlineData("new($\"Write {(slip.Right is { } right ? $\"x {right}\" : \"it\")}.\");", "")]
    [InlineData("sign is '\"' && behind is '\"'", "")]
    [InlineData("// a \"slip of the hand\"", "")]
    [InlineData("word is \"slip\"", "")]
    public void Only_texts_of_the_code_are_looked_at(string line, string words) => Assert.Equal(words, string.Join(' ', FindWordsOfCode(line)));

    private static IEnumerable<string> FindWords(string text) =>
        Word().Matches(CodeMark().Replace(text, "")).Select(match => match.Value.ToLowerInvariant());

    private static IEnumerable<string> FindWordsOfCode(string line) =>
        line.TrimStart().StartsWith("//", StringComparison.Ordinal)
            ? []
            : Literal()
                .Matches(line.Replace("'\"'", "", StringComparison.Ordinal))
                .Select(match => Hole().Replace(Hole().Replace(match.Value, ""), ""))
                .Where(text => text.Contains(' '))
                .SelectMany(FindWords);

    // Text and the expected output of rules, without the lists that are examples.
    private static IEnumerable<string> Prose(IEnumerable<string> lines)
    {
        string? fence = null;
        foreach (var line in lines)
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
                fence = fence is null ? line[3..].Trim() : null;
            else if (fence is null or "text")
                yield return line;
        }
    }

    [GeneratedRegex(@"\b(?:" + Words + @")(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex CodeMark();

    [GeneratedRegex(
        """
            "(?:[^"\\]|\\.)*"
            """,
        RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Literal();

    [GeneratedRegex(@"\{[^{}]*(?:\}|$)|^[^{}]*\}")]
    private static partial Regex Hole();
}
