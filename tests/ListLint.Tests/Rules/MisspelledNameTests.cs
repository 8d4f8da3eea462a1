using ListLint.Rules;

namespace ListLint.Tests;

public sealed class MisspelledNameTests
{
    [Theory]
    [InlineData("Anchorge", "https://anchorage.example", "Anchorage")]
    [InlineData("Anchroage", "https://github.com/quays/anchorage", "Anchorage")]
    [InlineData("Anchorrage", "https://github.com/quays/anchorage", "Anchorage")]
    [InlineData("Anchirage", "https://github.com/anchorage/boats", "Anchorage")]
    [InlineData("QuayLamp", "https://github.com/quays/quaysLamp", null)]
    [InlineData("PierLmap", "https://github.com/quays/pier-lamp", "PierLamp")]
    [InlineData("GreeDock", "https://github.com/quays/greenDock", "GreenDock")]
    [InlineData("ANCHORGE", "https://anchorage.example", "ANCHORAGE")]
    [InlineData("Payk", "https://pyak.example", "Pyak")]
    [InlineData("pka", "https://github.com/quays/pak", "pak")]
    [InlineData("@fogbrun", "https://github.com/fogburn", "fogburn")]
    [InlineData("Quay-Suckfish", "https://github.com/quays/quay-sockfish", "Sockfish")]
    [InlineData("AutoTablel", "https://github.com/quays/autotable", "AutoTable")]
    [InlineData("Tarbourside Lamp", "https://harbourside-lamp.example", "Harbourside")]
    [InlineData("Quay Lorksheets", "https://github.com/quays/quay-worksheets", "Worksheets")]
    [InlineData("Harbour Mangement Kit", "https://github.com/quays/harbour-management-kit", "Management")]
    public void A_name_one_slip_from_its_address_is_reported_and_keeps_its_case(string text, string address, string? better)
    {
        var fixes = Reports.Find<MisspelledName>($"- [{text}]({address}) - A tool.").Select(report => report.Fix!.Edits[0].Text);

        Assert.Equal(better is null ? [] : [better], fixes);
    }

    [Theory]
    [InlineData("Nchorage", "https://anchorage.example")]
    [InlineData("Bnchorage", "https://anchorage.example")]
    [InlineData("Anchorages", "https://anchorage.example")]
    [InlineData("Anchorag", "https://anchorage.example")]
    [InlineData("Anchorzge", "https://anchorsge.example")]
    [InlineData("Docktool2", "https://docktool3.example")]
    [InlineData("Harbor", "https://harbour.example")]
    [InlineData("Payk", "https://github.com/quays/pyak-lamp")]
    [InlineData("pke", "https://github.com/quays/pak")]
    [InlineData("LampTablex", "https://github.com/quays/lamptabley")]
    [InlineData("Quiet", "https://quite.example")]
    [InlineData("Anchorge", "https://github.com/quays/boats/blob/main/anchorage.md")]
    [InlineData("Anchorge", "https://anchorage.example/anchorge")]
    [InlineData("Anchörge", "https://anchorage.example")]
    [InlineData("Maichel", "https://github.com/maichal")]
    [InlineData("Spencer Gull", "https://github.com/spencerbgull")]
    [InlineData("Anchorge: a paper", "https://arxiv.org/abs/2403.01000")]
    public void What_may_be_meant_is_left_alone(string text, string address) =>
        Assert.Empty(Reports.Find<MisspelledName>($"- [{text}]({address}) - A tool."));

    [Theory]
    [InlineData("Harbour Cannon", "https://harbourcanon.example", "Canon")]
    [InlineData("Mooring Click 29", "https://mooringclic29.example", "Clic")]
    [InlineData("Harbour Infections", "https://github.com/quays/harbour-inflections", "Inflections")]
    [InlineData("Unarchive Harbour", "https://github.com/quays/unarchiver-harbour", "Unarchiver")]
    [InlineData("Greyn Noise Lamps", "https://greynoiselamps.example", "Grey")]
    [InlineData("Let's Enchance", "https://letsenhance.example", "Enhance")]
    public void All_of_a_long_name_but_one_letter_is_reported_whatever_its_words_are(string text, string address, string better) =>
        Assert.Equal(better, Assert.Single(Reports.Find<MisspelledName>($"- [{text}]({address}) - A tool.")).Fix!.Edits[0].Text);

