using ListLint.Rules;

namespace ListLint.Tests;

public sealed class RepeatedWordTests
{
    [Theory]
    [InlineData("Lamps of the the harbour.")]
    [InlineData("It is part of the of the old harbour.")]
    [InlineData("The the lamps of the harbour.")]
    [InlineData("A variant of the The Lamp Language.")]
    [InlineData("It is kept by By Ann.")]
    [InlineData("It reads the charts of the\nthe harbour.")]
    [InlineData("It is kept by [by Ann](https://ann.example).")]
    [InlineData("It reads all registries registries of the harbour.")]
    [InlineData("Parts for Tide [Tide Gauge](https://tide.example) and others.")]
    [InlineData("## LMP [lmp](https://lamp.example/lmp)")]
    public void A_word_twice_in_a_row_is_reported(string text) => Assert.Single(Reports.Find<RepeatedWord>(text));

    [Theory]
    [InlineData("It is in the [The Times](https://times.example).")]
    [InlineData("How to To Do it.")]
    [InlineData("A very very bright lamp, and so so many of them.")]
    [InlineData("By Chen Chen and Duran Duran.")]
    [InlineData("Lamps of the harbour, of the, of the pier, in the for the best.")]
    [InlineData("Tide [Tide Gauge](https://tide.example)")]
    [InlineData("## Duran Duran")]
    [InlineData("It is what it is.\n\nis it?")]
    [InlineData("- a lamp of the\n- the lamp")]
    public void What_may_be_meant_is_fine(string text) => Assert.Empty(Reports.Find<RepeatedWord>(text));

    [Fact]
    public void A_list_whose_headings_all_say_a_name_twice_does_so_on_purpose() =>
        Assert.Empty(Reports.Find<RepeatedWord>("## LMP [lmp](https://lamp.example/lmp)\n\n## Fog [fog](https://lamp.example/fog)"));

    [Theory]
    [InlineData("Los barcos que que llegan al puerto con mapas de todos.")]
    [InlineData("Die Schiffe, die die Karten mit den Namen und für uns zeigen.")]
    [InlineData("Les bateaux que nous nous voyons dans le port avec les cartes.")]
    [InlineData("Skeppen som som är i hamnen och på havet.")]
    [InlineData("Statki które które są w porcie oraz na morzu.")]
    public void Lines_in_other_languages_are_not_judged_by_English_words(string text) => Assert.Empty(Reports.Find<RepeatedWord>(text));

    [Fact]
    public void A_word_that_a_list_doubles_three_times_is_meant()
    {
        const string One = "An AU wrapper via a VST3 wrapper wrapper.\n\n";
        const string Two = One + "An AAX wrapper via a VST3 wrapper wrapper.\n\n";
        Assert.Equal(2, Reports.Find<RepeatedWord>(Two).Count);
        Assert.Empty(Reports.Find<RepeatedWord>(Two + "A CLAP wrapper via a VST3 wrapper wrapper.\n\n"));
        Assert.Equal(3, Reports.Find<RepeatedWord>(One + One + One).Count);
        Assert.Equal(3, Reports.Find<RepeatedWord>("In the the lamp.\n\nOf the the lamp.\n\nBy the the lamp.").Count);
    }
}
