using ListLint.Rules;

namespace ListLint.Tests;

/// <summary>How entries, tables and signs are judged that the pages of the rules do not show.</summary>
public sealed class AwesomeFormTests
{
    [Theory]
    [InlineData("- [Fog](https://fog.example)  - Sounds horns.\n", 0)]
    [InlineData("- [Fog](https://fog.example) by Tides\n", 0)]
    [InlineData("- [Fog](https://fog.example) par brouillard\n", 0)]
    [InlineData("- [Fog](https://fog.example) by Tides, which sounds the horns of all ships.\n", 1)]
    [InlineData("# Awesome Harbours\n\n- [Entries](https://e.example) are here\n\n## Contents\n\n- [Piers](#piers)\n\n## Piers\n", 0)]
    [InlineData("# Awesome Harbours\n\n- [Entries](https://e.example) are here\n\n## Piers\n", 1)]
    public void Spaces_credits_and_what_is_above_the_contents_are_no_fault_of_an_entry(string text, int reports) =>
        Assert.Equal(reports, Reports.Find<AwesomeListItem>(text).Count());

    [Theory]
    [InlineData("It is loud ∩(,,Ò‿Ó,,)∩ here.\n", 0)]
    [InlineData("It is loud (╯°□°）╯ here.\n", 0)]
    [InlineData("これは（https://horn.example/fog）です。\n", 0)]
    [InlineData("これは（https://horn.example/fog です。\n", 1)]
    [InlineData("It is loud (very,, very) here.\n", 1)]
    public void Marks_in_faces_and_after_addresses_are_not_alone(string text, int reports) =>
        Assert.Equal(reports, Reports.Find<AwesomePunctuation>(text).Count());

    [Theory]
    [InlineData("* A\n\nThen:\n\n- B\n- C\n", "*")]
    [InlineData("* A\n* B\n\nThen:\n\n- C\n", "-")]
    [InlineData("* A\n\nThen:\n\n- B\n", "-")]
    public void The_bullets_that_fewer_items_have_are_reported(string text, string bullet) =>
        Assert.StartsWith($"The bullets here are \"{bullet}\"", Assert.Single(Reports.Find<AwesomeMarkup>(text)).Message);

    [Theory]
    [InlineData("- A\n    - B\n- C\n    - D\n", 0)]
    [InlineData("- A\n    - B\n- C\n  - D\n  - E\n", 1)]
    public void Items_are_indented_too_far_only_where_most_are_not(string text, int reports) =>
        Assert.Equal(reports, Reports.Find<AwesomeMarkup>(text).Count());

    [Fact]
    public void An_item_that_is_a_heading_by_accident_gets_no_fix() =>
        Assert.Null(Assert.Single(Reports.Find<AwesomeMarkup>("- [Fog](https://fog.example) - Sounds horns.\n  ---\n")).Fix);

    [Theory]
    [InlineData("Text.\n\n    [Fog](https://fog.example)\n", "GitHub shows this as code")]
    [InlineData("Text.\n\n    fog --loud\n", "This is code because it is indented.")]
    public void Markdown_that_is_indented_by_accident_is_told_from_code(string text, string expected) =>
        Assert.StartsWith(expected, Assert.Single(Reports.Find<AwesomeMarkup>(text)).Message);

    [Theory]
    [InlineData(380, Severity.Warning, true)]
    [InlineData(420, Severity.Info, false)]
    public void A_table_whose_lines_would_be_too_long_is_an_info_without_a_fix(int width, Severity severity, bool isFixed)
    {
        var cell = new string('a', width);

        var found = Assert.Single(Reports.Find<AwesomeTable>($"| A | B |\n|---|---|\n| {cell} | b |\n"));

        Assert.Equal((severity, isFixed), (found.Severity, found.Fix is not null));
    }

    [Theory]
    [InlineData(true, Severity.Warning)]
    [InlineData(false, Severity.Info)]
    public void Signs_matter_less_in_a_file_that_is_not_submitted(bool isMain, Severity severity)
    {
        var list = Parsing.Parse(
            SourceText.From("* A\n- B\n- C\n\n[Fog]: https://fog.example\n"),
            Facts.None with
            {
                Project = new ProjectFacts { IsMainList = isMain },
            }
        );

        Assert.All([.. new AwesomeMarkup().Check(list), .. new AwesomeDefinition().Check(list)], report => Assert.Equal(severity, report.Severity));
    }
}
