using ListLint.Rules;

namespace ListLint.Tests;

public sealed class DuplicateAcrossFilesTests
{
    private static readonly string Ten = string.Concat(
        Enumerable.Range(0, 10).Select(number => $"- [Tool {number}](https://tools.example/{number})\n")
    );

    [Fact]
    public void An_entry_of_an_earlier_file_is_reported_in_the_later_one()
    {
        var diagnostics = Check(("a.md", Ten), ("b.md", Other("b") + "- [Tool 3](http://www.tools.example/3/)\n"));

        Assert.Equal(["b.md: \"Tool 3\" is also listed in \"a.md\" on line 4. Keep one of the two."], diagnostics);
    }

    [Fact]
    public void A_translation_of_a_file_is_not_compared_with_it() => Assert.Empty(Check(("a.md", Ten), ("a-de.md", "# Werkzeuge\n\n" + Ten)));

    [Fact]
    public void One_address_under_two_titles_is_not_reported() =>
        Assert.Empty(Check(("a.md", Ten), ("b.md", Other("b") + "- [Something else](https://tools.example/3)\n")));

    private static string Other(string name) =>
        string.Concat(Enumerable.Range(0, 10).Select(number => $"- [Thing {name}{number}](https://{name}.example/{number})\n"));

    private static List<string> Check(params (string Path, string Text)[] files)
    {
        var works = new RunWorks();
        var sources = files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => SourceText.From(file.Text, file.Path)).ToList();
        foreach (var source in sources)
            works.Add(Parsing.Parse(source, Facts.None));
        return
        [
            .. sources.SelectMany(source =>
                new DuplicateAcrossFiles()
                    .Check(Parsing.Parse(source, new Facts { Run = works }))
                    .Select(diagnostic => $"{source.Path}: {diagnostic.Message}")
            ),
        ];
    }
}
