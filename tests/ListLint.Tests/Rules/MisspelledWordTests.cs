using ListLint.Rules;

namespace ListLint.Tests;

public sealed class MisspelledWordTests
{
    [Theory]
    [InlineData("segmentation", "segmentaion")]
    [InlineData("segmentation", "segmnetation")]
    [InlineData("detection", "dectection")]
    [InlineData("Retrieval and retrieval", "Retrival")]
    [InlineData("containers", "contajners")]
    [InlineData("benchmark", "benhcmark")]
    public void A_rare_word_one_slip_from_a_frequent_one_is_reported(string frequent, string rare) =>
        Assert.Single(Reports.Find<MisspelledWord>(Text(frequent, rare)));

    [Theory]
    [InlineData("segmentation", "segmentations")]
    [InlineData("provides", "provider")]
    [InlineData("modeling", "modelling")]
    [InlineData("visualization", "visualisation")]
    [InlineData("tracking", "tracing")]
    [InlineData("pending", "sending")]
    [InlineData("Jianfeng", "Jiafeng")]
    [InlineData("consistent", "ConsistNet")]
    [InlineData("detection", "`dectection`")]
    [InlineData("detection", "<https://a.example/dectection>")]
    [InlineData("detection", "dectection.js")]
    [InlineData("detection", "my_dectection")]
    [InlineData("through", "thorough")]
    [InlineData("recognition", "Rekognition")]
    public void Names_forms_of_a_word_and_code_are_fine(string frequent, string rare) =>
        Assert.Empty(Reports.Find<MisspelledWord>(Text(frequent, rare)));

    [Fact]
    public void No_plural_is_made_of_a_word_that_ends_with_s() =>
        Assert.Contains(
            "\"access\"",
            Assert.Single(Reports.Find<MisspelledWord>("Enable write acess to the storage. Access of ships, access of boats.")).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("A tool for the infastructure of harbours.", "infrastructure")]
    [InlineData("It helps you to adujst the height of a crane.", "adjust")]
    [InlineData("Tools for cross-plaform charts.", "platform")]
    [InlineData("Statements of purpuse for the harbour.", "purpose")]
    [InlineData("The soure of the river is the source of its water.", "source")]
    [InlineData("Efforts of the Communtity of harbours, a community of many.", "Community")]
    [InlineData("## The purpuse of harbours\n\nSee [above](#the-purpuse-of-harbours).", "purpose")]
    [InlineData("A complete user guide for trainning models of harbours.", "training")]
    [InlineData("- **Pubslisher:** Pier\n- **Publisher:** Mole\n- **Publisher:** Quay", "Publisher")]
    [InlineData("- [Pier](https://pier.example) - Bolg of a harbour.\n- The blog of the harbour, and a blog of ships.", "Blog")]
    [InlineData("- [Pier](https://pier.example) - Utlize the tools of the harbour.", "Utilize")]
    [InlineData("It is essentialy a tool of the harbour.", "essentially")]
    [InlineData("A way to make gener- ative models of harbours.", "generative")]
    [InlineData("Checklists to run through durring a walk.", "during")]
    [InlineData("Charts with a rigourously proven height.", "rigorously")]
    [InlineData("The simplest way to show all librarie of harbours and libraries.", "libraries")]
    [InlineData("The attributute of a harbour.", "attribute")] // two letters twice
    [InlineData("Without any depenendcies of others.", "dependencies")]
    [InlineData("## Backgrond/Foreground of a harbour", "Background")]
    [InlineData("## Reveiws&Tutorials", "Reviews")]
    [InlineData("A page of Wikpedia on harbours.", "Wikipedia")]
    [InlineData("- [Fog](https://fog.example) - Stores charts in Postgersql and others.", "PostgreSQL")]
    [InlineData("- [Fog](https://fog.example) - Outpeforms all other horns.", "Outperforms")]
    [InlineData("## Image Matcing\n\nMatching of images: template matching and feature matching.", "Matching")]
    public void A_word_that_no_dictionary_knows_and_one_slip_explains_is_reported(string text, string right) =>
        Assert.Equal(right, Assert.Single(Reports.Find<MisspelledWord>(text)).Fix!.Edits[0].Text);

