using ListLint.Rules;

namespace ListLint.Tests;

public sealed class WrongArticleTests
{
    [Theory]
    [InlineData("This is a easy lamp.", "an")]
    [InlineData("A easy lamp.", "An")]
    [InlineData("This is an lamp.", "a")]
    [InlineData("It takes a hour.", "an")]
    [InlineData("It is an unique lamp.", "a")]
    [InlineData("It is an one-way street.", "a")]
    [InlineData("It is a [open lamp](https://lamp.example).", "an")]
    [InlineData("It is a **open** lamp.", "an")]
    [InlineData("It is a Elixir lamp.", "an")]
    [InlineData("It is a HTTP lamp.", "an")]
    [InlineData("A LLM-based lamp.", "An")]
    [InlineData("It is an PDF file.", "a")]
    public void An_article_that_does_not_fit_the_sound_is_reported(string line, string right) =>
        Assert.Equal(right, Assert.Single(Reports.Find<WrongArticle>(line)).Fix!.Edits[0].Text);

    [Theory]
    [InlineData("An hour, a unit, a user, a one-way street, a European lamp, an heir and an honest unintended lamp.")]
    [InlineData("An historic lamp, a herb, a URL, an URL, an sql file, an xml file and a ubiquitous lamp.")]
    [InlineData("An HTTP lamp, a PDF file, a SQL lamp, an SQL lamp, a NATO lamp, a SUV and an MVP.")]
    [InlineData("Step a or step b, from a to z, Vitamin A is good, and Plan A always works.")]
    [InlineData("The code is `a easy` and a/easy.")]
    [InlineData("Une ville a une place et elle a été dans le port a eux.")]
    [InlineData("O porto fica a este da cidade e a oeste do rio com os barcos.")]
    [InlineData("El barco va a estar en el puerto y a entrar con los mapas.")]
    [InlineData("Przyszedł a on nie jest w porcie, a inny oraz a oni.")]
    [InlineData("Das Schiff kommt an dem Hafen an und das an jeder Seite mit Karten.")]
    [InlineData("Ge a och an det som är i hamnen på havet.")]
    public void What_fits_or_is_not_certain_is_fine(string line) => Assert.Empty(Reports.Find<WrongArticle>(line));

    [Theory]
    [InlineData("This is a easy lamp.", Safety.Safe)]
    [InlineData("An utilities class.", Safety.Unsafe)]
    [InlineData("- [Towards a open harbour](https://lamp.example) - A paper.", Safety.Unsafe)]
    [InlineData("They wrote \"Towards a open harbour\" in spring.", Safety.Unsafe)]
    [InlineData("It finds a odd lamps of the pier.", Safety.Unsafe)]
    [InlineData("It finds lamps an strong signals of the pier.", Safety.Unsafe)]
    [InlineData("It comes with an strong signal.", Safety.Safe)]
    public void A_title_a_plural_and_what_may_be_and_are_left_to_a_reader(string line, Safety safety) =>
        Assert.Equal(safety, Assert.Single(Reports.Find<WrongArticle>(line)).Fix!.Safety);

    [Theory]
    [InlineData("It is an one of the lamps.", "It is one of the lamps.")]
    [InlineData("It is a one of those lamps.", "It is one of those lamps.")]
    public void An_article_before_one_of_many_is_taken_out(string line, string better)
    {
        var fix = Assert.Single(Reports.Find<WrongArticle>(line)).Fix!;
        var edit = Assert.Single(fix.Edits);
        Assert.Equal(better, line[..edit.Span.Start] + edit.Text + line[edit.Span.End..]);
        Assert.Equal(Safety.Unsafe, fix.Safety);
    }

    [Theory]
    [InlineData("It has a RS485 port.", "an")]
    [InlineData("A LR(1) parser.", "An")]
    [InlineData("This is a iPhone lamp.", "an")]
    [InlineData("This is a eBook.", "an")]
    public void Letters_before_a_number_and_a_small_one_before_a_capital_are_spelled(string line, string right) =>
        Assert.Equal(right, Assert.Single(Reports.Find<WrongArticle>(line)).Fix!.Edits[0].Text);

    [Theory]
    [InlineData("It is a one of a kind lamp.")]
    [InlineData("An RS485 port, an iPhone, a H0 railway and a USB3 port.")]
    public void One_of_a_kind_and_letters_that_are_spelled_right_are_fine(string line) => Assert.Empty(Reports.Find<WrongArticle>(line));

    [Theory]
    [InlineData("It finds a odd lamps of the pier.", "Write \"an\", or remove it if \"lamps\" is a plural.")]
    [InlineData("It finds a open devops platform of the pier.", "Write \"an\".")]
    [InlineData("With a bias on lamp light an strong signal of the pier.", "Write \"a\", or \"and\" if it lost its \"d\".")]
    [InlineData("Provides an simple way.", "Write \"a\".")]
    [InlineData("A way to build an simple lamp.", "Write \"a\".")]
    [InlineData("An one of the best lamps.", "Remove it.")]
    public void What_else_may_be_wrong_is_said(string line, string advice) =>
        Assert.Contains(advice, Assert.Single(Reports.Find<WrongArticle>(line)).Message, StringComparison.Ordinal);
}
