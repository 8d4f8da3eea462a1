using ListLint.Engine;
using ListLint.Rules;

namespace ListLint.Tests;

public sealed class BrokenAnchorTests
{
    [Theory]
    [InlineData("## A & B\n\n[x](#a--b)")]
    [InlineData("## C++ / C#\n\n[x](#c--c)")]
    [InlineData("## A\n\n## A\n\n[x](#a-1)")]
    [InlineData("## :rocket: Fast\n\n[x](#rocket-fast)")]
    [InlineData("## \u2699\uFE0F Settings\n\n[x](#%EF%B8%8F-settings)")]
    [InlineData("## Tools ![b](https://x.example/b.svg)\n\n[x](#tools-)")]
    [InlineData("## \u6570\u636e\u96c6\uff08Data\uff09\n\n[x](#%E6%95%B0%E6%8D%AE%E9%9B%86data)")]
    [InlineData("<h2 id=\"own\">A</h2>\n\n[x](#own) [y](#user-content-own)")]
    [InlineData("[x](#) [y](#top) [z](#readme) [w](#L10-L20) [v](#fn1)")]
    [InlineData("## Some Title\n\n[x](#Some-Title)")]
    [InlineData("## Part \u2161\n\n[x](#part-\u2171)")]
    [InlineData("## Log\n\n## Log\n\n## Log 1\n\n[x](#log-1-1)")]
    [InlineData("## \u0645\u06CC\u200C\u062E\u0648\n\n[x](#\u0645\u06CC\u062E\u0648) [y](#\u0645\u06CC\u200C\u062E\u0648)")]
    public void A_place_that_GitHub_finds_is_not_reported(string text) => Assert.Empty(Report(text));

    [Theory]
    [InlineData("## \u2699\uFE0F Settings\n\n[x](#-settings)", "%EF%B8%8F-settings")]
    [InlineData("## Co-learning\n\n[x](#colearning)", "co-learning")]
    [InlineData("## Papers of 2023\n\n[Papers of 2023](#papers)", "papers-of-2023")]
    [InlineData("- [Map](#map)\n- [Map Reading](#map-reading)\n- [Log](#log)\n\n## Maps\n\n## Map Reading\n\n## Log", "maps")]
    public void The_one_heading_that_is_meant_is_put_in(string text, string name)
    {
        var only = Assert.Single(Report(text));
        Assert.Equal(Safety.Safe, only.Fix!.Safety);
        Assert.Equal("#" + name, only.Fix.Edits[0].Text);
    }

    [Theory]
    [InlineData("## Data\n\n[x](README.md#data) [y](./README.md#data) [z](docs/README.md#other) [w](OTHER.md#other)")]
    [InlineData("## Data\n\n[x](https://github.com/a/b#other) [y](https://github.com/a/b#data)")]
    public void A_place_of_a_file_that_is_not_this_one_is_not_reported(string text) => Assert.Empty(OfReadme(text));

    [Theory]
    [InlineData("## Data\n\n[x](README.md#other)")]
    [InlineData("## Data\n\n[x](./README.md#date)")]
    [InlineData(
        "## One\n\n## Two\n\n## Three\n\n## Four\n\n"
            + "[a](https://github.com/a/b#one) [b](https://github.com/a/b#two) [c](https://github.com/a/b/#three) "
            + "[d](https://github.com/a/b/blob/main/README.md#four) [e](https://github.com/a/b#gone)"
    )]
    public void A_place_of_this_file_by_its_name_or_address_is_looked_for(string text) => Assert.Single(OfReadme(text));

    [Fact]
    public void A_place_of_another_file_is_looked_for_where_that_can_be_read()
    {
        var facts = new Facts { AnchorsOf = path => path == "docs/rules.md" ? new HashSet<string> { "the-form", "who-may-add" } : null };
        var found = new Linter(Parsing.Parse, [new BrokenAnchor()])
            .Lint(SourceText.From("[a](docs/rules.md#The-Form) [b](docs/rules.md#theform) [c](docs/rules.md#none) [d](docs/other.md#none)"), facts)
            .Diagnostics;
        Assert.Equal(2, found.Count);
        Assert.Equal("docs/rules.md#the-form", found[0].Fix!.Edits[0].Text);
        Assert.Null(found[1].Fix);
    }

