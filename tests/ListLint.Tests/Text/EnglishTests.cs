using ListLint.Spelling;

namespace ListLint.Tests;

public sealed class EnglishTests
{
    [Theory]
    [InlineData("the", WordFrequency.Common)]
    [InlineData("creates", WordFrequency.Common)]
    [InlineData("contiguous", WordFrequency.Common)]
    [InlineData("sharding", WordFrequency.Usual)]
    [InlineData("subnets", WordFrequency.Rare)]
    [InlineData("segmentaion", WordFrequency.None)]
    [InlineData("algoritm", WordFrequency.None)]
    [InlineData("", WordFrequency.None)]
    [InlineData("don't", WordFrequency.None)]
    [InlineData("naïve", WordFrequency.None)]
    public void A_word_is_as_well_known_as_the_word_lists_say(string word, WordFrequency frequency) =>
        Assert.Equal(frequency, English.FrequencyOf(word));

    [Theory]
    [InlineData("colour", "color")]
    [InlineData("modelling", "modeling")]
    [InlineData("analyse", "analyze")]
    [InlineData("catalogue", "catalog")]
    [InlineData("centre", "center")]
    [InlineData("fuelling", "fueling")]
    [InlineData("woolly", "wooly")]
    public void British_and_American_forms_are_both_words(string british, string american) =>
        Assert.True(English.Has(british) && English.Has(american));

    [Theory]
    [InlineData("dockerizers")]
    [InlineData("multiregion")]
    [InlineData("debiasing")]
    [InlineData("unpluggable")]
    [InlineData("prefetchable")]
    [InlineData("memoizable")]
    public void A_word_built_of_words_needs_no_dictionary(string word) => Assert.True(English.Has(word) || English.IsBuilt(word));

    [Theory]
    [InlineData("begining")]
    [InlineData("bloging")]
    [InlineData("plugable")]
    [InlineData("pageing")]
    [InlineData("extentions")]
    [InlineData("deorations")]
    [InlineData("sublass")]
    [InlineData("writting")]
    [InlineData("trainning")]
    [InlineData("managable")]
    public void A_slip_is_not_taken_for_a_word_that_is_built(string slip) => Assert.False(English.Has(slip) || English.IsBuilt(slip));

    [Theory]
    [InlineData("colour", "color")]
    [InlineData("tokenise", "tokenize")]
    [InlineData("modelling", "modeling")]
    [InlineData("anaemia", "anemia")]
    [InlineData("centre", "center")]
    public void Words_that_countries_spell_otherwise_are_variants(string one, string other) =>
        Assert.True(English.AreVariants(one, other) && English.AreVariants(other, one));

    [Theory]
    [InlineData("langauge", "language")]
    [InlineData("begining", "beginning")]
    [InlineData("allways", "always")]
    [InlineData("essentialy", "essentially")]
    [InlineData("mailling", "mailing")]
    [InlineData("clause", "claude")]
    [InlineData("", "a")]
    [InlineData("word", "word")]
    public void Slips_and_other_words_are_no_variants(string one, string other) =>
        Assert.False(English.AreVariants(one, other) || English.AreVariants(other, one));

    [Fact]
    public void A_look_up_allocates_nothing()
    {
        English.Has("harbour");
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var at = 0; at < 1000; at++)
            English.Has("harbour");

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Theory]
    [InlineData("A fast parser for the logs of servers", true)]
    [InlineData("Harbour scenes", true)]
    [InlineData("En snabb tolk i Rust", false)]
    [InlineData("Sprawdza plik oraz folder", false)]
    [InlineData("Um curso de introdução", false)]
    [InlineData("Un editor de texto", false)]
    [InlineData("Der Parser für das Protokoll", false)]
    [InlineData("Are suport pentru Linux", false)]
    [InlineData("", null)]
    public void The_language_of_a_line_is_known_by_its_words(string text, bool? isEnglish)
    {
        var language = new TextLanguage();

        language.Add(text);

        Assert.Equal(isEnglish, language.IsEnglish(except: 0));
    }

    [Theory]
    [InlineData("harbour")]
    [InlineData("segmentation")]
    [InlineData("all")]
    public void A_word_is_found_from_every_slip_of_it(string word)
    {
        foreach (var slip in SlipsOf(word).Where(slip => slip != word))
            Assert.Contains(English.FindSlips(slip), found => found.Word == word);
    }

    [Theory]
    [InlineData("langauge", "language", SlipKind.Swapped, 4)]
    [InlineData("segmentaion", "segmentation", SlipKind.Lost, 8)]
    [InlineData("howevter", "however", SlipKind.Added, 5)]
    [InlineData("purpuse", "purpose", SlipKind.Exchanged, 4)]
    public void A_slip_says_what_became_of_the_letters(string word, string right, SlipKind kind, int at)
    {
        var slip = Assert.Single(English.FindSlips(word), slip => slip.Word == right);
        Assert.Equal((kind, at, WordFrequency.Common), (slip.Kind, slip.At, slip.Frequency));
    }

    [Fact]
    public void What_is_no_slip_of_any_word_has_none() => Assert.Empty(English.FindSlips("qxzjkvqxzjkv"));

    [Theory]
    [InlineData("maintence", "maintenance")]
    [InlineData("compability", "compatibility")]
    [InlineData("continaer", "container")]
    [InlineData("standart", "standard")]
    public void A_known_misspelling_has_its_correction(string word, string right) => Assert.Equal(right, English.FindCorrection(word));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("harbour")]
    [InlineData("maintenc")]
    [InlineData("maintencee")]
    [InlineData("zzzzzzzzzz")]
    [InlineData("größe")]
    [InlineData("maintencemaintencemaintencemaintence")]
    public void Any_other_word_has_none(string word) => Assert.Null(English.FindCorrection(word));

    private static IEnumerable<string> SlipsOf(string word)
    {
        for (var at = 0; at < word.Length; at++)
        {
            yield return word.Remove(at, 1);
            if (at + 1 < word.Length)
                yield return word[..at] + word[at + 1] + word[at] + word[(at + 2)..];
            foreach (var letter in "aegkz")
            {
                yield return word.Insert(at, letter.ToString());
                yield return word[..at] + letter + word[(at + 1)..];
                yield return word + letter;
            }
        }
    }

    [Theory]
    [InlineData("harbour", true)]
    [InlineData("Harbour", true)]
    [InlineData("HARBOUR", true)]
    [InlineData("harbuor", false)]
    [InlineData("harbours-", false)]
    [InlineData("", false)]
    public void A_word_in_any_case_is_looked_up_in_lower_case(string word, bool isKnown)
    {
        Assert.Equal(isKnown, English.HasInAnyCase(word));
        Assert.Equal(English.FrequencyOf(word.ToLowerInvariant()), English.FrequencyInAnyCase(word));
    }

    [Fact]
    public void A_very_long_word_is_not_known() => Assert.Equal(WordFrequency.None, English.FrequencyInAnyCase(new string('A', 10_000)));
}
