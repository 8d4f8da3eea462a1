using ListLint.Rules;

namespace ListLint.Tests;

public class MojibakeSignTests
{
    [Theory]
    [InlineData("windows-1251")]
    [InlineData("windows-1252")]
    public void A_ligature_is_restored_as_the_letters_that_people_type(string page)
    {
        Assert.Equal("a fine workflow", MojibakeSamples.Restore(MojibakeSamples.Damage("a ﬁne workﬂow", page)));
        Assert.Single(Reports.Find<Mojibake>($"- A {MojibakeSamples.Damage("workﬂow", page)} tool\n"), report => report.Fix is not null);
    }

    [Theory]
    [InlineData("windows-1252")]
    [InlineData("windows-1250")]
    [InlineData("windows-1251")]
    public void Signs_that_are_struck_out_one_by_one_are_restored(string page) =>
        Assert.Equal("now 1\u03362\u0336 8 euros", MojibakeSamples.Restore(MojibakeSamples.Damage("now 1\u03362\u0336 8 euros", page)));

    [Theory]
    [InlineData("ibm437")]
    [InlineData("ibm850")]
    public void The_sign_that_opens_a_question_is_restored_where_one_closes_it(string page)
    {
        Assert.Equal("(¿cuando llega?)", MojibakeSamples.Restore(MojibakeSamples.Damage("(¿cuando llega?)", page)));
        Assert.Empty(MojibakeFinder.Find(MojibakeSamples.Damage("¿cuando llega", page)));
    }

    [Theory]
    [InlineData("─┬┐ root? yes")]
    [InlineData("┌┬┐root?")]
    [InlineData("┬┐ cuando?")]
    [InlineData("COSÌ¶ e PARTÌ¶ e LÌ¶")]
    public void Frames_and_paragraph_signs_are_silent(string text) => Assert.Empty(MojibakeFinder.Find(text));

    [Fact]
    public void The_French_word_for_where_is_restored_in_capitals() => Assert.Equal("OÙ VAS-TU?", MojibakeSamples.Restore("OÃ™ VAS-TU?"));

    [Fact]
    public void A_trade_mark_behind_a_Portuguese_word_is_silent() => Assert.Empty(MojibakeFinder.Find("IRMÃ™ e MAÇÃ™"));

    [Theory]
    [InlineData("Thứ hai tất cả")]
    [InlineData("tủ")]
    public void A_Vietnamese_letter_alone_is_restored(string text) =>
        Assert.Equal(text, MojibakeSamples.Restore(MojibakeSamples.Damage(text, "windows-1252")));

    [Fact]
    public void Marks_behind_a_quotation_are_silent() => Assert.Empty(MojibakeFinder.Find("«será»™ «já»® «lá»…”"));
}
