using ListLint.Rules;

namespace ListLint.Tests;

/// <summary>What the template for pull requests of the awesome list asks for, and awesome-lint does not look at.</summary>
public sealed class AwesomeTemplateTests
{
    private const string Title = "# Awesome Harbours\n\n";
    private const string Entries =
        "- [Fog](https://fog.example) - Sounds horns.\n- [Weir](https://weir.example) - Opens.\n- [Pier](https://pier.example) - Waits.\n";

    [Theory]
    [InlineData("A curated list of harbours.")]
    [InlineData("> A collaborative, hand-picked list of [harbours](https://h.example).")]
    [InlineData("**A carefully curated collection** of harbours.")]
    [InlineData("Curated list of awesome harbours")]
    [InlineData("This is a list of harbours.")]
    [InlineData("This repository contains a paper list of harbours.")]
    [InlineData("Awesome Harbours is a community-driven list of harbours.")]
    [InlineData("Resources and tools for sailors.")]
    [InlineData("Tools, libraries and resources for sailors.")]
    [InlineData("Useful links about harbours.")]
    [InlineData("Awesome harbour packages and tools.")]
    [InlineData("<p align=\"center\">\n  <b>A curated list of harbours.</b>\n</p>")]
    public void A_description_that_speaks_of_the_list_is_mentioned(string description)
    {
        var found = Assert.Single(Reports.Find<AwesomeDescription>($"{Title}{description}\n\n## Piers\n"));

        Assert.Equal(Severity.Info, found.Severity);
        Assert.Contains("speaks of the list", found.Message);
    }

    [Theory]
    [InlineData("Places where ships rest.")]
    [InlineData("A list view for Android.")]
    [InlineData("A type is a collection of values.")]
    [InlineData("Tools for the command line.")]
    [InlineData("Human resources for hospitals.")]
    [InlineData("Resources of the sea.")]
    [InlineData("Awesome is a window manager.")]
    [InlineData("Linked list of ships.")]
    [InlineData("Places where ships rest.\n\nThis is a curated list of them.")]
    [InlineData("船舶停靠的地方的列表")]
    public void A_description_that_may_be_about_the_subject_is_left_alone(string description) =>
        Assert.Empty(Reports.Find<AwesomeDescription>($"{Title}{description}\n\n## Piers\n"));

    [Theory]
    [InlineData("[![License](https://img.shields.io/badge/License-CC0-blue.svg)](license)\n\n## Piers\n\n" + Entries, 1)]
    [InlineData("<img src=\"https://i.creativecommons.org/p/zero/1.0/88x31.png\">\n\n## Piers\n\n" + Entries, 1)]
    [InlineData("## Piers\n\n" + Entries + "\nThis work is licensed under a\n[Creative Commons](https://cc.example) license.\n", 1)]
    [InlineData("## Piers\n\n" + Entries + "\nThis work is licensed under a [Creative Commons](https://cc.example) license.\n", 1)]
    [InlineData("## Piers\n\n" + Entries + "\nThanks to all. Licensed under CC0.\n", 1)]
    [InlineData("## Piers\n\n" + Entries + "\nTo the extent possible under law, Tides has waived all rights.\n", 1)]
    [InlineData("Only tools licensed under a free license are listed.\n\n## Piers\n\n" + Entries, 0)]
    [InlineData("This list is under construction.\n\n## Piers\n\n" + Entries, 0)]
    [InlineData("## Piers\n\n![License](https://img.shields.io/badge/License-CC0-blue.svg)\n\n" + Entries, 0)]
    [InlineData("## Piers\n\n" + Entries + "\n## Footnotes\n\nThis list is licensed under CC0.\n", 0)]
    [InlineData("## Piers\n\n" + Entries + "\n<!-- This list is licensed under CC0. -->\n", 0)]
    [InlineData("![Build](https://img.shields.io/badge/build-license.svg)\n\n## Piers\n\n" + Entries, 0)]
    public void A_note_about_the_license_is_mentioned_outside_of_the_entries(string text, int reports)
    {
        var found = Reports.Find<AwesomeLicense>(Title + text).ToList();

        Assert.Equal(reports, found.Count);
        Assert.All(found, report => Assert.Equal(Severity.Info, report.Severity));
    }

    [Theory]
    [InlineData("## Piers\n\n" + Entries + "## Footnotes\n\nBy Tides.\n", 0)]
    [InlineData("## Piers\n\n" + Entries + "## Footnotes\n\nBy Tides.\n\n### More\n\nBy Locks.\n", 0)]
    [InlineData("## Piers\n\n" + Entries + "## Footnotes\n\nBy Tides.\n\n## License\n\nCC0\n", 0)]
    [InlineData("## Piers\n\n" + Entries + "### Footnotes\n\nBy Tides.\n\n### Locks\n\nMore.\n", 0)]
    [InlineData("## Piers\n\n" + Entries + "## Footnotes\n\nBy Tides.\n\n## Contributing\n\nSend it.\n", 1)]
    [InlineData("## Contributing\n\nSend it.\n\n## Piers\n\n" + Entries, 0)]
    [InlineData("## Piers\n\n" + Entries + "## Contributing\n\nSend it.\n\n## Related Lists\n\n" + Entries, 0)]
    [InlineData("## Piers\n\n" + Entries + "## Contributing\n\nSend it.\n\n## Thanks\n\nTo all.\n", 0)]
    [InlineData("## Piers\n\n" + Entries + "## Contributing\n\n" + Entries + "## Locks\n\n" + Entries, 0)]
    [InlineData("## Piers\n\n" + Entries + "## How to Contribute\n\nSend it.\n\n## Locks\n\n" + Entries, 1)]
    public void Footnotes_are_last_and_contributing_is_not_among_the_topics(string text, int reports) =>
        Assert.Equal(reports, Reports.Find<AwesomeSectionOrder>(Title + text).Count());

    [Theory]
    [InlineData(10, 1, "\"E1\" has no description, as most entries have.")]
    [InlineData(10, 4, "4 of 10 entries have no description, such as \"E1\" (lines 1, 2, 3, 4).")]
    [InlineData(20, 9, "9 of 20 entries have no description, such as \"E1\" (lines 1, 2, 3, 4, 5, …).")]
    [InlineData(10, 0, null)]
    [InlineData(10, 5, null)]
    [InlineData(9, 1, null)]
    public void Entries_without_a_description_are_mentioned_once_where_most_have_one(int all, int bare, string? expected)
    {
        var text = string.Concat(
            Enumerable
                .Range(1, all)
                .Select(at => $"- [E{at}](https://e{at}.example){(at <= bare ? " ![Stars](https://s.example)" : " - Sounds horns.")}\n")
        );

        var found = Reports.Find<AwesomeListItem>(text).ToList();

        Assert.Equal(expected is null ? 0 : 1, found.Count);
        Assert.All(found, report => Assert.StartsWith(expected!, report.Message));
    }

    [Theory]
    [InlineData("- [Talk 1](https://t1.example)\n- [Talk 2](https://t2.example)\n")]
    [InlineData("- [Talks](https://t.example)\n  - [One](https://t1.example)\n- [More](https://t2.example) by Tides and others\n")]
    [InlineData("1. [Piers](#piers)\n")]
    public void Names_that_say_enough_and_items_with_others_in_them_are_not_asked_for_a_description(string text) =>
        Assert.DoesNotContain(
            Reports.Find<AwesomeListItem>(string.Concat(Enumerable.Repeat(Entries, 4)) + "\n## Talks\n\n" + text),
            report => report.Severity == Severity.Info
        );
}
