using System.Globalization;
using ListLint.Rules;

namespace ListLint.Tests;

public class DateRuleTests
{
    [Theory]
    [InlineData("2024-13", 1)]
    [InlineData("2024-00", 1)]
    [InlineData("2204-04", 1)]
    [InlineData("2023-02-29", 1)]
    [InlineData("2024-02-29", 0)]
    [InlineData("2025-01", 0)]
    [InlineData("2026-01", 1)]
    public void A_date_column_holds_dates_that_can_be(string cell, int reports) =>
        Assert.Equal(reports, Check(new ImpossibleDate(), DateColumn(cell)).Count);

    [Theory]
    [InlineData("- [2048](https://games.example/2048) - A game (2048 in Go).")]
    [InlineData("- [Scene](https://works.example/2) [arXiv 2203]")]
    [InlineData("- [Keys](https://works.example/3) (up to 2500 keys)")]
    public void A_number_that_is_no_date_is_no_impossible_date(string line)
    {
        var tagged = Enumerable
            .Range(1, 12)
            .Select(month => $"- [2023-{month.ToString("00", CultureInfo.InvariantCulture)}] [Work {month}](https://works.example/w{month})");
        Assert.Empty(Check(new ImpossibleDate(), string.Join('\n', tagged.Append(line))));
    }

    [Theory]
    [InlineData("2023/05", "2023-05")]
    [InlineData("2023-5", "2023-05")]
    [InlineData("05-2023", "2023-05")]
    [InlineData("12/2023", "2023-12")]
    [InlineData("20l9-05", "2019-05")]
    public void A_date_in_another_form_is_reported_with_the_usual_one(string cell, string right) =>
        Assert.Contains($"Write \"{right}\".", Assert.Single(Check(new DateFormat(), DateColumn(cell))), StringComparison.Ordinal);

    [Theory]
    [InlineData("2023")]
    [InlineData("2019&#x2011;01")]
    [InlineData("2019‑01")]
    [InlineData("-")]
    [InlineData("20xx-xx")]
    [InlineData("May 2023")]
    public void A_year_alone_and_a_hyphen_that_does_not_break_are_no_other_form(string cell) =>
        Assert.Empty(Check(new DateFormat(), DateColumn(cell)));

    [Theory]
    [InlineData("2024-01-20 2024-10-11 2024-07-10 2024-03-02", "2025")]
    [InlineData("2024-03-02 2024-07-10 2024-10-11 2024-02-20", "2025")]
    [InlineData("2024-05-20 2024-10-11 2024-07-10 2024-03-02", null)]
    [InlineData("2024-01-20 2024-10-11 2024-07-10", "2025")]
    [InlineData("2024-01-20 2024-10-11", null)]
    [InlineData("2024-01-20 2024-10-11 2024-12-10 2024-03-02", null)]
    [InlineData("2025-01-20 2024-10-11 2024-07-10 2024-03-02", null)]
    public void A_line_of_January_that_still_has_the_year_before_is_reported(string dates, string? year)
    {
        var reports = Reports.Find<YearOrder>("## News\n\n" + string.Join("\n\n", dates.Split(' ').Select(date => $"[{date}] 🎉 Something is new.")));
        Assert.Equal(year, reports.SingleOrDefault()?.Fix!.Edits[0].Text);
    }

    [Theory]
    [InlineData("NeurIPS 202", 1)]
    [InlineData("NeurIPS 20233", 1)]
    [InlineData("NeurIPS 350", 0)]
    [InlineData("ISO 20022", 0)]
    [InlineData("arXiv 2104", 0)]
    public void A_year_of_three_or_five_digits_is_reported_beside_a_word_that_has_right_ones(string tag, int reports)
    {
        var tags = Enumerable.Range(2015, 9).Select(year => $"NeurIPS {year}").Append(tag);
        var lines = tags.Select((text, index) => $"- [{text}] [A long title, number {index}](https://works.example/{index})");
        Assert.Equal(reports, Check(new ImpossibleDate(), string.Join('\n', lines)).Count);
    }

    [Theory]
    [InlineData("2024 2023 2021 2022 2020", 1)]
    [InlineData("2019 2020 2021 2018 2022", 1)]
    [InlineData("2024 2023 2022 2021 2020", 0)]
    [InlineData("2024 2021 2023", 0)]
    [InlineData("2024 2023 2022 2024 2023 2022", 0)]
    [InlineData("2024 2020 2023 2021 2022", 0)]
    public void A_year_out_of_the_order_that_the_others_keep_is_reported(string years, int reports) =>
        Assert.Equal(
            reports,
            Check(
                new YearOrder(),
                "# Papers\n\n" + string.Join('\n', years.Split(' ').Select(year => $"## {year}\n\n- [Work](https://works.example/{year})\n"))
            ).Count
        );

    private static string DateColumn(string cell)
    {
        var rows = Enumerable
            .Range(1, 12)
            .Select(month => $"| 2022-{month.ToString("00", CultureInfo.InvariantCulture)} | [Work {month}](https://works.example/{month}) |");
        return "| Date | Title |\n| --- | --- |\n" + string.Join('\n', rows.Append($"| {cell} | [Another](https://works.example/other) |"));
    }

    private static List<string> Check(Rule rule, string text)
    {
        var list = Parsing.Parse(SourceText.From(text + "\n"), new Facts { Today = new DateOnly(2024, 11, 1) });
        return [.. rule.Check(list).Select(diagnostic => diagnostic.Message)];
    }
}
