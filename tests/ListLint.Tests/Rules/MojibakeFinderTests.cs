using ListLint.Rules;

namespace ListLint.Tests;

public class MojibakeFinderTests
{
    [Theory]
    [InlineData("Avignon Université.", "windows-1252")]
    [InlineData("Don’t “stop” here – or there — now… • ok", "windows-1252")]
    [InlineData("label=🤗+Likes", "windows-1252")]
    [InlineData("[Hugging🤗](https://example.org)", "windows-1252")]
    [InlineData("École Supérieure, Österreich, Übung, Ñandú, Ángel, Ísland", "windows-1252")]
    [InlineData("ESPAÑA, MÜNCHEN, GARÇON, JOSÉ", "windows-1252")]
    [InlineData("Erdoğan, Beşiktaş, Łódź, świat, Škoda, žena, český", "windows-1252")]
    [InlineData("25 °C, £5, © 2024, 10 km², word® a · b ½", "windows-1252")]
    [InlineData("Nada é igual", "windows-1252")]
    [InlineData("Привет, мир и я в Москве", "windows-1252")]
    [InlineData("Καλημέρα κόσμε", "windows-1252")]
    [InlineData("中文文本 and 日本語 and 한국어", "windows-1252")]
    [InlineData("Tiếng Việt", "windows-1252")]
    [InlineData("a → b ★ ✓ ✔ ⚠️ ⭐ 640 × 480", "windows-1252")]
    [InlineData("שלום עולם مرحبا بالعالم", "windows-1252")]
    [InlineData("สวัสดี नमस्ते", "windows-1252")]
    [InlineData("GarcÍa García, voilà, índice", "Latin-1")]
    [InlineData("Don’t “stop” 🤗 café", "Latin-1")]
    [InlineData("Université, García, Köln, München, Łódź Wrocław", "macintosh")]
    [InlineData("Don’t “stop” here – or there…", "macintosh")]
    [InlineData("Москва", "macintosh")]
    [InlineData("Université, García, Köln, München, mañana", "ibm437")]
    [InlineData("Don’t “stop” here – or there…", "ibm437")]
    [InlineData("Москва 🤗", "ibm437")]
    [InlineData("Kraków, Łódź, świat, Škoda, žena, café, don’t", "windows-1250")]
    [InlineData("Université, München, don’t “stop” – 🤗 Москва", "windows-1251")]
    public void Text_read_in_a_wrong_encoding_is_restored(string text, string page) =>
        Assert.Equal(text, MojibakeSamples.Restore(MojibakeSamples.Damage(text, page)));

    [Theory]
    [InlineData("Université don’t 🤗 Москва", "windows-1252")]
    [InlineData("Université don’t 🤗", "Latin-1")]
    [InlineData("Université, don’t", "macintosh")]
    public void Text_damaged_twice_or_three_times_is_restored(string text, string page)
    {
        var twice = MojibakeSamples.Damage(MojibakeSamples.Damage(text, page), page);
        Assert.Equal(text, MojibakeSamples.Restore(twice));
        Assert.Equal(text, MojibakeSamples.Restore(MojibakeSamples.Damage(twice, page)));
    }

    [Theory]
    [InlineData("VoilÃ  le cafÃ©, Ã  la carte", "Voilà le café, à la carte")]
    [InlineData("VoilÃ  le cafÃ©, dÃ©jÃ  vu", "Voilà le café, déjà vu")]
    [InlineData("il faut attendre jusqu'Ã la fin de l'Ã©tÃ©", "il faut attendre jusqu'à la fin de l'été")]
    [InlineData("dispostos Ã quelas notaÃ§Ãµes", "dispostos àquelas notações")]
    [InlineData("atenÃ§Ã£o Ã s crianÃ§as", "atenção às crianças")]
    [InlineData("Å iauliai, Å koda, cafÃ©", "Šiauliai, Škoda, café")]
    [InlineData("Ð ÑƒÐ¼Ñ‹Ð½", "Румын")]
    [InlineData("VoilÃ  le reste", "Voilà le reste")]
    [InlineData("Go í ¼í¾¯ now", "Go 🎯 now")]
    public void A_lost_no_break_space_is_understood_beside_other_damage(string text, string restored) =>
        Assert.Equal(restored, MojibakeSamples.Restore(text));

    [Theory]
    [InlineData("UniversitÃ")]
    [InlineData("IRMÃ la")]
    public void Without_other_damage_half_a_character_is_left_alone(string text) => Assert.Empty(MojibakeFinder.Find(text));

    [Theory]
    [InlineData("CasÃ le cafÃ©")] // whose is the space?
    [InlineData("SerrÃ le reste")]
    [InlineData("HÃ ná»™i")]
    [InlineData("Ã„â€”jimas")] // a German "Ä" and a dash, or the Lithuanian "ė"
    [InlineData("Ð¢ÐµÑÑ‚ ÑÐ°Ð´Ð°")]
    [InlineData("ÐšÐ¾Ñ‚ Ð¸ Ñ")]
    [InlineData("Ð’ÐºÑƒÑ\uFFFDÑ‹")]
    [InlineData("a â€œquotedâ€ word")]
    [InlineData("donâ€ cut off")]
    [InlineData("Itâs a toolâa good one, donât worry")]
    [InlineData("itâ€™s, donât")]
    [InlineData("Geâš´nspireerd")]
    [InlineData("ãƒâ£ã¢â‚¬å¡ã‚â«ãƒâ£ã¢â‚¬å¡")]
    [InlineData("cafÃ© Å iauliai, Å koda, cafÃ© Å ")]
    public void A_line_with_lost_bytes_is_reported_and_nothing_of_it_is_restored(string text)
    {
        var found = MojibakeFinder.Find(text);
        Assert.NotEmpty(found);
        Assert.DoesNotContain(found, damage => damage.IsFixable);
    }

