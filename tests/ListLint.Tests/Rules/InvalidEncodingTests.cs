using System.Text;
using ListLint.Rules;

namespace ListLint.Tests;

public class InvalidEncodingTests
{
    private static readonly InvalidEncoding Rule = new();

    [Fact]
    public void A_letter_of_Windows_1252_is_named_with_its_place()
    {
        var (line, found) = Assert.Single(RuleRun.Report(Rule, Latin("a\nCaf\u00E9\n")));
        Assert.Equal(2, line);
        Assert.StartsWith("The byte E9 at offset 5 is not UTF-8", found.Message);
        Assert.Contains("In Windows-1252 it is \"é\"", found.Message);
        Assert.Null(found.Fix);
    }

    [Fact]
    public void The_bytes_of_one_line_are_one_report() =>
        Assert.Equal([1, 3], RuleRun.Report(Rule, Latin("\u00E9a \u00E8b\nc\nd\u00EA\n")).Select(found => found.Line));

    [Theory]
    [InlineData("\u00C4\u00E3\u00BA\u00C3\n")]
    [InlineData("x \u00E9 y\n")]
    [InlineData("x\u0081y\n")]
    public void Where_Windows_1252_makes_no_sense_nothing_is_proposed(string text)
    {
        var (_, found) = Assert.Single(RuleRun.Report(Rule, Latin(text)));
        Assert.DoesNotContain("1252", found.Message);
    }

    [Fact]
    public void A_file_in_another_encoding_is_one_report()
    {
        var (_, found) = Assert.Single(RuleRun.Report(Rule, Latin(string.Concat(Enumerable.Repeat("Caf\u00E9\n", 12)))));
        Assert.Equal("The file is in Windows-1252, not in UTF-8, so GitHub shows \"\uFFFD\" on 12 of its lines. Save it as UTF-8.", found.Message);
    }

    [Theory]
    [InlineData("windows-1252", "Windows-1252", "Größe und Übung, schön für Straße")]
    [InlineData("windows-1252", "Windows-1252", "L’élève français – déjà à l’hôtel, où naïve")]
    [InlineData("windows-1250", "Windows-1250", "Příliš žluťoučký kůň úpěl ďábelské ódy")]
    [InlineData("iso-8859-2", "ISO-8859-2", "Zażółć gęślą jaźń, święto, ćma i mąż")]
    [InlineData("windows-1254", "Windows-1254", "Yağız şoföre çabucak güvendi, ışık, İstanbul")]
    [InlineData("windows-1257", "Windows-1257", "Šiaulių ąžuolas, čia įmonė, ūkis, žemė, ėjimas")]
    [InlineData("windows-1251", "Windows-1251", "Съешь ещё этих мягких французских булок")]
    [InlineData("koi8-r", "KOI8-R", "Съешь ещё этих мягких французских булок")]
    [InlineData("cp866", "code page 866", "Съешь ещё этих мягких французских булок")]
    [InlineData("gb2312", "GBK", "机器学习和深度学习的中文资源列表，包括数据集")]
    [InlineData("big5", "Big5", "機器學習與深度學習的中文資源列表，包括資料集")]
    [InlineData("shift_jis", "Shift JIS", "これはテキストです。ありがとう")]
    [InlineData("euc-kr", "EUC-KR", "한국어 문장 자료 목록입니다 그리고 기계 학습")]
    public void The_encoding_of_a_whole_file_is_named(string encoding, string name, string text)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bytes = Encoding.GetEncoding(encoding).GetBytes(string.Concat(Enumerable.Repeat($"- [a](https://a.example) - {text}.\n", 5)));
        var (_, found) = Assert.Single(RuleRun.Report(Rule, SourceText.Decode("README.md", bytes)));
        Assert.StartsWith($"The file is in {name}, not in UTF-8", found.Message);
    }

    [Fact]
    public void A_file_in_UTF_16_is_noted_as_git_shows_no_differences_of_it()
    {
        var (line, found) = Assert.Single(RuleRun.Report(Rule, SourceText.Decode("a.md", [0xFF, 0xFE, 0x61, 0x00])));
        Assert.Equal((1, Severity.Warning), (line, found.Severity));
        Assert.StartsWith("The file is in UTF-16", found.Message);
    }

    [Fact]
    public void One_sound_character_shows_that_the_lines_are_to_blame() =>
        Assert.Equal(
            12,
            RuleRun
                .Report(Rule, SourceText.Decode("a.md", [0xC3, 0xA9, .. Latin(string.Concat(Enumerable.Repeat("Caf\u00E9\n", 12))).ToBytes()]))
                .Count
        );

    [Fact]
    public void Half_a_character_of_UTF_16_is_reported() =>
        Assert.Contains("is not UTF-16", RuleRun.Report(Rule, SourceText.Decode("a.md", [0xFF, 0xFE, 0x61, 0x00, 0x62])).Last().Diagnostic.Message);

    [Fact]
    public void A_sound_file_is_silent() => Assert.Empty(RuleRun.Report(Rule, "Caf\u00E9 \u2019 \U0001F917\n"));

    private static SourceText Latin(string text) => SourceText.Decode("README.md", Encoding.Latin1.GetBytes(text));
}
