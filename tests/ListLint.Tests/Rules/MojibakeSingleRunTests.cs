using ListLint.Rules;

namespace ListLint.Tests;

public class MojibakeSingleRunTests
{
    [Theory]
    [InlineData("Initiation à Kubernetes", "windows-1252")]
    [InlineData("Initiation à Kubernetes", "windows-1251")]
    [InlineData("Initiation à Kubernetes", "windows-1250")]
    [InlineData("Initiation à Kubernetes", "macintosh")]
    [InlineData("les outils à connaitre", "ibm437")]
    [InlineData("les outils à connaitre", "cp866")]
    [InlineData("les outils à connaitre", "koi8-r")]
    [InlineData("Jane Ré, John Doe", "windows-1252")]
    [InlineData("Jane Ré", "Latin-1")]
    [InlineData("TōKit", "windows-1252")]
    [InlineData("DöMN: a method", "windows-1252")]
    [InlineData("λtools, and λ as a sign", "windows-1252")]
    [InlineData("Muzaffer Ünsal, l'école", "windows-1251")]
    [InlineData("Pænt", "windows-1257")]
    [InlineData("Tools by Hölder", "ibm437")]
    [InlineData("Tools by Jan Çakır", "ibm437")]
    [InlineData("the naïve one", "ibm850")]
    [InlineData("Tools by Hölder", "macintosh")]
    [InlineData("a map — and a list", "ibm850")]
    public void One_damaged_letter_of_a_line_is_restored(string text, string page) =>
        Assert.Equal(text, MojibakeSamples.Restore(MojibakeSamples.Damage(text, page)));

    [Theory]
    [InlineData("MĂĽsli")] // "ü" of Windows-1250, or "å" of ISO-8859-2
    [InlineData("FuĂźball")]
    public void A_letter_of_two_pages_is_reported_without_a_fix(string text)
    {
        Assert.NotEmpty(MojibakeFinder.Find(text));
        Assert.DoesNotContain(MojibakeFinder.Find(text), damage => damage.IsFixable);
    }

    [Theory]
    [InlineData("windows-1250", "Müsli")]
    [InlineData("iso-8859-2", "Måsli")]
    public void Such_a_letter_is_that_of_the_page_of_all_other_damage(string page, string word)
    {
        var text = $"- Křižovatka — větší kůň\n- Łąka i źródło… “dąb”\n- {word} Fußweg\n";
        var damaged = MojibakeSamples.Damage(text, page);
        Assert.Equal(text, MojibakeSamples.Restore(damaged));
        Assert.All(MojibakeFinder.Find(damaged), damage => Assert.True(damage.IsFixable));
    }

    [Fact]
    public void A_letter_that_the_page_of_all_other_damage_reads_in_another_way_is_left()
    {
        var text = MojibakeSamples.Damage("Křižovatka, tři kůry, přístav\n\nThe GöMN method", "iso-8859-2");
        Assert.DoesNotContain(MojibakeFinder.Find(text), damage => damage is { IsFixable: true, Restored: "Ü" });
    }

    [Fact]
    public void Where_two_programs_damaged_a_text_a_letter_of_both_is_left()
    {
        const string Sample = "Křižovatka — větší kůň…";
        var text = string.Join('\n', "windows-1250 iso-8859-2".Split(' ').Select(page => MojibakeSamples.Damage(Sample, page)));
        Assert.False(MojibakeFinder.Find(text + "\nMĂĽsli")[^1].IsFixable);
    }

    [Theory]
    [InlineData("a dessert Ã la mode", "a dessert à la mode")]
    [InlineData("un mot Ã l’oreille", "un mot à l’oreille")]
    public void The_word_is_restored_before_one_that_follows_it(string text, string restored) =>
        Assert.Equal(restored, MojibakeSamples.Restore(text));

    [Theory]
    [InlineData("T I T U L O S Ã O")]
    [InlineData("S Ã\u00A0 O")]
    [InlineData("a letra Ã em maiúsculas")]
    [InlineData("LÃ® e FÃ™, «Î» e « Î », IRMÃ©")]
    [InlineData("АвтоКАД, НетБСД и ЛатАм")]
    [InlineData("вот тАк и тОлько, методHTTP, İтал")]
    [InlineData("├été, │ ├Übung, n√∂x, 2√πr")]
    [InlineData("C’EST MAMĂ ŞI ĂŞTIA, Г. Пушкин, 20Г, ГОСТ © 2020")]
    public void Sound_letters_are_silent(string text) => Assert.Empty(MojibakeFinder.Find(text));

    [Theory]
    [InlineData("- [Lens](https://lens.example) - Repairs mojibake such as UniversitÃ© in old charts.", Safety.Unsafe)]
    [InlineData("- [Lens](https://lens.example) - A chart of the UniversitÃ© on the coast.", Safety.Safe)]
    public void A_line_about_damaged_text_may_show_some_on_purpose(string line, Safety safety) =>
        Assert.Equal(safety, Assert.Single(Reports.Find<Mojibake>(line)).Fix!.Safety);
}
