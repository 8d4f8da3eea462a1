using ListLint.Rules;

namespace ListLint.Tests;

/// <summary>What the rules of the preset "awesome" say of lists that are written in other ways than their pages show.</summary>
public sealed class AwesomeRuleTests
{
    private const string Title = "# Awesome Harbours\n\nPlaces where ships rest.\n\n";
    private const string Listed = "- [Piers](#piers)\n- [Locks](#locks)\n- [Weirs](#weirs)\n- [Quays](#quays)\n";
    private static readonly string Sections = SectionsOf("##");

    [Theory]
    [InlineData("Fog", "sounds horns.", Safety.Safe)]
    [InlineData("A-fog", "a horn for ships.", Safety.Safe)]
    [InlineData("Horn", "horn for ships.", Safety.Safe)]
    [InlineData("shorn", "horn for ships.", null)]
    [InlineData("php-horn", "horn for ships.", null)]
    [InlineData("Fog", "cpp code for ships.", null)]
    [InlineData("Fog", "php code for ships.", null)]
    [InlineData("Fog", "ios app for ships.", null)]
    [InlineData("Fog", "xcode for ships.", null)]
    [InlineData("Fog", "json for ships, which is JSON.", null)]
    public void Only_a_plain_word_that_names_nothing_gets_its_capital_by_a_safe_fix(string name, string text, Safety? safety)
    {
        var found = Assert.Single(Reports.Find<AwesomeListItem>($"- [{name}](https://fog.example) - {text}\n"));

        Assert.Equal(safety, found.Fix?.Safety);
    }

    [Theory]
    [InlineData("- [fog](https://fog.example) - github helper.\n")]
    [InlineData("- [php-opencv](https://fog.example) - opencv client.\n")]
    [InlineData("- [Fog](https://fog.example) by Tides - Sounds horns.\n")]
    [InlineData("- [Fog](https://fog.example) for each ship – sounds horns.\n")]
    public void A_name_in_small_letters_and_a_name_that_goes_on_behind_its_link_are_left_alone(string text) =>
        Assert.Empty(Reports.Find<AwesomeListItem>(text));

    [Fact]
    public void A_text_that_became_a_heading_by_accident_is_no_section()
    {
        var text = $"{Title}## Contents\n\n{Listed}\n{Sections}All of this is listed for defense only.\nUse it with care.\n---\n\nText.\n";

        Assert.Empty(Reports.Find<AwesomeContents>(text));
        Assert.Empty(Reports.Find<AwesomeHeading>(text));
    }

    [Fact]
    public void A_second_definition_of_a_label_is_told_of_the_first() =>
        Assert.Contains(
            "is defined on line 3 already",
            Assert.Single(Reports.Find<AwesomeDefinition>("[Fog][quay]\n\n[quay]: https://fog.example\n[quay]: https://quay.example\n")).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("by Ann Doe, Bo Li and C. Silva, November 28, 2022", 0)]
    [InlineData("by sounding horns whenever ships come near the old harbour", 1)]
    public void Who_made_it_may_be_said_at_length(string words, int reports) =>
        Assert.Equal(reports, Reports.Find<AwesomeListItem>($"- [Fog](https://fog.example) {words}\n").Count());

    [Theory]
    [InlineData("## License\n")]
    [InlineData("## 📄 Licenses\n")]
    [InlineData("## Licence\n")]
    public void A_section_that_is_to_be_removed_is_not_asked_into_the_contents(string heading)
    {
        var text = $"{Title}## Contents\n\n{Listed}\n{Sections}{heading}\nCC0\n";

        Assert.Single(Reports.Find<AwesomeLicense>(text), report => report.Message.Contains("section"));
        Assert.Empty(Reports.Find<AwesomeContents>(text));
    }

    [Theory]
    [InlineData("Related", "")]
    [InlineData("Related", "- [Related](#related)\n")]
    [InlineData("Related Lists", "")]
    [InlineData("Related Lists", "- [Related Lists](#related-lists)\n")]
    public void Related_lists_may_be_in_the_contents_or_not(string name, string item)
    {
        var text = $"{Title}## Contents\n\n{Listed}{item}\n{Sections}## {name}\n\n- [Awesome Tides](https://tides.example) - Where water rises.\n";

        Assert.Empty(Reports.Find<AwesomeContents>(text));
        Assert.Empty(Reports.Find<TocMismatch>(text));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(1)]
    public void A_section_that_is_missing_in_the_contents_is_reported_once(int listed)
    {
        var items = string.Concat(Listed.Split('\n').Take(listed).Select(line => line + "\n"));
        var text = $"{Title}## Contents\n\n{items}\n{Sections}";

        Assert.Equal(4 - listed, Reports.Find<AwesomeContents>(text).Count() + Reports.Find<TocMismatch>(text).Count());
    }

