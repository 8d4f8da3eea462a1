using ListLint.Rules;

namespace ListLint.Tests;

public sealed class WrongWordTests
{
    [Theory]
    [InlineData("The lamp is build with glass.", "built")]
    [InlineData("It can be use for boats.", "used")]
    [InlineData("The charts are base on soundings.", "based")]
    [InlineData("It can be write in chalk.", "written")]
    [InlineData("It is also inspire by the sea.", "inspired")]
    [InlineData("You are suppose to read it.", "supposed")]
    [InlineData("The chart was wrote in chalk.", "written")]
    public void A_verb_after_is_or_be_that_needs_its_participle_is_reported(string line, string right) => AssertRight(line, right);

    [Theory]
    [InlineData("It is a whole operation system with a desktop.", "operating")]
    [InlineData("A tool for sentimental analysis of the letters.", "sentiment")]
    [InlineData("All of nature language processing in a boat.", "natural")]
    [InlineData("A deep convolution neural network for the pier.", "convolutional")]
    [InlineData("A book on machine leaning for the harbour.", "learning")]
    [InlineData("Lamps and casual inference from them.", "causal")]
    [InlineData("By trail and error they found the pier.", "trial")]
    [InlineData("A lamp that is made form scratch in a day.", "from")]
    [InlineData("A state-of-art lamp for the harbour.", "state-of-the-art")]
    [InlineData("A STATE-OF-ART lamp for the harbour.", "STATE-OF-THE-ART")]
    [InlineData("The lamps of the harbour are state-of-art", "state-of-the-art")]
    public void A_term_with_a_word_that_is_spelled_alike_is_reported(string line, string right) => AssertRight(line, right);

    [Theory]
    [InlineData("The operation of the system is easy.")]
    [InlineData("A sentimental journey to the harbour.")]
    [InlineData("Nature language of birds and boats.")]
    [InlineData("The audit trail and error reports of the harbour.")]
    [InlineData("They form scratch marks on the lamp.")]
    [InlineData("The casual inference of players of the game.")]
    [InlineData("Every read operation system calls make.")]
    [InlineData("A 3D convolution neural operator for the pier.")]
    [InlineData("Some left leaning and deep leaning shelves.")]
    [InlineData("The machine leaning to one side is a crane.")]
    [InlineData("A state-of-art-and-craft lamp for the harbour.")]
    public void A_term_that_may_be_meant_is_fine(string line) => AssertFine(line);

    [Theory]
    [InlineData("The first step is build in spring.")]
    [InlineData("All it does is build on others.")]
    [InlineData("Its aim is use by all.")]
    [InlineData("The lamp is use of light.")]
    [InlineData("The next version is support for boats.")]
    [InlineData("There will be support in spring.")]
    [InlineData("The topics are design, build and use.")]
    public void A_verb_that_may_be_a_noun_or_what_somebody_does_is_fine(string line) => AssertFine(line);

    [Theory]
    [InlineData("It is a lamp that can makes noise.", "make")]
    [InlineData("The lamp which will helps you.", "help")]
    [InlineData("The lamp does not works.", "work")]
    [InlineData("It doesn't needs a lamp.", "need")]
    [InlineData("A lamp to provides light.", "provide")]
    [InlineData("They provides the light of the pier.", "provide")]
    [InlineData("Libraries that allows you to read.", "allow")]
    public void A_verb_with_an_ending_where_none_can_be_is_reported(string line, string right) => AssertRight(line, right);

    [Theory]
    [InlineData("A trash can makes noise.")]
    [InlineData("Free will helps the people.")]
    [InlineData("What it does not needs to be said.")]
    [InlineData("Why don't reads of the chart count?")]
    [InlineData("The lamp is added to provides lists.")]
    [InlineData("Combining several lamps allows you to read.")]
    [InlineData("A set of libraries that allows you to read.")]
    public void An_ending_that_may_be_meant_is_fine(string line) => AssertFine(line);

    [Theory]
    [InlineData("The lamp that can found in the harbour.", "Write \"can find\" or \"can be found\".")]
    [InlineData("The lamp is not old but does not supported.", "Write \"does not support\" or \"is not supported\".")]
    [InlineData("It is allows the light.", "Remove \"is\".")]
    [InlineData("It lets you to read the chart.", "Remove \"to\".")]
    [InlineData("The lamp is more easier to read.", "Remove \"more\".")]
    public void Where_only_a_reader_can_tell_the_advice_has_no_fix(string line, string advice)
    {
        var report = Assert.Single(Reports.Find<WrongWord>(line));
        Assert.EndsWith(advice, report.Message, StringComparison.Ordinal);
        Assert.Null(report.Fix);
    }

