using ListLint.Rules;

namespace ListLint.Tests;

public sealed class MisspelledWordTests
{
    [Theory]
    [InlineData("segmentation", "segmentaion")]
    [InlineData("segmentation", "segmnetation")]
    [InlineData("detection", "dectection")]
    [InlineData("Retrieval and retrieval", "Retrival")]
    [InlineData("containers", "contajners")]
    [InlineData("benchmark", "benhcmark")]
    public void A_rare_word_one_slip_from_a_frequent_one_is_reported(string frequent, string rare) =>
        Assert.Single(Reports.Find<MisspelledWord>(Text(frequent, rare)));

    [Theory]
    [InlineData("segmentation", "segmentations")]
    [InlineData("provides", "provider")]
    [InlineData("modeling", "modelling")]
    [InlineData("visualization", "visualisation")]
    [InlineData("tracking", "tracing")]
    [InlineData("pending", "sending")]
    [InlineData("Jianfeng", "Jiafeng")]
    [InlineData("consistent", "ConsistNet")]
    [InlineData("detection", "`dectection`")]
    [InlineData("detection", "<https://a.example/dectection>")]
    [InlineData("detection", "dectection.js")]
    [InlineData("detection", "my_dectection")]
    [InlineData("through", "thorough")]
    [InlineData("recognition", "Rekognition")]
    public void Names_forms_of_a_word_and_code_are_fine(string frequent, string rare) =>
        Assert.Empty(Reports.Find<MisspelledWord>(Text(frequent, rare)));

    [Fact]
    public void The_title_of_an_entry_may_be_any_word() =>
        Assert.Empty(Reports.Find<MisspelledWord>(Text("semantic", "") + "\n- [Sematic](https://a.example) - A tool."));

    [Fact]
    public void A_word_that_is_right_elsewhere_is_reported_only_beside_the_other()
    {
        Assert.Empty(Reports.Find<MisspelledWord>("A multimodel database."));
        Assert.Single(Reports.Find<MisspelledWord>("A multimodel data set, multimodal, multimodal, multimodal."));
    }

    [Fact]
    public void The_fixed_word_keeps_its_capitals() =>
        Assert.Equal("Language", Assert.Single(Reports.Find<MisspelledWord>("Langauge tools.")).Fix!.Edits[0].Text);

    private static string Text(string frequent, string rare) =>
        string.Join('\n', Enumerable.Repeat($"We write {frequent} here.\n", 9)) + $"\nAnd here {rare} is.";
}