    [Theory]
    [InlineData("Timur Garopov, Sebastiaan De Peuter, Martyn Trapp")] // people
    [InlineData("The work of the Universitet of Gothenburg and the Institut Polytechnique de Lyon.")]
    [InlineData("An **E**fficient and **S**imple tool, see GPT-4V(ision).")]
    [InlineData("It has many groups (synsets) of words, and some images for each synset.")]
    [InlineData("The on- line and pre- and post-harbour tools, multi- and single-lamp.")]
    [InlineData("Blogging, planning and trimmed harbours with a mmapped file.")]
    [InlineData("Cheminformatics, also known as chemoinformatics, chemioinformatics and more; chemoinformatics is about harbours.")]
    [InlineData("- [[gharbour|https://x.example/gharbour]] - A harbour, and a second harbour.")]
    [InlineData("Debiasing of charts by outpainting, with bencoding, sprintf, rvalues and a zset.")]
    [InlineData("The colour of modelling, analysed and tokenised in the centre of the catalogue.")]
    [InlineData("See [the docs](https://harbourd.example/scrobbly) of the scrobbly client.")]
    [InlineData("Start `harbour --purpuse` first, since the purpuse of each is asked for.")]
    [InlineData("Conffusion: a model of fog.")]
    [InlineData("An orchestrable, typesafe deadcode of chemputers with newbility.")] // two slips, but new words
    [InlineData("The simplest way to show the librarie's licenses, of all libraries.")] // which of two words is not known
    [InlineData("The repository harbour/sematic and the file docs/harbour/sematic.")]
    [InlineData("A cheminformatic tool for cheminformatics; cheminformatics and cheminformatics.")]
    public void Names_terms_and_British_words_are_fine(string text) => Assert.Empty(Reports.Find<MisspelledWord>(text));

    [Theory]
    [InlineData("Un conjunto de datos para la segmentacion de los puertos y una posible solucion con el modelo.")]
    [InlineData("Cursos e exemplos de programacao para os portos, com uma lista de parametros em portugues.")]
    [InlineData("Ett system för hamnar med en snabb algoritm och en databas som är öppen.")]
    [InlineData("Narzędzie, które sprawdza parametr pliku i jest na licencji, nie tylko dla portów.")]
    [InlineData("Ein Werkzeug für den Hafen mit einer Datenbank und dem Modell der Schiffe, das nicht reponsiv ist.")]
    [InlineData("Un outil pour les ports avec une langage de requetes et des exemples dans le dossier.")]
    [InlineData("O unealtă pentru porturi cu suport de date și un algoritm care este rapid.")]
    public void Words_of_other_languages_are_fine(string text) => Assert.Empty(Reports.Find<MisspelledWord>(text));

    [Fact]
    public void Of_two_words_that_may_be_meant_none_is_written()
    {
        var uses = string.Concat(Enumerable.Repeat("This is a model of the ships. ", 12)) + "This is a module of it. ";
        var report = Assert.Single(Reports.Find<MisspelledWord>(uses + "This is a modle of the harbours."));
        Assert.Null(report.Fix);
        Assert.Contains("\" or \"", report.Message);
    }

    [Theory]
    [InlineData("What is the diffience of two harbours?", "difference", "diffidence")] // two slips from the word that everybody knows
    [InlineData("It improves human trustby clear rules.", "trusty", "trust by")]
    [InlineData("A workshop on medical diagnosi.", "diagnostic", "diagnosis")]
    public void Of_the_nearest_word_and_the_likelier_one_none_is_written(string text, string one, string other)
    {
        var report = Assert.Single(Reports.Find<MisspelledWord>(text));
        Assert.Null(report.Fix);
        Assert.Contains($"\"{one}\" or \"{other}\"", report.Message);
    }

    [Fact]
    public void A_list_whose_only_small_words_other_languages_share_is_in_that_of_its_other_words() =>
        Assert.Single(Reports.Find<MisspelledWord>("- Genetic algorithm for gardens.\n- Generic library for gardens.\n- A visoin library.\n"));