    [Theory]
    [InlineData("It provide a chart.", "provides")]
    [InlineData("It is here. It also have a lamp.", "has")]
    [InlineData("This library create charts.", "creates")]
    [InlineData("It is a small tool that help you.", "helps")]
    [InlineData("It is a tool which use the light.", "uses")]
    [InlineData("A book for anyone who want to read.", "wants")]
    public void A_verb_without_the_ending_of_its_subject_is_reported(string line, string right) => AssertRight(line, right);

    [Theory]
    [InlineData("We let it provide a chart.")]
    [InlineData("The library support in the harbour is good.")]
    [InlineData("It is a set of tools that help you.")]
    [InlineData("It has a lamp and a tool that help you.")]
    [InlineData("It is a tool that help desks use.")]
    [InlineData("The IT support team is here.")]
    public void A_verb_with_another_subject_is_fine(string line) => AssertFine(line);

    [Theory]
    [InlineData("A lamp for create a chart.", "creating")]
    [InlineData("It helps you to building a lamp.", "build")]
    [InlineData("Learn how to using the lamp.", "use")]
    public void A_verb_after_a_preposition_in_the_wrong_form_is_reported(string line, string right) => AssertRight(line, right);

    [Theory]
    [InlineData("A lamp for create, read and delete operations.")]
    [InlineData("It is a guide to building a lamp.")]
    [InlineData("It introduces you to using a lamp.")]
    public void A_name_or_a_noun_after_a_preposition_is_fine(string line) => AssertFine(line);

    [Theory]
    [InlineData("It has many tool for the pier.", "tools")]
    [InlineData("You can turn many different format into charts.", "formats")]
    [InlineData("It is one of the best library.", "libraries")]
    [InlineData("It is one of the most complete feature of it.", "features")]
    [InlineData("A list of useful tool for the pier.", "tools")]
    [InlineData("It works on another devices.", "device")]
    [InlineData("It is used in every applications.", "application")]
    public void A_noun_of_the_wrong_number_is_reported(string line, string right) => AssertRight(line, right);

    [Theory]
    [InlineData("It has many tool chains.")]
    [InlineData("It has these list comprehensions.")]
    [InlineData("These list all the lamps.")]
    [InlineData("It reads various file, batch and job systems.")]
    [InlineData("It is one of the people in the library.")]
    [InlineData("It is one of the library functions.")]
    [InlineData("It is a one to many library for the pier.")]
    [InlineData("One way or another devices are here.")]
    [InlineData("With this users are safe.")]
    [InlineData("This lists all the lamps.")]
    public void A_noun_that_describes_another_or_is_a_verb_is_fine(string line) => AssertFine(line);

