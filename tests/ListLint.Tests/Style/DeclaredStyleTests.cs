using ListLint.Engine;
using ListLint.Rules;

namespace ListLint.Tests;

/// <summary>What a configuration declares of titles, descriptions, addresses, tags, order and columns.</summary>
public sealed class DeclaredStyleTests
{
    private const string Format = "format: \"- [Title](url) - Description.\"";

    [Theory]
    [InlineData("max-length: 10", "Reads fog.", null)]
    [InlineData("max-length: 8", "Reads fog.", "has 9 characters, 1 more than the limit of 8")]
    [InlineData("max-length: 9", "Reads [fog](https://long.example/address).", null)]
    [InlineData("starts-with: upper", "reads fog.", "starts with a lowercase letter (\"reads\")")]
    [InlineData("starts-with: upper", "iOS reads fog.", null)]
    [InlineData("starts-with: upper", "a reader of fog.", "starts with a lowercase letter (\"a\")")]
    [InlineData("starts-with: upper", "`fog` reads fog.", null)]
    [InlineData("starts-with: upper", "3 readers of fog.", null)]
    [InlineData("starts-with: upper", "\"reader\" of fog.", "starts with a lowercase letter (\"reader\"")]
    [InlineData("starts-with: lower", "Reads fog.", "starts with a capital letter (\"Reads\")")]
    [InlineData("starts-with: lower", "PDF of fog.", null)]
    [InlineData("not-starts-with: [\"A \", \"An \"]", "A reader of fog.", "starts with \"A\"")]
    [InlineData("not-starts-with: [\"A \"]", "Above the fog.", null)]
    [InlineData("not: [best]", "The BEST reader.", "contains \"best\"")]
    [InlineData("not: [best]", "The bestiary reader.", null)]
    [InlineData("not: [C++, 'best reader']", "Written in C++ for the best reader.", "contains \"best reader\"")]
    [InlineData("case: sentence", "Reads Weather From Every Harbour And Coast.", "is not in sentence case")]
    [InlineData("case: sentence", "Reads weather with Harbour Master Pro.", null)]
    [InlineData("not-case: title", "Fast Weather Reader With Harbour Support.", "is in title case")]
    [InlineData("ends-with: [fog]", "Reads rain.", "the \"fog\" at the end is missing")]
    public void A_description_is_as_declared(string declared, string description, string? what) =>
        Expect($"entry: {{{Format}, description: {{{declared}}}}}", $"- [Fog](https://fog.example) - {description}", what);

    [Theory]
    [InlineData("title: {is: repository-name}", "[Fog Horn](https://github.com/a/fog-horn)", null)]
    [InlineData("title: {is: repository-name}", "[Horn](https://github.com/a/fog-horn)", "is not the name of its repository, \"fog-horn\"")]
    [InlineData("title: {is: repository-name}", "[Horn](https://github.com/a/fog-horn/tree/main/x)", null)]
    [InlineData("title: {is: repository-name}", "[Horn](https://horn.example)", null)]
    [InlineData("title: {case: title}", "[Reader of weather](https://fog.example)", "is not in title case")]
    [InlineData("title: {case: title}", "[Reader with a webpack](https://fog.example)", null)]
    [InlineData("title: {case: title}", "[Useful `.htaccess` Snippets](https://fog.example)", null)]
    [InlineData("title: {not-ends-with: ' API'}", "[Fog API](https://fog.example)", "ends with \" API\"")]
    [InlineData("url: {host: github.com}", "[Fog](https://www.github.com/a/b)", null)]
    [InlineData("url: {host: github.com}", "[Fog](https://fog.example)", "goes to \"fog.example\", not to \"github.com\"")]
    [InlineData("url: {not-host: '*.fog.example'}", "[Fog](https://a.fog.example)", "goes to \"a.fog.example\", which this list does not accept")]
    [InlineData("url: {not-host: fog.example}", "[Fog](https://a.fog.example)", null)]
    [InlineData("url: {ends-with: '#readme'}", "[Fog](https://github.com/a/b)", "does not end with \"#readme\"")]
    public void A_title_and_its_address_are_as_declared(string declared, string entry, string? what) =>
        Expect($"entry: {{{declared}}}", $"- {entry}", what);

    [Theory]
    [InlineData("- [fog](https://fog.example) - fog is read.")]
    [InlineData("- [fog](https://fog.example) - sea/fog is read.")]
    public void The_name_of_an_entry_is_written_as_it_is_spelt(string entry) =>
        Expect($"entry: {{{Format}, description: {{starts-with: upper}}}}", entry, null);

