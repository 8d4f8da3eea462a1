using ListLint.Rules;

namespace ListLint.Tests;

public sealed class JoinedWordsTests
{
    [Theory]
    [InlineData("A task managerwith charts of the harbour.")]
    [InlineData("We shed light on this bypresenting a lamp.")]
    [InlineData("Open the lamp andthe door.")]
    [InlineData("It holds upto ten lamps.")]
    [InlineData("There are alot of lamps.")]
    [InlineData("It reads the gauge,which floats in the harbour.")]
    [InlineData("Open the lamp by lightingthem with care.")]
    [InlineData("- Prompt Learning of Tides with LLM forTime Series of Gauges")]
    [InlineData("It reads the gauge ,which floats in the harbour.")]
    [InlineData("It reads the gauge.The rest is easy.")]
    [InlineData("It calls `read`.The rest is easy.")]
    [InlineData("It reads all gauges.**It only has the lamp** of the harbour.")]
    [InlineData("An alternative for[Lamp](https://lamp.example) and others.")]
    [InlineData("It shows the error(the mean of all lamps).")]
    [InlineData("The mean absolute error(MAE) of the lamp.")]
    [InlineData("A search tree of COW(Corpora from the Web) for lamps.")]
    [InlineData("- Learning Continuous Tides fromIrregular Gauges")]
    [InlineData("- Deep RepresentationLearning for Tides of the Old Harbours")]
    [InlineData("- Foundation ModelsConcepts and Methods of Deep Learning")]
    public void Two_words_without_a_space_are_reported(string line) => Assert.Single(Reports.Find<JoinedWords>(line));

    [Theory]
    [InlineData("A lamp by Ann Beckwith and Bo Kneeland of the harbour.")]
    [InlineData("It reads time.Time and http.Handler values of the harbour.")]
    [InlineData("Columns such as From,to and Name,value for If,then rules of the harbour.")]
    [InlineData("It is made of .NET and of .INI files.")]
    [InlineData("It does load(get,set) and key,value,flag lists of tags.")]
    [InlineData("It calls get(key, value), read(the) and error(MAX) of the harbour lamp(s), and print(the lamp)()")]
    [InlineData("It does SELECT(lamp, name) and LampNet(Lamp width) for the harbour.")]
    [InlineData("It calls open(the lamp).read and open(lamp = the lamp).")]
    [InlineData("A ViewPager of the NotificationCenter and a toString for the lamp.")]
    [InlineData("Tokenizers for a multiregion searchbar of dockerized lamps.")]
    [InlineData("It is done with `upto` and `managerwith`.")]
    [InlineData("It is from <https://managerwith.example> and called managerwith.")]
    [InlineData("- LampNet: Learning Tides With RingAttention in Old Harbours")]
    [InlineData("- GraphLearning: Deep Models of Tides in Old Harbours")]
    [InlineData("The [lamp](https://lamp.example)s of a[0](https://zero.example) harbour.")]
    public void Names_code_and_words_that_are_built_are_fine(string line) => Assert.Empty(Reports.Find<JoinedWords>(line));

    [Theory]
    [InlineData("Una herramienta para el puerto,con mapas de todos los barcos paraque lleguen.")]
    [InlineData("Uma ferramenta para o porto,com mapas dosbarcos que chegam.")]
    [InlineData("Ein Werkzeug für den Hafen,das mit Karten und derand Schiffe zeigt.")]
    [InlineData("Un outil pour le port,avec des cartes et tomate pour les bateaux.")]
    [InlineData("Narzędzie do portu,które czyta mapy i pływy dla statków.")]
    [InlineData("Ett verktyg för hamnen,som läser kartor och formas av havet.")]
    [InlineData("Инструмент для порта,который читает карты.The end.")]
    [InlineData("港口工具,支持 forthe 地图。这是一个很好的工具.The")]
    [InlineData("港の道具です。地図forthe船を読みます。")]
    [InlineData("항구 도구,지도를 읽습니다 그리고 배를 봅니다.")]
    public void Lines_in_other_languages_are_not_judged(string line) => Assert.Empty(Reports.Find<JoinedWords>(line));

    [Fact]
    public void A_compound_that_the_list_writes_apart_again_and_again_is_reported()
    {
        var apart = string.Join("\n\n", Enumerable.Repeat("It runs game servers for the harbour.", 5));
        Assert.Single(Reports.Find<JoinedWords>(apart + "\n\nIt manages gameservers of all kinds."));
        Assert.Empty(Reports.Find<JoinedWords>("It runs game servers.\n\nIt manages gameservers of all kinds."));
    }

    [Fact]
    public void A_word_behind_a_link_is_left_to_the_rule_for_markup() =>
        Assert.Empty(Reports.Find<JoinedWords>("The [lamp](https://lamp.example)by Ann is old."));

    [Theory]
    [InlineData("It reads the gauge ,which floats.", "It reads the gauge, which floats.")]
    [InlineData("It holds upto ten lamps.", "It holds up to ten lamps.")]
    [InlineData("It reads the gauge.The rest is easy.", "It reads the gauge. The rest is easy.")]
    public void What_can_be_nothing_else_is_fixed_without_a_look(string line, string better)
    {
        var fix = Assert.Single(Reports.Find<JoinedWords>(line)).Fix!;
        Assert.Equal(Safety.Safe, fix.Safety);
        var edit = Assert.Single(fix.Edits);
        Assert.Equal(better, line[..edit.Span.Start] + edit.Text + line[edit.Span.End..]);
    }

    [Theory]
    [InlineData("A task managerwith charts of the harbour.")]
    [InlineData("- [It holds upto ten lamps](https://lamp.example) - A paper.")]
    public void Elsewhere_a_reader_decides(string line) => Assert.Equal(Safety.Unsafe, Assert.Single(Reports.Find<JoinedWords>(line)).Fix!.Safety);

    [Theory]
    [InlineData(7, 1)]
    [InlineData(8, 0)]
    public void A_word_that_the_list_joins_to_parentheses_by_habit_is_its_way(int uses, int reports) =>
        Assert.Equal(
            reports,
            Reports
                .Find<JoinedWords>(
                    "A paper(the large one) of the lamps.\n\n" + string.Concat(Enumerable.Repeat("See the paper(oral) of it.\n\n", uses - 1))
                )
                .Count()
        );

    [Fact]
    public void Between_words_with_hyphens_a_hyphen_is_missing()
    {
        var report = Assert.Single(
            Reports.Find<JoinedWords>("- [A System-onChip for Large Neural Network Simulation](https://lamp.example) - A paper.")
        );
        Assert.Contains("Add the hyphen", report.Message, StringComparison.Ordinal);
        Assert.Equal("-", Assert.Single(report.Fix!.Edits).Text);
    }
}
