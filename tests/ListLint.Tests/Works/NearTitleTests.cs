using ListLint.Rules;

namespace ListLint.Tests;

/// <summary>One title in two spellings under two addresses is one work; a title that means something else is another.</summary>
public sealed class NearTitleTests
{
    [Theory]
    [InlineData("Mapping of Harbour Sediments from Sparse Sonar Soundings", "Mapping of Harbour Sedments from Sparse Sonar Soundings")]
    [InlineData("Mapping of Harbour Sediments from Sparse Sonar Soundings", "Mapping of Harbour Sediments from Sparse Sonar Sounding")]
    [InlineData("Mapping of Harbour Sediments from Sparse Sonar Soundings", "Mapping of Harbuor Sediments from Sparse Sonar Soundings")]
    [InlineData("A Map of the Harbour for Slow and Heavy Ships", "The Map of Harbour for Slow and Heavy Ships")]
    [InlineData("Classification of Tides in Small and Shallow Harbours", "Classication of Tides in Small and Shallow Harbours")]
    [InlineData("TideNet: Mapping of Harbour Sediments from Sparse Soundings", "Mapping of Harbour Sediments from Sparse Soundings")]
    [InlineData("Multi-Scale Mapping of Harbour Sediments from Sparse Soundings", "Multi Scale Mapping of Harbour Sediments from Sparse Soundings")]
    [InlineData("Прогноз уровня воды в малых северных реках", "Прогноз уровня воды в малых севрных реках")]
    public void One_title_in_two_spellings_is_one_work(string text, string other) => Assert.Single(Reports.Find<DuplicateEntry>(Two(text, other)));

    [Theory]
    [InlineData("2D Mapping of Harbour Sediments from Sparse Soundings", "3D Mapping of Harbour Sediments from Sparse Soundings")]
    [InlineData("Mapping of Harbour Sediments from Sparse Soundings v1", "Mapping of Harbour Sediments from Sparse Soundings v2")]
    [InlineData("Mapping of Harbour Sediments from Sparse Soundings", "Mapping of Harbour Sediments from Sparse Soundings 2")]
    [InlineData("Mapping of Harbour Sediments from Soundings, Part I", "Mapping of Harbour Sediments from Soundings, Part II")]
    [InlineData("Supervised Mapping of Harbour Sediments from Soundings", "Unsupervised Mapping of Harbour Sediments from Soundings")]
    [InlineData("Symmetric Mapping of Harbour Sediments from Soundings", "Asymmetric Mapping of Harbour Sediments from Soundings")]
    [InlineData("Mapping of Harbour Sediments from Image Soundings", "Mapping of Harbour Sediments from Video Soundings")]
    [InlineData("Mapping of Harbour Sediments from Sparse Soundings", "Mapping of Harbour Sediments from Sparse Soundings Revisited")]
    [InlineData("Mapping of Harbour Sediments from Sparse Soundings", "Fast Mapping of Harbour Sediments from Sparse Soundings")]
    [InlineData("Mapping of Harbour Sediments from Sparse Soundings: A Survey", "Mapping of Harbour Sediments from Sparse Soundings")]
    [InlineData("Correction: Mapping of Harbour Sediments from Sparse Soundings", "Mapping of Harbour Sediments from Sparse Soundings")]
    [InlineData("TideNet: Mapping of Harbour Sediments from Sparse Soundings", "TideNet2: Mapping of Harbour Sediments from Sparse Soundings")]
    [InlineData("TideBERT: Mapping of Harbour Sediments from Sparse Soundings", "TideBERT-2: Mapping of Harbour Sediments from Sparse Soundings")]
    [InlineData("Lumio: Mapping of Harbour Sediments from Sparse Soundings", "Lumia: Mapping of Harbour Sediments from Sparse Soundings")]
    [InlineData("Tides+ for Mapping of Harbour Sediments from Soundings", "Tides for Mapping of Harbour Sediments from Soundings")]
    [InlineData("Mapping Harbour Sedments Well", "Mapping Harbour Sediments Well")]
    [InlineData("日本語潮汐観測BERT", "日本語潮汐観測ELECTRA")]
    public void A_version_a_follow_up_and_an_opposite_are_other_works(string text, string other) =>
        Assert.Empty(Reports.Find<DuplicateEntry>(Two(text, other)));

    [Fact]
    public void Two_words_that_the_list_uses_elsewhere_are_no_slip()
    {
        const string Elsewhere =
            "- [Macroscopic Views of Salt and Sand in Shallow Water](https://a.example/3)\n"
            + "- [Microscopic Views of Mud and Ice on Open Shores](https://a.example/4)\n";
        var pair = Two("Macroscopic Mapping of Harbour Sediments from Soundings", "Microscopic Mapping of Harbour Sediments from Soundings");

        Assert.Empty(Reports.Find<DuplicateEntry>(pair + Elsewhere));
    }

    [Fact]
    public void A_publication_of_another_year_is_another_one() =>
        Assert.Empty(
            Reports.Find<DuplicateEntry>(
                "## 2021\n\n- [Mapping of Harbour Sedments from Sparse Sonar Soundings](https://a.example/1)\n\n"
                    + "## 2023\n\n- [Mapping of Harbour Sediments from Sparse Sonar Soundings](https://a.example/2)\n"
            )
        );

    [Fact]
    public void Ten_times_the_entries_are_ten_times_the_comparisons_at_most()
    {
        string[] words = [.. Enumerable.Range(0, 26).Select(i => $"word{(char)('a' + i)}")];
        var (few, many) = (Comparisons(400), Comparisons(4000));

        Assert.InRange(many, few, 12 * few);
        Assert.InRange(many, 1, 4000 * 9 * 8);

        // The worst that can be: titles that differ in one word only, so that all meet in one place.
        int Comparisons(int entries) =>
            NearTitles
                .From(
                    Parsing.Parse(
                        SourceText.From(
                            string.Concat(
                                Enumerable
                                    .Range(0, entries)
                                    .Select(i =>
                                        $"- [Mapping {words[i % 26]}{words[i / 26 % 26]}{words[i / 676]} "
                                        + $"from harbours with sparse sonar soundings](https://a.example/{i})\n"
                                    )
                            )
                        ),
                        Facts.None
                    )
                )
                .Comparisons;
    }

    private static string Two(string text, string other) => $"- [{text}](https://a.example/1)\n- [{other}](https://b.example/2)\n";
}