    [Theory]
    [InlineData("Harbours Canon", "https://harbourcanon.example")]
    [InlineData("Harbour Canon", "https://harbourscanon.example")]
    [InlineData("Press Starboard", "https://presstarboard.example")]
    [InlineData("Harbour Institute", "https://harbourinstitut.example")]
    [InlineData("Harbour Canon 2", "https://harbourcanon3.example")]
    [InlineData("Harbour CLI", "https://harbour-ci.example")]
    [InlineData("Colour Harbour", "https://color-harbour.example")]
    [InlineData("Ebb Canon", "https://ebbcannon.example")]
    [InlineData("Jane Price Cannon", "https://twitter.com/janepricecanon")]
    public void What_makes_another_long_name_is_left_alone(string text, string address) =>
        Assert.Empty(Reports.Find<MisspelledName>($"- [{text}]({address}) - A tool."));

    [Theory]
    [InlineData("The Quay Lmap of Fog", "https://quaylamp.example", "Lamp")]
    [InlineData("Les quais à la nage - The Quay Projectl", "https://thequayproject.example", "Project")]
    [InlineData("Le métier: Fogbrunel", "https://fogburnel.example", "Fogburnel")]
    [InlineData("港口 Anchorge", "https://anchorage.example", "Anchorage")]
    [InlineData("基于Anchorge的港口", "https://anchorage.example", "Anchorage")]
    public void Some_words_of_a_text_that_are_a_name_are_compared_with_it(string text, string address, string better) =>
        Assert.Equal(better, Assert.Single(Reports.Find<MisspelledName>($"- [{text}]({address}) - A tool.")).Fix!.Edits[0].Text);

    [Theory]
    [InlineData("Quay Institute of Fog", "https://quayinstitut.example")]
    [InlineData("The Quay Lamps of Fog", "https://quaylamp.example")]
    [InlineData("Métieranchorge of Fog", "https://anchorage.example")]
    [InlineData("Anchörge of Fog", "https://anchorge.example")]
    public void Words_that_are_another_name_are_left_alone(string text, string address) =>
        Assert.Empty(Reports.Find<MisspelledName>($"- [{text}]({address}) - A tool."));

    [Theory]
    [InlineData("- [Anchorge Lamps](https://anchorage.example/lamps)\n- [Anchorge Docks](https://anchorage.example/docks)\n- The Anchorge", 2)]
    [InlineData("- [Anchorge Lamps](https://anchorage.example/lamps)\n- [Anchorge Lamps](https://anchorage.example/lamps)\n- The Anchorge", 0)]
    [InlineData("- [Anchorge Lamps](https://anchorage.example/lamps)\n- [Anchorge Docks](https://anchorage.example/docks)\n- `anchorge`", 0)]
    public void A_name_that_two_addresses_contradict_is_reported_though_the_list_uses_it_elsewhere(string list, int reports) =>
        Assert.Equal(reports, Reports.Find<MisspelledName>(list).Count);

    [Theory]
    [InlineData("QuaysLamps", "https://quaylamps.example", "QuayLamps")]
    [InlineData("quays-lamps", "https://quaylamps.example", null)]
    [InlineData("Quays Lamps", "https://quaylamps.example", null)]
    [InlineData("QuayLamps", "https://quaylamp.example", null)]
    public void A_plural_inside_a_name_written_as_one_word_is_reported(string text, string address, string? better) =>
        Assert.Equal(
            better is null ? [] : [better],
            Reports.Find<MisspelledName>($"- [{text}]({address}) - A tool.").Select(report => report.Fix!.Edits[0].Text)
        );

    [Theory]
    [InlineData("- [oehorn](https://ohorn.example) - OHORN blows in fog.", "ohorn")]
    [InlineData("- [fgl3 lamp](https://github.com/fogl3/lamp) - A fogl3 lamp.", "fogl3")]
    [InlineData("- [Lamps](https://github.com/MolQSI/lamps) by [MolQSL](https://molqsi.example) and others", "MolQSI")]
    public void A_name_that_its_line_writes_as_its_address_does_is_reported_whatever_the_letter(string entry, string better) =>
        Assert.Equal(better, Assert.Single(Reports.Find<MisspelledName>(entry)).Fix!.Edits[0].Text);

    [Theory]
    [InlineData("- [oehorn](https://ohorn.example) - Blows in fog.")]
    [InlineData("- [MolQSL](https://molqsi.example) and its [manual](https://molqsi.example/molqsi).")]
    [InlineData("- [OhornX](https://ohorn.example) - Ohorn for ships.")]
    [InlineData("- [Ohorns](https://ohorn.example) - Ohorn for ships.")]
    [InlineData("- [xohorn](https://ohorn.example) - Ohorn for ships.")]
    [InlineData("- [Ohorn2](https://ohorn3.example) - ohorn3 for ships.")]
    [InlineData("- [Harbox](https://harbor.example) - A harbor for ships.")]
    public void What_its_line_does_not_confirm_is_left_alone(string entry) => Assert.Empty(Reports.Find<MisspelledName>(entry));