    [Theory]
    [InlineData("It reads this tools.", "Write \"this tool\" or \"these tools\".")]
    [InlineData("It reads those library.", "Write \"that library\" or \"those libraries\".")]
    [InlineData("It is a useful tools for the pier.", "Write \"tool\" or remove \"a\".")]
    [InlineData("This are lamps.", "Write \"These are\" or \"This is\".")]
    [InlineData("These is the lamp.", "Write \"This is\" or \"These are\".")]
    public void Both_numbers_are_offered_where_either_may_be_meant(string line, string advice) =>
        Assert.EndsWith(advice, Assert.Single(Reports.Find<WrongWord>(line)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("There is many lamps in the harbour.", "are")]
    [InlineData("There is some lamps in the harbour.", "are")]
    [InlineData("Contributions is welcome.", "are")]
    [InlineData("All contribution are welcome.", "is")]
    public void A_verb_of_the_wrong_number_is_reported(string line, string right) => AssertRight(line, right);

    [Theory]
    [InlineData("There is many a lamp.")]
    [InlineData("There is multiple inheritance in it.")]
    [InlineData("There is some physics in it.")]
    [InlineData("There is some systems programming in it.")]
    [InlineData("Things like this are rare.")]
    [InlineData("Help with contributions is welcome.")]
    public void A_verb_whose_subject_is_another_word_is_fine(string line) => AssertFine(line);

    [Theory]
    [InlineData("It has informations for you.", "information")]
    [InlineData("It has tools, softwares and more.", "software")]
    [InlineData("It has cool stuffs for you.", "stuff")]
    public void A_plural_of_a_noun_without_one_is_reported(string line, string right) => AssertRight(line, right);

    [Theory]
    [InlineData("It is based on these informations.", "Write \"this information\".")]
    [InlineData("The documentations are linked.", "Write \"documentation is\".")]
    public void What_changes_with_such_a_noun_is_said(string line, string advice)
    {
        var report = Assert.Single(Reports.Find<WrongWord>(line));
        Assert.EndsWith(advice, report.Message, StringComparison.Ordinal);
        Assert.Null(report.Fix);
    }

    [Theory]
    [InlineData("It could of been a lamp.", "have")]
    [InlineData("Read it rather then the chart.", "than")]
    [InlineData("It is faster then the chart.", "than")]
    [InlineData("It has more then 10 lamps.", "than")]
    [InlineData("It has it's own lamp.", "its")]
    [InlineData("It comes with it’s history.", "its")]
    [InlineData("I think its a lamp.", "it's")]
    [InlineData("It let's you read.", "lets")]
    [InlineData("The lamp does'nt work.", "doesn't")]
    [InlineData("We don not read it.", "do")]
    [InlineData("A lamp that dose not work.", "does")]
    public void A_word_that_is_written_as_it_is_heard_is_reported(string line, string right) => AssertRight(line, right);

    [Theory]
    [InlineData("It could of course be a lamp.")]
    [InlineData("Read more then write.")]
    [InlineData("If it is faster then the ship turns.")]
    [InlineData("Whatever you use it for it's not a lamp.")]
    [InlineData("It gives its a priori bounds.")]
    [InlineData("Take a dose not larger than this.")]
    [InlineData("Let's read it.")]
    [InlineData("It is bright. Use it in the harbour, and see its use at sea.")]
    [InlineData("The ship's own lamp isn't old, and the lamp's light is bright.")]
    public void A_word_that_only_looks_so_is_fine(string line) => AssertFine(line);

    [Theory]
    [InlineData("It reads according the charts.", "according to")]
    [InlineData("It is one of most known lamps.", "the most")]
    [InlineData("It reads an other chart.", "another")]
    [InlineData("It depends of the lamp.", "on")]
    [InlineData("It is based of the lamp.", "on")]
    [InlineData("She is responsible of the lamp.", "for")]
    public void A_phrase_that_lacks_its_word_is_reported(string line, string right) => AssertRight(line, right);

    [Theory]
    [InlineData("By according the users their rights.")]
    [InlineData("In an other than usual way.")]
    [InlineData("The depends of the package.")]
    public void A_phrase_that_is_another_one_is_fine(string line) => AssertFine(line);

    [Theory]
    [InlineData("- [One of the best library](https://lamp.example) - A lamp.")]
    [InlineData("They called it \"one of the best library\" in spring.")]
    [InlineData("The code is `is build with`.")]
    [InlineData("Les informations sont dans le port avec les cartes de la mer.")]
    public void Titles_quotations_code_and_other_languages_are_not_judged(string line) => AssertFine(line);

    [Theory]
    [InlineData("A history of the might of combined arms and the must of crushed grapes.")]
    [InlineData("It was rather then that the work began.")]
    [InlineData("You can found cities in the game, and users can found a guild.")]
    [InlineData("It is a domain with its A record set.")]
    [InlineData("Issues, ideas and every contribution are welcome.")]
    [InlineData("It depends of course on the size, and it lets you to some extent control lamps.")]
    [InlineData("The platform support you get with the paid plan.")]
    [InlineData("The course work you need to pass, and the tool help you get.")]
    [InlineData("Once logged in it's trivial, and when plugged in it's brilliant.")]
    [InlineData("The shortcut is find in page, and its scopes are write for issues.")]
    [InlineData("The main command is convert to PDF, and the goals are use in schools.")]
    [InlineData("A collection of paper from many mills.")]
    [InlineData("There was many years later a second edition, and there is multiple cursors support.")]
    [InlineData("A replacement for make the tool of 1976, and for find a common tool.")]
    public void What_reads_like_a_mistake_and_is_none_is_fine(string line) => Assert.Empty(Reports.Find<WrongWord>(line));

    [Fact]
    public void Lines_that_end_with_a_carriage_return_alone_are_read_to_their_own_end() =>
        Assert.Single(Reports.Find<WrongWord>("- It has many tool\r- It has lamps."));

    private static void AssertRight(string line, string right)
    {
        var fix = Assert.Single(Reports.Find<WrongWord>(line)).Fix!;
        Assert.Equal(right, Assert.Single(fix.Edits).Text);
        Assert.Equal(Safety.Unsafe, fix.Safety);
    }

    private static void AssertFine(string line) => Assert.Empty(Reports.Find<WrongWord>(line));
}