    [Fact]
    public void The_values_of_a_tag_may_stand_in_a_section_of_the_list()
    {
        const string Style =
            "entry:\n  format: '- [Title](url) `License`'\n  tags: {License: {section: Licenses, separator: /}}\n  except: [Licenses]\n";
        const string Licenses = "\n\n## Licenses\n\n- `MIT` - [The license](https://mit.example)\n- `GPL-3.0` - [The other](https://gpl.example)\n";

        Expect(Style, "## Works\n\n- [Fog](https://fog.example) `MIT/GPL-3.0`" + Licenses, null);
        Expect(
            Style,
            "## Works\n\n- [Fog](https://fog.example) `GPL-3`" + Licenses,
            "\"GPL-3\" is not a value of the tag \"License\" (\"GPL-3.0\" is)"
        );
        Expect(Style, "## Works\n\n- [Fog](https://fog.example) `mit`" + Licenses, "\"mit\" is not a value of the tag \"License\" (write \"MIT\")");
    }

    [Theory]
    [InlineData("alphabetical", "Alder Birch Cedar", "")]
    [InlineData("alphabetical", "Alder Cedar Birch Dogwood", "Cedar")]
    [InlineData("alphabetical", "Alder Alder-Horn Alder.Tree", "")]
    [InlineData("by-date", "Fog(2021) Rain(2022) Hail(2023)", "")]
    [InlineData("by-date", "Fog(2023) Rain(2021) Hail(2022)", "Fog")]
    [InlineData("newest-first", "Fog(2023) Rain(2022) Hail(2021)", "")]
    [InlineData("newest-first", "Fog(2023) Rain(2021) Hail(2022) Ice(2020)", "Rain")]
    public void Entries_stand_in_the_declared_order(string order, string titles, string stray)
    {
        var list = string.Concat(
            titles
                .Split(' ')
                .Select(title =>
                    title.Split('(') is var parts ? $"- [{parts[0]}](https://w.example/{parts[0]}){(parts.Length > 1 ? $" ({parts[1]}" : "")}\n" : ""
                )
        );

        Expect($"entry: {{order: {order}}}", list, stray.Length == 0 ? null : $"\"{stray}\" is out of order");
    }

    [Fact]
    public void A_section_has_as_many_entries_as_declared()
    {
        const string List = "## A\n\n- [Fog](https://f.example)\n- [Rain](https://r.example)\n\n## Notes\n\nNo entry.\n";

        Expect("entry: {min-entries: 2}", List, null);
        Expect("entry: {min-entries: 3}", List, "\"A\" has 2 entries, but a section of this list needs at least 3");
        Expect("entry: {min-entries: 3, except: [a]}", List, null);
    }

    [Theory]
    [InlineData("A: [\"`x`\", y]", "`x`", null)]
    [InlineData("A: [\"`x`\", y]", "x", "has \"x\", which is not \"`x`\" or \"y\". Write: \"`x`\".")]
    [InlineData("a: [Yes]", "yes", "has \"yes\", which is not \"Yes\". Write: \"Yes\".")]
    [InlineData("A: [Yes]", "", "is empty")]
    [InlineData("A: {max-length: 3}", "", null)]
    [InlineData("A: {empty: false}", "", "is empty")]
    [InlineData("A: {not-ends-with: .}", "Fog.", "ends with \".\"")]
    [InlineData("B: [Yes]", "no", null)]
    public void A_cell_is_as_declared(string columns, string cell, string? what) =>
        Expect($"columns: {{{columns}}}", $"| Work | A |\n|---|---|\n| [Fog](https://fog.example) | {cell} |\n", what);

    [Fact]
    public void Signs_and_marks_are_fixed_and_words_are_not()
    {
        Assert.Equal("| A |\n|---|\n| `x` |\n| z |\n", Fixed("columns: {A: [\"`x`\"]}", "| A |\n|---|\n| x |\n| z |\n"));
        Assert.Equal(
            "- [Fog](https://fog.example) - A reader.",
            Fixed($"entry: {{{Format}, description: {{starts-with: upper}}}}", "- [Fog](https://fog.example) - a reader")
        );
    }

    [Fact]
    public void Nothing_is_judged_where_nothing_is_declared() => Expect("columns: {}", "* [Fog](https://fog.example): reads fog\n", null);

    private static void Expect(string config, string text, string? what)
    {
        var result = Linter().Lint(SourceText.From(text), Facts.None with { Style = DeclaredStyles.ParseSound(config) });

        Assert.Empty(result.Failures);
        if (what is null)
            Assert.Empty(result.Diagnostics);
        else
            Assert.Contains(what, Assert.Single(result.Diagnostics).Message);
    }

    private static string Fixed(string config, string text) =>
        new Fixer(Linter().Lint, new FixGuard(Parsing.Parse))
            .Fix(SourceText.From(text), Facts.None with { Style = DeclaredStyles.ParseSound(config) }, Safety.Safe)
            .Source.Text;

    private static Linter Linter() => new(Parsing.Parse, [new EntryFormat(), new ColumnValue()]);
}