    [Theory]
    [InlineData("PierHarbor and PierHarbor", "PierHabror", 1)]
    [InlineData("PierHarbor", "PierHabror", 0)]
    [InlineData("PierHarbor and PierHarbor", "PierHarborX", 0)]
    public void Two_letters_of_a_name_with_capitals_that_the_list_has_right_twice_are_told(string right, string wrong, int reports) =>
        Assert.Equal(reports, Reports.Find<MisspelledName>($"- A tool of {right} for the harbour.\n- Another tool of {wrong} for ships.\n").Count);

    [Fact]
    public void A_name_that_the_list_uses_once_more_is_left_alone() =>
        Assert.Empty(Reports.Find<MisspelledName>("- [Anchorge](https://anchorage.example) - So Anchorge is called."));

    [Theory]
    [InlineData(10, 0)]
    [InlineData(9, 1)]
    public void A_label_among_ten_that_are_right_is_left_to_the_habit_of_labels(int right, int reports)
    {
        var entries = Enumerable.Range(0, right).Select(at => $"- Pier {at} of the harbour [[GitHub](https://github.com/piers/{at})]");

        Assert.Equal(
            reports,
            Reports.Find<MisspelledName>(string.Join('\n', entries) + "\n- Mole of the harbour [[Gihtub](https://github.com/piers/mole)]").Count
        );
    }

    [Fact]
    public void A_name_that_the_list_misspells_wherever_its_address_is_right_is_reported_each_time() =>
        Assert.Equal(
            2,
            Reports.Find<MisspelledName>("- [Anchorge](https://anchorage.example)\n\n## Old\n\n- [Anchorge](https://anchorage.example/old)\n").Count
        );

    [Theory]
    [InlineData("The lamp by Quaylmap shows the way.", 1)]
    [InlineData("The lamp by Quaylamp shows the way.", 0)]
    [InlineData("The lamp by Quaylmap, Quaylmap and Quaylmap.", 0)]
    [InlineData("The lamp of uaylamp shows the way.", 0)]
    [InlineData("Eine Lampe von Quaylmap für den Hafen und das Meer.", 0)]
    public void A_word_of_the_description_is_compared_with_the_entrys_own_address(string description, int reports) =>
        Assert.Equal(reports, Reports.Find<MisspelledName>($"- [Lamp](https://github.com/quaylamp/lamp) - {description}").Count);

    [Fact]
    public void A_title_without_a_link_has_the_addresses_of_its_entry() =>
        Assert.Single(Reports.Find<MisspelledName>("- **Anchorge** - A tool. [Code](https://github.com/quays/anchorage)"));

    [Fact]
    public void A_word_of_another_language_is_not_asked_to_be_English() =>
        Assert.Empty(Reports.Find<MisspelledName>("- [Ressources](https://quays.example/resources) - Une liste des ports pour les marins."));

    [Theory]
    [InlineData("LSTM", "LTSM", 2, 1)]
    [InlineData("LSTM", "LTSM", 1, 0)]
    [InlineData("QUVX", "QVUX", 8, 1)]
    [InlineData("QUVX", "QVUX", 7, 0)]
    [InlineData("STAR", "SATR", 7, 0)]
    public void An_acronym_with_two_letters_exchanged_is_reported_beside_two_known_ones_or_eight(string right, string wrong, int uses, int reports) =>
        Assert.Equal(
            reports,
            Reports.Find<MisspelledName>(string.Join('\n', Enumerable.Repeat($"We use {right} here.\n", uses)) + $"\nAnd {wrong} here.").Count()
        );

    [Fact]
    public void Capitals_within_the_name_are_those_of_the_address()
    {
        var report = Assert.Single(Reports.Find<MisspelledName>("- [Anchorfsih](https://github.com/quays/AnchorFish) - Finds a berth.\n"));
        Assert.Equal("AnchorFish", Assert.Single(report.Fix!.Edits).Text);
    }

    [Fact]
    public void The_label_of_a_definition_is_no_second_use_of_the_name() =>
        Assert.Single(Reports.Find<MisspelledName>("- [Scultpeo] - Prints.\n\n[Scultpeo]: https://www.sculpteo.example/en/\n"));
}
