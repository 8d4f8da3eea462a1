using ListLint.Rules;

namespace ListLint.Tests;

public class MojibakeLostSpaceTests
{
    [Theory]
    [InlineData("VoilÃ le marchÃ©, dÃ©jÃ", "Voilà le marché, déjà")]
    [InlineData("VoilÃ un exemple", "Voilà un exemple")]
    [InlineData("Une impression de dÃ©jÃ vu", "Une impression de déjà vu")]
    public void The_words_voila_and_deja_are_restored_by_themselves(string text, string restored) => AssertFixed(restored, text);

    [Theory]
    [InlineData("Ranger le mГ©tier Г l'Г©cole", true)]
    [InlineData("ConnectÃ© Ã un serveur", true)]
    [InlineData("ConnectÃ© Ã lâ€™arrivÃ©e", true)]
    public void Before_a_word_that_follows_it_in_French_the_letter_is_a_word(string text, bool isFixed)
    {
        var found = MojibakeFinder.Find(text);
        Assert.NotEmpty(found);
        Assert.Equal(isFixed, found.All(damage => damage.IsFixable));
        if (isFixed)
            Assert.Contains(" à ", MojibakeSamples.Restore(text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mình là một người làm thì nhành cài đó")]
    [InlineData("Tất cả cho bài hàng ngàn")]
    public void Vietnamese_words_are_joined_again(string text) => AssertFixed(text, Damage(text));

    [Fact]
    public void A_Vietnamese_word_that_may_be_two_is_left() =>
        Assert.DoesNotContain(MojibakeFinder.Find(Damage("Thử lày tế")), damage => damage.IsFixable);

    [Theory]
    [InlineData("Ù…Ù† Ù¢Ù Ù Ù£ Ø¨ÙŠØª", "من ٢٠٠٣ بيت")]
    public void Zeros_of_an_Arabic_number_are_digits(string text, string restored) => AssertFixed(restored, text);

    [Theory]
    [InlineData("Le marchÃ© voisin, Ã , pour", "Le marché voisin, à, pour")]
    public void A_space_before_a_comma_is_that_of_the_letter(string text, string restored) => AssertFixed(restored, text);

    [Theory]
    [InlineData("Notes ⚠️ old", "windows-1252")]
    [InlineData("site.example⚠️ old", "windows-1252")]
    [InlineData("site.example⚠️ old", "Latin-1")]
    [InlineData("🏠 Home", "windows-1252")]
    [InlineData("🏠 Home", "windows-1251")]
    [InlineData("the 🧠, the 🟠 (and 🐠)", "windows-1250")]
    [InlineData("🤠🏽 and ⚠ here", "windows-1252")]
    [InlineData("🚀 Start, ⚠️ Кот и Кит", "koi8-r")]
    public void Signs_that_end_in_a_lost_space_are_restored(string text, string page) => AssertFixed(text, Damage(text, page));

    [Fact]
    public void A_line_with_a_letter_that_stays_open_is_left()
    {
        var found = MojibakeFinder.Find("VoilÃ ? Et voilÃ le menu\nvoilÃ Paris");
        Assert.Equal([false, false, true], found.Select(damage => damage.IsFixable));
    }

    [Fact]
    public void Two_spaces_that_became_one_stay_one() => AssertFixed("🧠 Minds", "ðŸ§ Minds");

    [Fact]
    public void Letters_of_a_word_are_no_sign() => Assert.Empty(MojibakeFinder.Find("bâš x, крвљ и"));

    private static string Damage(string text, string page) => MojibakeSamples.Damage(text, page).Replace('\u00A0', ' ');

    private static string Damage(string text) => Damage(text, "windows-1252");

    private static void AssertFixed(string expected, string text)
    {
        Assert.Equal(expected, MojibakeSamples.Restore(text));
        Assert.All(MojibakeFinder.Find(text), damage => Assert.True(damage.IsFixable));
    }
}