    [Theory]
    [InlineData("Noël’s “naïf” présumé", "iso-8859-2")]
    [InlineData("Přehled nářadí, sáně a třpyt tisíců světel", "iso-8859-2")]
    [InlineData("🔧 Repairs, ğ ve ş", "windows-1254")]
    [InlineData("Šiaulių sodų žemėlapis – rīga", "windows-1257")]
    [InlineData("Größe–Übersicht", "ibm850")]
    [InlineData("Список – файлов", "cp866")]
    [InlineData("✅ ready → docs", "windows-1251")]
    [InlineData("Bäckerei and Señor Ñandú, pão e mão", "macintosh")]
    [InlineData("pão e mão, São, İzmit’s roses, İnegöl", "windows-1252")]
    [InlineData("CD8β2 and Aβ42pos, IL2RγcKO, TGF-β, π", "windows-1252")]
    [InlineData("une visite à la carte", "Latin-1")]
    public void All_of_a_line_is_restored(string text, string page)
    {
        var damaged = MojibakeSamples.Damage(text, page);
        Assert.Equal(text, MojibakeSamples.Restore(damaged));
        Assert.All(MojibakeFinder.Find(damaged), damage => Assert.True(damage.IsFixable));
    }

    [Theory]
    [InlineData("Go í\u00A0¼í¾¯ now", "Go 🎯 now")]
    [InlineData("Ã„Â°negÃƒÂ¶l", "İnegöl")]
    [InlineData("10Î&frac14;s, caf&Atilde;&copy;, it&acirc;&euro;&trade;s", "10μs, café, it’s")]
    [InlineData("at Г‚ВЈ5.8 a piece", "at £5.8 a piece")]
    [InlineData("Ã…ÂºrÃƒÂ³dÃ…â€šo", "źródło")]
    public void Damage_by_way_of_another_form_is_restored(string text, string restored) => Assert.Equal(restored, MojibakeSamples.Restore(text));

    [Theory]
    [InlineData("├┤o┼┐o┼┐o┼┐o")]
    [InlineData("╔╗a╚╝ ┌┐x└┘")]
    [InlineData("( o¬ô ) `¬´ Ō¬o")]
    [InlineData("4288×… Õ… SÓ… É¿ É¡ 5×£35 ∆° Å— Ų™ Ă™ Āø")]
    [InlineData("MÄ£ÄM ÌÑÌ Q £ÄGÌ GÄLÄW ÑÍCH SÖÄ£ ÑÝÄ $ÚÄMÌ")]
    [InlineData("HÅØYA ER BLÅØYD, ПоздравЂаво, ВІКІ, Brontë…”")]
    [InlineData("¨ανατροφή¨ frataraká§ 141, aí´´ lá´´")]
    [InlineData("&Eacute;t&eacute; &copy; &laquo;&nbsp;&Agrave;&nbsp;&raquo; &amp;")]
    [InlineData("bât, mât, dégât, châteaux, goûts, appâts, râs")]
    public void Text_that_only_looks_damaged_is_silent(string text) => Assert.Empty(MojibakeFinder.Find(text));

    [Theory]
    [InlineData("It\u0092s a \u0093sturdy\u0094 tree \u0096 for alleys\u0085", "It’s a “sturdy” tree – for alleys…")]
    [InlineData("\u0084Handwerk\u0093 überall", "„Handwerk“ überall")]
    [InlineData("tant parlé\u0085 Tu sais", "tant parlé… Tu sais")]
    [InlineData("ok â\u0080\u009csenza modifiche\u0094 e basta", "ok “senza modifiche” e basta")]
    [InlineData("d\u0092autres l\u0092attendent", "d’autres l’attendent")]
    [InlineData("It&#146;s here", "It’s here")]
    public void Controls_that_are_signs_of_Windows_are_restored(string text, string restored) =>
        Assert.Equal(restored, MojibakeSamples.Restore(text));

    [Theory]
    [InlineData("hundimiento tur\u0092stico")] // an "í" of an old Mac
    [InlineData("el d\u0092a de la ma\u0096ana")]
    [InlineData("este pa\u0092s")]
    [InlineData("est\u0087 aqu\u0092 y don\u0092t")]
    public void Controls_that_may_be_letters_are_left(string text) => Assert.Empty(MojibakeFinder.Find(text));

    [Fact]
    public void Windows_and_Latin_characters_may_mix_in_one_run() => Assert.Equal("a ” b", MojibakeSamples.Restore("a â€\u009D b"));

    [Fact]
    public void The_span_holds_the_damaged_characters_and_no_others()
    {
        const string text = "“Avignon UniversitÃ©”, founded";
        var damage = Assert.Single(MojibakeFinder.Find(text));
        Assert.Equal("Ã©", text[damage.Span.Start..damage.Span.End]);
        Assert.Equal(("é", "UTF-8 read as Windows-1252", true), (damage.Restored, damage.Origin, damage.IsCertain));
    }

    [Theory]
    [InlineData("Latin-1", "Latin-1")]
    [InlineData("windows-1252", "Windows-1252")]
    [InlineData("macintosh", "MacRoman")]
    [InlineData("ibm437", "code page 437")]
    [InlineData("windows-1251", "Windows-1251")]
    public void The_encoding_is_named(string page, string name) =>
        Assert.All(
            MojibakeFinder.Find(MojibakeSamples.Damage("don’t “stop” it", page)),
            damage => Assert.Equal($"UTF-8 read as {name}", damage.Origin)
        );
}