    [Theory]
    [InlineData("# Contents\n\n")]
    [InlineData("Contents\n========\n\n")]
    public void A_list_with_sections_of_level_1_needs_no_others_in_its_contents(string heading)
    {
        var text = Title + heading + Listed + "\n" + SectionsOf("#").Replace("\n\n-", "\n\n## Small\n\n-", StringComparison.Ordinal);

        Assert.Empty(Reports.Find<AwesomeContents>(text));
    }

    [Theory]
    [InlineData("# Contents", "")]
    [InlineData("## Contents", "")]
    [InlineData("Content\n-------", "The table of contents is under \"Content\".")]
    [InlineData("## Table of Contents", "The table of contents is under \"Table of Contents\".")]
    [InlineData("## Contents:", "")]
    [InlineData("## contents:", "Write the heading of the table of contents as \"## Contents\".")]
    [InlineData("### Contents", "Write the heading of the table of contents as \"## Contents\".")]
    public void Any_heading_with_the_name_is_that_of_the_contents(string heading, string expected)
    {
        foreach (var items in new[] { Listed, "[Piers](#piers) | [Locks](#locks) | [Weirs](#weirs) | [Quays](#quays)\n" })
        {
            var messages = Reports.Find<AwesomeContents>($"{Title}{heading}\n\n{items}\n{Sections}").Select(report => report.Message).ToList();

            Assert.True(
                expected.Length == 0 ? messages.Count == 0 : messages is [var only] && only.StartsWith(expected),
                string.Join('\n', messages)
            );
        }
    }

    [Fact]
    public void A_topic_named_content_with_a_link_back_to_the_top_is_no_table_of_contents() =>
        Assert.Empty(Reports.Find<AwesomeContents>($"{Title}## Content\n\n- [Fog](https://fog.example)\n\n[Top](#awesome-harbours)\n\n{Sections}"));

    [Fact]
    public void An_item_counts_for_the_heading_below_the_anchor_that_it_goes_to() =>
        Assert.Empty(
            Reports.Find<AwesomeContents>(
                Title
                    + $"## Contents\n\n{Listed.Replace("[Piers](#piers)", "[Of Stone](#stone)", StringComparison.Ordinal)}"
                    + $"\n<a name=\"stone\"></a>\n\n{Sections}"
            )
        );

    [Theory]
    [InlineData("# Awesome Harbours\n\n船舶停靠的地方\n\n## Piers\n", 0)]
    [InlineData("# Awesome Harbours\n\n船が休む場所。\n\n## Piers\n", 0)]
    [InlineData("# Awesome Harbours\n\n[中文](README.zh.md)\n\n## Piers\n", 1)]
    [InlineData("<div align=\"center\">\n\nPlaces where ships rest.\n\n</div>\n\n# Awesome Harbours\n\n## Piers\n", 0)]
    [InlineData("# Awesome Harbours\n\n<p align=\"center\">Places where ships rest.</p>\n\n## Piers\n", 0)]
    [InlineData("# Awesome Harbours\n\n## Piers\n", 1)]
    [InlineData("# Awesome Harbours\n\n> Describe the subject of the list here in one sentence.\n\n## Piers\n", 1)]
    public void A_description_may_be_in_any_script_and_in_a_centered_block(string text, int reports) =>
        Assert.Equal(reports, Reports.Find<AwesomeDescription>(text).Count());

    [Fact]
    public void The_title_of_the_skeleton_is_no_title() =>
        Assert.Contains("placeholder", Assert.Single(Reports.Find<AwesomeHeading>("# Awesome Name of List\n\n## Piers\n")).Message);

    [Fact]
    public void Items_that_are_meant_to_be_nested_keep_their_spaces()
    {
        var text = string.Concat(
            Enumerable.Range(1, 4).Select(at => $"- [Pier {at}](https://p{at}.example)\n - [Berth {at}](https://b{at}.example)\n")
        );

        Assert.Single(Reports.Find<UnrenderedMarkup>(text));
        Assert.Empty(Reports.Find<AwesomeMarkup>(text));
    }

    private static string SectionsOf(string signs) =>
        string.Concat(
            new[] { "Piers", "Locks", "Weirs", "Quays" }.Select(name => $"{signs} {name}\n\n- [{name} Map](https://{name}.example) - Shows them.\n\n")
        );
}