    private static IEnumerable<Diagnostic> OfReadme(string text) =>
        new Linter(Parsing.Parse, [new BrokenAnchor()])
            .Lint(SourceText.Decode("lists/README.md", System.Text.Encoding.UTF8.GetBytes(text)), Facts.None)
            .Diagnostics;

    [Theory]
    [InlineData("# [Small tools](#content)\n\nText.\n")]
    [InlineData("# Small tools\n\n[Small tools](#content) and [large tools](#content)\n")]
    public void The_text_of_a_link_back_or_of_several_to_one_place_names_no_heading(string text)
    {
        var report = Assert.Single(Report(text));

        Assert.Null(report.Fix);
        Assert.DoesNotContain("#small-tools", report.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_two_items_of_the_contents_are_sent_to_one_heading() =>
        Assert.Null(
            Assert.Single(Report("- [Map](#map)\n- [Map Reading](#map-reading)\n- [Log](#log)\n\n## Charts\n\n## Map Reading\n\n## Log")).Fix
        );

    [Fact]
    public void No_link_is_sent_to_an_anchor_that_may_have_another_name() =>
        Assert.Null(Assert.Single(Report("## Sea \uD83D\uDC69\u200D\uD83D\uDCBB work\n\n[x](#seawork)")).Fix);

    [Fact]
    public void Two_headings_of_one_name_are_no_fix() =>
        Assert.Null(Assert.Single(Report("## Old\n\n### Papers list\n\n## New\n\n### Papers list\n\n[Papers list](#papers)")).Fix);

    [Fact]
    public void A_renamed_heading_is_named_by_its_place_among_the_others()
    {
        string[] names = ["Buoys", "Currents", "Tide Tables", "Waves", "Winds"];
        var contents = string.Concat(names.Select(name => $"- [{name}](#{name.ToLowerInvariant().Replace(' ', '-')})\n"));
        var sections = string.Concat(names.Select(name => $"\n## {name.Replace("Tide Tables", "Tables for Tides")}\n\nText.\n"));

        Assert.Contains(
            "\"Tables for Tides\" on line 17",
            Assert.Single(Report($"# Contents\n\n{contents}{sections}")).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Case_matters_only_where_the_list_otherwise_cares()
    {
        var exact = string.Concat(Enumerable.Range(1, 9).Select(number => $"## P{number}\n\n[p](#p{number})\n\n"));
        Assert.Equal(Severity.Info, Assert.Single(Report(exact + "[p](#P1)")).Severity);
    }

    [Fact]
    public void A_number_sign_before_an_address_is_taken_out_of_all_its_links()
    {
        const string Text = "[A](#https://a.example/x) and [A](#https://a.example/x)\n";

        var report = Assert.Single(Report(Text));

        Assert.Contains("Remove the \"#\". 1 more link is written like this.", report.Message, StringComparison.Ordinal);
        Assert.Equal(["", ""], report.Fix!.Edits.Select(edit => edit.Text));
        Assert.Equal(Safety.Safe, report.Fix.Safety);
    }

    [Fact]
    public void A_number_sign_in_a_definition_is_taken_out_once() =>
        Assert.Single(Assert.Single(Report("[a][x] and [b][x]\n\n[x]: #https://a.example\n")).Fix!.Edits);

    [Fact]
    public void A_name_with_spaces_is_compared_as_the_heading_it_means() =>
        Assert.Equal(
            "#textual-tasks",
            Assert.Single(Assert.Single(Report("<a href=\"#Textual Taks\">x</a>\n\n## Textual tasks\n\nt")).Fix!.Edits).Text
        );

    [Fact]
    public void An_anchor_that_no_link_can_name_may_be_what_is_wrong()
    {
        var report = Assert.Single(Report("[a](#dynamical-motions)\n\n<a id=\"dynamical-motions)\"></a>\n"));

        Assert.Contains(
            "The anchor on line 3 is called \"dynamical-motions)\". Correct the link or rename the anchor.",
            report.Message,
            StringComparison.Ordinal
        );
        Assert.Null(report.Fix);
    }

    private static IReadOnlyList<Diagnostic> Report(string text) =>
        new Linter(Parsing.Parse, [new BrokenAnchor()]).Lint(SourceText.From(text), Facts.None).Diagnostics;
}
