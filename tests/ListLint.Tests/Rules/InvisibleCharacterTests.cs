using ListLint.Rules;

namespace ListLint.Tests;

public class InvisibleCharacterTests
{
    private static readonly InvisibleCharacter Rule = new();

    [Theory]
    [InlineData("a \U0001F469\U0001F3FD\u200D\U0001F4BB b")]
    [InlineData("a \u2764\uFE0F\u200D\U0001F525 b")]
    [InlineData("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645")]
    [InlineData("\u0915\u094D\u200D\u0937")]
    [InlineData("\u0E2A\u0E27\u0E31\u0E2A\u0E14\u0E35\u200B\u0E04\u0E23\u0E31\u0E1A")]
    [InlineData("\u200F\u05E9\u05DC\u05D5\u05DD (C++\u200E)")]
    [InlineData("\u202B\u05E9\u05DC\u05D5\u05DD\u202C")]
    [InlineData("\u4E00**\u300C\u4E8C\u300D\u200B**\u4E09")]
    [InlineData("thanks to @\u200Bsomebody")]
    [InlineData("Donau\u00ADdampf\u00ADschiff")]
    [InlineData("`a\u200Bb` and <!-- \u202E -->")]
    [InlineData("10\u00A0km and 5\u202F%")]
    [InlineData("\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F")]
    [InlineData("\u845B\U000E0100")]
    [InlineData("one/\u200Btwo/\u200Bthree/\u200Bfour")]
    [InlineData("donâ\u0080\u0099t")]
    [InlineData("#\uFE0F\u20E3 \u2764\uFE0F \u00A9\uFE0F <a name=\"\uFE0Fa\"></a>")]
    [InlineData("\u3164\u3164 | \u3164 | \uD55C\u3164\uAE00")]
    [InlineData("a **(b)\u200B**c")]
    [InlineData("http:\u200B//x.example and www\u200B.x.example, :\u200Bsmile:")]
    public void A_character_that_does_its_work_is_not_reported(string text) => Assert.Empty(RuleRun.Report(Rule, text + "\n"));

    [Theory]
    [InlineData("a \U0001F9D9\u200D.", "U+200D ZERO WIDTH JOINER")]
    [InlineData("Wen-\u00AD\u2010Tao", "U+00AD SOFT HYPHEN")]
    [InlineData("Name\u200B.", "U+200B ZERO WIDTH SPACE")]
    [InlineData("Name\u0014.", "U+0014 CONTROL CHARACTER")]
    [InlineData("Name\0.", "U+0000 NULL")]
    [InlineData("Name\u007F.", "U+007F DELETE")]
    [InlineData("Name\u0081.", "U+0081 CONTROL CHARACTER")]
    [InlineData("Name\uFEFF.", "U+FEFF BYTE ORDER MARK")]
    [InlineData("Name\u2060.", "U+2060 WORD JOINER")]
    [InlineData("Name\u200E.", "U+200E LEFT-TO-RIGHT MARK")]
    [InlineData("\u202E\u05E9\u05DC\u05D5\u05DD", "U+202E RIGHT-TO-LEFT OVERRIDE")]
    [InlineData("Ignore\U000E0041\U000E0042.", "U+E0041 TAG CHARACTER")]
    [InlineData("Caf\uFFFD", "U+FFFD REPLACEMENT CHARACTER")]
    [InlineData("See \uFFFC here", "U+FFFC OBJECT REPLACEMENT CHARACTER")]
    [InlineData("\uFFF9Word\u0020", "U+FFF9 INTERLINEAR ANNOTATION ANCHOR")]
    [InlineData("Fog \uFE0FHorns", "U+FE0F VARIATION SELECTOR-16")]
    [InlineData("in\u3164b", "U+3164 HANGUL FILLER")]
    [InlineData("in\u115Fb", "U+115F HANGUL CHOSEONG FILLER")]
    [InlineData("a **b** \u200Bc", "U+200B ZERO WIDTH SPACE")]
    [InlineData("a\\*\u200B b", "U+200B ZERO WIDTH SPACE")]
    public void A_stray_character_is_named(string text, string name)
    {
        var (_, found) = Assert.Single(RuleRun.Report(Rule, text + "\n"));
        Assert.StartsWith($"There is a {name}", found.Message);
    }

