using ListLint.Rules;

namespace ListLint.Tests;

public class InvalidEncodingTests
{
    private static readonly InvalidEncoding Rule = new();

    [Fact]
    public void A_letter_of_Windows_1252_is_named_with_its_place()
    {
        var (line, found) = Assert.Single(RuleRun.Of(Rule, Latin("a\nCaf\u00E9\n")));
        Assert.Equal(2, line);
        Assert.StartsWith("The byte E9 at offset 5 is no UTF-8", found.Message);
        Assert.Contains("In Windows-1252 it is \"é\"", found.Message);
        Assert.Null(found.Fix);
    }

    [Fact]
    public void The_bytes_of_one_line_are_one_report() =>
        Assert.Equal([1, 3], RuleRun.Of(Rule, Latin("\u00E9a \u00E8b\nc\nd\u00EA\n")).Select(found => found.Line));

    [Theory]
    [InlineData("\u00C4\u00E3\u00BA\u00C3\n")]
    [InlineData("x \u00E9 y\n")]
    [InlineData("x\u0081y\n")]
    public void Where_Windows_1252_makes_no_sense_nothing_is_proposed(string text)
    {
        var (_, found) = Assert.Single(RuleRun.Of(Rule, Latin(text)));
        Assert.DoesNotContain("1252", found.Message);
    }

    [Fact]
    public void A_file_in_another_encoding_is_one_report()
    {
        var (_, found) = Assert.Single(RuleRun.Of(Rule, Latin(string.Concat(Enumerable.Repeat("Caf\u00E9\n", 12)))));
        Assert.StartsWith("12 lines", found.Message);
    }

    [Fact]
    public void One_sound_character_shows_that_the_lines_are_to_blame() =>
        Assert.Equal(
            12,
            RuleRun.Of(Rule, SourceText.Decode("a.md", [0xC3, 0xA9, .. Latin(string.Concat(Enumerable.Repeat("Caf\u00E9\n", 12))).ToBytes()])).Count
        );

    [Fact]
    public void Half_a_character_of_UTF_16_is_reported() =>
        Assert.Contains(
            "is no UTF-16",
            Assert.Single(RuleRun.Of(Rule, SourceText.Decode("a.md", [0xFF, 0xFE, 0x61, 0x00, 0x62]))).Diagnostic.Message
        );

    [Fact]
    public void A_sound_file_is_silent() => Assert.Empty(RuleRun.Of(Rule, "Caf\u00E9 \u2019 \U0001F917\n"));

    private static SourceText Latin(string text) => SourceText.Decode("README.md", System.Text.Encoding.Latin1.GetBytes(text));
}
