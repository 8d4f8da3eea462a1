using System.Globalization;
using System.Text;
using ListLint.Run.Ask;

namespace ListLint.Cli.Commands.Init;

/// <summary>
/// The files of a new list for the awesome list, with entries to replace. They pass awesome-lint, and ListLint with the
/// preset "awesome", which mentions the placeholders in title and description as an info until they are replaced.
/// </summary>
internal static class SkeletonText
{
    private const string AnyTitle = "Awesome Name of List";
    private const int LongestTitle = 60;

    /// <summary>The guidelines for contributors.</summary>
    public const string Contributing = """
        # Contribution Guidelines

        Thank you for helping to make this list better.

        - Open one pull request for each entry.
        - Add only what you have used yourself and would recommend.
        - Look first whether the entry is already there.
        - Write `- [Name](address) - Description.` and add it at the end of its section.
        - Begin the description with a capital letter and end it with a period.
        - Check spelling and grammar.

        """;

    /// <summary>The code of conduct.</summary>
    public const string CodeOfConduct =
        "# Code of Conduct\n\nEverybody who takes part in this project treats the others with respect, whoever they are and however much they know. "
        + "Nobody is insulted, threatened or harassed, here or in private.\n\n"
        + "If somebody breaks these rules, write to one of the maintainers by the address in their profile. "
        + "What you write stays between you and them. The maintainers may remove comments and changes, and exclude whoever breaks the rules.\n";

    /// <summary>The text of CC0, the license that the awesome list recommends.</summary>
    public static string License()
    {
        using var stream = typeof(SkeletonText).Assembly.GetManifestResourceStream("cc0.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>The configuration.</summary>
    public static string Configuration(string? schema) =>
        $"""
            {(schema is null ? "" : $"# yaml-language-server: $schema={schema}\n")}# How listlint checks this list. All keys: listlint schema
            # The rules that the awesome list asks for, besides the usual ones.
            extends: {Presets.Awesome}

            # Words that are spelled correctly, whatever a dictionary says:
            # words:
            #   add: [term, name]

            """;

    /// <summary>The list.</summary>
    /// <param name="folder">The name of its folder, which the title is made from where it is one of an awesome list.</param>
    /// <param name="contributing">The guidelines for contributors, from the folder on, with slashes.</param>
    public static string List(string folder, string contributing) =>
        $"""
            # {TitleOf(folder)} [![Awesome](https://awesome.re/badge.svg)](https://awesome.re)

            > Describe the subject of the list here in one sentence.

            ## Contents

            - [Guides](#guides)
            - [Tools](#tools)

            ## Guides

            - [GitHub Docs](https://docs.github.com/en/repositories) - How to describe a repository and give it topics.

            ## Tools

            - [CommonMark](https://commonmark.org) - The form of Markdown that most programs read.

            ## Contributing

            Contributions are welcome. Read the [contribution guidelines]({contributing}) first.

            """;

    private static string TitleOf(string folder)
    {
        var words = folder.Split(['-', '_', ' '], StringSplitOptions.RemoveEmptyEntries);
        return folder.Length <= LongestTitle && words is ["awesome" or "Awesome", _, ..] && words.All(word => word.All(char.IsAsciiLetterOrDigit))
            ? string.Join(' ', words.Select(word => char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..]))
            : AnyTitle;
    }
}