    [Theory]
    [InlineData("A tool in maintence mode.", "maintenance")]
    [InlineData("The compability of a tool with others.", "compatibility")]
    [InlineData("The compatability of a tool with others.", "compatibility")]
    [InlineData("An excelllent tool of a milisecond.", "excellent", "millisecond")]
    public void A_known_misspelling_of_one_word_is_corrected_whatever_its_letters(string text, params string[] words) =>
        Assert.Equal(words, Reports.Find<MisspelledWord>(text).Select(report => Assert.Single(report.Fix!.Edits).Text));

    [Theory]
    [InlineData("A tool for scrobbling, such as a scrobbler of music.")]
    [InlineData("The file is mmapped by the tool.")]
    [InlineData("It lists files when cding to a folder, for coding.")]
    [InlineData("An evergrowing list of harbours.")]
    [InlineData("Welcome. Data of the Wellcome Sanger Institute.")]
    public void A_word_that_the_list_has_in_other_forms_is_a_new_one(string text) => Assert.Empty(Reports.Find<MisspelledWord>(text));

    [Fact]
    public void The_title_of_an_entry_may_be_any_word() =>
        Assert.Empty(Reports.Find<MisspelledWord>(Text("semantic", "") + "\n- [Sematic](https://a.example) - A tool."));

    [Fact]
    public void A_word_that_is_right_elsewhere_is_reported_only_beside_the_other()
    {
        Assert.Empty(Reports.Find<MisspelledWord>("A multimodel database."));
        Assert.Single(Reports.Find<MisspelledWord>("A multimodel data set, multimodal, multimodal, multimodal."));
    }

    [Fact]
    public void The_fixed_word_keeps_its_capitals() =>
        Assert.Equal("Language", Assert.Single(Reports.Find<MisspelledWord>("Langauge tools.")).Fix!.Edits[0].Text);

    [Fact]
    public void Two_letters_that_change_places_at_the_end_are_as_likely_as_one_too_many()
    {
        var report = Assert.Single(Reports.Find<MisspelledWord>("All the tools for mobile photograpyh of the world."));
        Assert.Contains("\"photography\" or \"photograph\"", report.Message, StringComparison.Ordinal);
        Assert.Null(report.Fix);
    }

    [Theory]
    [InlineData("https://lamp.example/Remote_Code_Execution.pdf", 1)]
    [InlineData("https://lamp.example/talk.pdf", 0)]
    [InlineData("#remote-code-execution", 0)]
    public void The_address_of_a_title_that_has_the_word_is_evidence(string address, int reports) =>
        Assert.Equal(reports, Reports.Find<MisspelledWord>($"# Talks of the year\n\n- [From Lamp to Remote Code Executio]({address})\n").Count);

    [Fact]
    public void A_package_and_letters_beside_a_number_say_nothing_about_the_language_of_a_line() =>
        Assert.Single(
            Reports.Find<MisspelledWord>("# Lamps for all of you\n\n- [bls](https://github.com/lamps/bls) Aggregatable BLS sigantures. (w3f).\n")
        );

    [Fact]
    public void The_first_half_of_a_compound_that_ends_in_o_is_no_slip() =>
        Assert.Empty(Reports.Find<MisspelledWord>(Text("vision", "Visio-Linguistic and visio-linguistic")));

    [Fact]
    public void A_first_half_with_a_slip_is_one() => Assert.Single(Reports.Find<MisspelledWord>("All the lamps with psuedo-labels of the pier."));

    [Fact]
    public void A_small_word_that_is_joined_to_the_end_may_be_what_is_left_of_an_ending()
    {
        var report = Assert.Single(Reports.Find<MisspelledWord>(Text("searching", "the searchin")));
        Assert.Contains("\"searching\" or \"search in\"", report.Message, StringComparison.Ordinal);
        Assert.Null(report.Fix);
    }

    private static string Text(string frequent, string rare) =>
        string.Join('\n', Enumerable.Repeat($"We write {frequent} here.\n", 9)) + $"\nAnd here {rare} is.";
}
