using ListLint.Rules;

namespace ListLint.Tests;

public sealed class UnsortedEntriesTests
{
    private const string Stray =
        "- [Ash](https://a.example)\n- [Beech](https://b.example)\n- [Cork](https://c.example)\n- [Elm](https://e.example)\n";

    [Fact]
    public void A_small_group_is_meant_to_be_sorted_where_the_others_are() =>
        Assert.Single(RuleRun.Report(new UnsortedEntries(), Sorted(6) + $"## Trees\n\n{Stray}- [Alder](https://al.example)\n"));

    [Fact]
    public void A_small_group_alone_is_not() =>
        Assert.Empty(RuleRun.Report(new UnsortedEntries(), Sorted(3) + $"## Trees\n\n{Stray}- [Alder](https://al.example)\n"));

    [Fact]
    public void A_title_that_continues_its_neighbour_stands_there_on_purpose() =>
        Assert.Empty(
            RuleRun.Report(
                new UnsortedEntries(),
                Sorted(6)
                    + "## Trees\n\n- [Ash](https://a.example)\n- [The Ash](https://b.example)\n"
                    + Stray.Replace("Ash", "Ask", StringComparison.Ordinal)
            )
        );

    [Theory]
    [InlineData("| {0} |", true)]
    [InlineData("| 7 | {0} |", false)]
    [InlineData("| #7. | {0} |", false)]
    public void A_row_with_its_number_is_not_moved(string row, bool isMoved)
    {
        var names = "Ash Beech Cork Elm Alder".Split(' ').Select(name => string.Format(null, row, $"[{name}](https://{name}.example)"));
        var head = row.Length > 7 ? "| # | Tree |\n| - | - |\n" : "| Tree |\n| - |\n";
        var report = Assert.Single(RuleRun.Report(new UnsortedEntries(), Sorted(6) + $"## Trees\n\n{head}{string.Join('\n', names)}\n"));
        Assert.Equal(isMoved, report.Diagnostic.Fix is not null);
    }

    [Theory]
    [InlineData("Éclair")]
    [InlineData("_elder")]
    [InlineData("The Elder")]
    public void Accents_signs_and_articles_do_not_count(string title) =>
        Assert.Empty(
            RuleRun.Report(
                new UnsortedEntries(),
                Sorted(6) + $"## Trees\n\n{Stray.Replace("Elm", title, StringComparison.Ordinal)}- [Fir](https://f.example)\n"
            )
        );

    private static string Sorted(int groups) =>
        string.Concat(
            Enumerable
                .Range(1, groups)
                .Select(group =>
                    $"## Group {group}\n\n"
                    + string.Concat("abcdef".Select(letter => $"- [{letter}{group}](https://{letter}{group}.example)\n"))
                    + "\n"
                )
        );
}