    [Theory]
    [InlineData("https://x.example/a\u00ADb")]
    [InlineData("https://x.example/a\u200B")]
    [InlineData("https://x.example/a%E2%80%8B")]
    [InlineData("https://x.example/a\u200E")]
    public void In_an_address_it_is_an_error(string url)
    {
        var (_, found) = Assert.Single(RuleRun.Report(Rule, $"[a]({url})\n"));
        Assert.Equal(Severity.Error, found.Severity);
        Assert.Empty(RuleRun.Report(Rule, RuleRun.Fixed(Rule, $"[a]({url})\n")));
    }

    [Fact]
    public void A_joiner_in_a_Persian_address_belongs_to_it() =>
        Assert.Empty(RuleRun.Report(Rule, "[a](https://x.example/\u0645\u06CC\u200C\u0634\u0648\u062F/)\n"));

    [Fact]
    public void A_code_block_whose_end_GitHub_does_not_see_is_an_error()
    {
        var (line, found) = Assert.Single(RuleRun.Report(Rule, "```\ncode\n\u200B```\n\nText.\n"));
        Assert.Equal((3, Severity.Error, Safety.Unsafe), (line, found.Severity, found.Fix!.Safety));
    }

    [Fact]
    public void Equal_ones_of_a_line_are_one_report_and_are_removed_together()
    {
        const string text = "Multi-\u00AD\u2010view and semi-\u00AD\u2010supervised\u200B.\n";
        Assert.Equal(2, RuleRun.Report(Rule, text).Count);
        Assert.Equal("Multi-view and semi-supervised.\n", RuleRun.Fixed(Rule, text));
    }

    [Theory]
    [InlineData("\u0001```\nfog\n")]
    [InlineData("fog\n\n> \u200B    rain\n")]
    [InlineData("\u0001<details>\n")]
    [InlineData("fog \\\u0001<!-- rain -->\n")]
    [InlineData("`fog`\u0001`rain`\n")]
    public void A_character_without_which_a_line_would_be_code_or_HTML_is_removed_only_on_demand(string text) =>
        Assert.All(Reports.Find<InvisibleCharacter>(text), diagnostic => Assert.Equal(Safety.Unsafe, diagnostic.Fix!.Safety));

    [Fact]
    public void Hints_side_by_side_go_at_once_where_a_word_ends()
    {
        var only = Assert.Single(Reports.Find<InvisibleCharacter>("\u200B\u200B\u200B\u200Bfog\n"));

        Assert.Equal(4, only.Fix!.Edits.Count);
    }

    [Theory]
    [InlineData("in\u3164b", "in b")]
    [InlineData("Fog \uFE0FHorns", "Fog Horns")]
    [InlineData("Fog \uFFFC Horns", "Fog  Horns")]
    [InlineData("\uFFF9Fog\uFFFA\uFFFB", "Fog")]
    [InlineData("e\uFB03cient, \uFB01rst", "efficient, first")]
    [InlineData("Fra\u00B8cade, Franc\u00B8ois, Lauren\u00B8con", "Fraçade, François, Laurençon")]
    public void It_is_removed_or_written_plainly(string text, string expected) => Assert.Equal(expected + "\n", RuleRun.Fixed(Rule, text + "\n"));

    [Theory]
    [InlineData("Name\u0092d.")]
    [InlineData("Fo\uFFFCg")]
    [InlineData("Name\u0081.")]
    public void What_was_lost_is_not_removed(string text) => Assert.Null(Assert.Single(RuleRun.Report(Rule, text + "\n")).Item2.Fix);

    [Theory]
    [InlineData("the ligature \uFB01 and a cedilla \u00B8")]
    [InlineData("at\u00B8c")]
    [InlineData("[a](https://x.example/e\uFB03c)")]
    public void A_printed_letter_by_itself_or_in_an_address_is_left_alone(string text) => Assert.Empty(RuleRun.Report(Rule, text + "\n"));

    [Fact]
    public void A_separator_between_two_words_becomes_a_blank() =>
        Assert.Equal("one two\nthree\n", RuleRun.Fixed(Rule, "one\u2028two\nthree\u2028\n"));

    [Fact]
    public void Text_that_is_turned_around_is_fixed_only_on_demand()
    {
        const string text = "See \u202Egpj.exe\n";
        Assert.Equal(text, RuleRun.Fixed(Rule, text));
        Assert.Equal("See gpj.exe\n", RuleRun.Fixed(Rule, text, Safety.Unsafe));
    }

    [Fact]
    public void The_mark_at_the_start_of_a_file_is_fine() =>
        Assert.Empty(RuleRun.Report(Rule, SourceText.Decode("README.md", [0xEF, 0xBB, 0xBF, (byte)'a'])));
}
