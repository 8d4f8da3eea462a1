using ListLint.Rules;

namespace ListLint.Tests;

/// <summary>Which heading is the title of a list, where its first section begins, and which list of links is its table of contents.</summary>
public sealed class AwesomeTopTests
{
    private const string Badge = "[![Awesome](https://awesome.re/badge.svg)](https://awesome.re)";
    private const string Piers = "## Piers\n\n- [Fog](https://fog.example) - Sounds horns.\n\n## Locks\n\n- [Weir](https://weir.example) - Opens.\n";
    private const string Items = "- [Piers](#piers)\n- [Locks](#locks)\n";

    [Theory]
    [InlineData("## Awesome Harbours " + Badge + "\n\nPlaces.\n\n" + Piers, 0)]
    [InlineData("<img src=\"logo.png\">\n\n## Harbours\n\n##### Of the World\n\n" + Badge + "\n\n" + Piers, 1)]
    [InlineData("# Awesome Harbours\n\n### Places where ships rest\n\n" + Badge + "\n\nPlaces.\n\n" + Piers, 1)]
    [InlineData("# Awesome Harbours\n\n<p>\n\n ![Stars here](https://s.example/a.svg)\n\n " + Badge + "\n</p>\n\n" + Piers, 1)]
    [InlineData("# Awesome Harbours\n\nPlaces.\n\n### About\n\n" + Badge + "\n\n### More\n\n" + Piers, 2)]
    public void A_badge_is_at_the_title_also_where_that_has_another_level_or_a_line_below_it(string text, int severity) =>
        Assert.Equal(severity, Reports.Find<AwesomeBadge>(text).Select(report => report.Severity == Severity.Info ? 1 : 2).SingleOrDefault());

    [Theory]
    [InlineData(
        "# News\n\nShips came.\n\n# Awesome Harbours\n\nPlaces.\n\n" + Piers,
        "\"News\" is a second heading of level 1, beside the title on line 5."
    )]
    [InlineData("### One\n\n## Two\n\n# Piers\n\n- [Fog](https://f.example)\n\n# Locks\n", "The list has no title.")]
    [InlineData("<img src=\"a.png\">\n\n## One\n\n# Piers\n\n- [Fog](https://f.example)\n\n# Locks\n", "The list has 2 headings of level 1")]
    [InlineData("## Harbours\n\n" + Piers, "The first heading of a list is its title and has level 1.")]
    public void The_title_is_told_from_other_headings_of_its_level(string text, string expected) =>
        Assert.StartsWith(expected, Assert.Single(Reports.Find<AwesomeHeading>(text)).Message);

    [Fact]
    public void A_question_with_a_number_behind_it_is_no_heading() =>
        Assert.Empty(Reports.Find<AwesomeHeading>("# Awesome Harbours\n\nPlaces.\n\n**Why is the new horn so loud? #327**\n\nIt is big.\n"));

    [Theory]
    [InlineData("# Awesome Harbours\n\n![Places where ships rest](https://p.example/a.png)\n\n", "The list does not say")]
    [InlineData("# Awesome Harbours\n\n## About\n\nPlaces where ships rest.\n\n", "No text is above \"About\"")]
    [InlineData("# Awesome Harbours\n\n    Places where ships rest.\n\n", "The text before the first section begins with four spaces")]
    public void What_is_missing_at_the_top_is_said_by_where_the_description_is(string top, string expected) =>
        Assert.StartsWith(expected, Assert.Single(Reports.Find<AwesomeDescription>(top + Piers)).Message);

    [Theory]
    [InlineData("- [Awesome Harbours](#awesome-harbours)\n  - [Piers](#piers)\n    - [Fog](#fog)\n  - [Locks](#locks)\n", 1, 0)]
    [InlineData(
        "- [Awesome Harbours](#awesome-harbours)\n  - [Piers](#piers)\n    - [Fog](#fog)\n      - [Horn](#horn)\n  - [Locks](#locks)\n",
        1,
        1
    )]
    [InlineData("- [Piers](#piers)\n  - [Fog](#fog)\n    - [Horn](#horn)\n- [Locks](#locks)\n", 0, 1)]
    public void Levels_of_the_contents_are_counted_without_an_item_for_the_title(string items, int titles, int deep)
    {
        var found = Reports.Find<AwesomeContents>($"# Awesome Harbours\n\nPlaces.\n\n## Contents\n\n{items}\n{Piers}").ToList();

        Assert.Equal(
            (titles, deep),
            (found.Count(one => one.Message.Contains("is the title of the list")), found.Count(one => one.Message.Contains("on level 3")))
        );
    }

    [Theory]
    [InlineData("| | |\n|-|-|\n| [Piers](#piers) | [Locks](#locks) |\n| [Quays](#quays) | |\n\n", "The links to the sections are not in a list.")]
    [InlineData(
        "<ol><li><a href=\"#piers\">1</a></li><li><a href=\"#locks\">2</a></li><li><a href=\"#quays\">3</a></li></ol>\n\n",
        "The links to the"
    )]
    [InlineData("", "The list has no table of contents.")]
    public void Links_to_the_sections_that_are_no_list_are_reported_where_they_are(string links, string expected) =>
        Assert.StartsWith(
            expected,
            Assert
                .Single(Reports.Find<AwesomeContents>($"# Awesome Harbours\n\nPlaces.\n\n{links}{Piers}\n## Quays\n\n- [Quay](https://q.example)\n"))
                .Message
        );

    [Fact]
    public void The_contents_of_a_part_are_not_those_of_the_list() =>
        Assert.Contains(
            "has no table of contents",
            Assert
                .Single(
                    Reports.Find<AwesomeContents>(
                        $"# Awesome Harbours\n\nPlaces.\n\n{Piers}\n## Resources\n\n- [Books](#books)\n- [Films](#films)\n- [Songs](#songs)\n\n"
                            + "## Books\n\n- [B](https://b.example)\n\n## Films\n\n- [F](https://f.example)\n\n## Songs\n\n- [S](https://s.example)\n"
                    )
                )
                .Message
        );

    [Theory]
    [InlineData("## 🎉 Contribute\n\nSend it.\n")]
    [InlineData("## Horns\n\n### Big\n\n- [A](https://a.example)\n\n### Small\n\n- [B](https://b.example)\n")]
    public void Contributing_and_sections_whose_parts_are_listed_need_no_item(string more) =>
        Assert.Empty(
            Reports.Find<AwesomeContents>(
                $"# Awesome Harbours\n\nPlaces.\n\n## 🔍 Contents\n\n{Items}- [Big](#big)\n- [Small](#small)\n\n{Piers}\n{more}"
            )
        );
}
