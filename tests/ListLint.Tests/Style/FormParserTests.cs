using FsCheck;
using FsCheck.Fluent;

namespace ListLint.Tests;

/// <summary>A form is written as an entry is; what is wrong with one is said with its place.</summary>
public sealed class FormParserTests
{
    [Theory]
    [InlineData("- [Title](url) - Description.", '-', "link Title|literal  - |text Description|literal .")]
    [InlineData("* **Title**, Venue Year", '*', "literal **|text Title|literal **, |text Venue|literal  |text Year")]
    [InlineData("12. [Label](url)", '1', "link Label")]
    [InlineData("Title: `License`", '\0', "text Title|literal : |tag License")]
    [InlineData("- [Title](url) `⚠` ![Badge](url)", '-', "link Title|literal  |code ⚠|literal  |image")]
    [InlineData("- [[Label]](url) [[Paper](url)]", '-', "link [Label]|literal  [|link Paper|literal ]")]
    [InlineData("- [**Title**](url) [![Stars](url)](url)", '-', "link **Title**|literal  |image")]
    [InlineData(@"- [Title](url) \{Description\}", '-', "link Title|literal  {|text Description|literal }")]
    [InlineData(@"- [Title](url) \Text: Text", '-', "link Title|literal  Text: |text Text")]
    [InlineData("- [Title](url) [not a link] Text", '-', "link Title|literal  [not a link] |text Text")]
    public void A_form_is_read_as_its_parts(string text, char bullet, string parts)
    {
        var form = Parse(text);

        Assert.Equal((bullet, parts), (form.Bullet, string.Join('|', form.Leaves.Select(Word))));
    }

    [Fact]
    public void Braces_hold_what_may_be_missing_and_dots_behind_them_what_repeats()
    {
        var parts = Parse("- [Title](url){ `Tag`}{ [Label](url)}...").Parts;

        Assert.Equal([false, true], parts.OfType<OptionalPart>().Select(part => part.Repeats));
    }

    [Fact]
    public void Braces_with_one_separator_between_them_are_a_series()
    {
        var series = Assert.Single(Parse("- [Title](url) ({[Demo](url)}, {[Source](url)}, {[Docs](url)})").Parts.OfType<SeriesPart>());

        Assert.Equal((3, ", "), (series.Items.Count, series.Separator));
    }

    [Theory]
    [InlineData("- plain words", 0, "has no word for a part of the entry")]
    [InlineData("- [Title](url) {- Description", 15, "has an opening brace without a closing one")]
    [InlineData("- [Title](url) - Description}", 28, "has a closing brace without an opening one")]
    [InlineData("- [Title](url){}", 14, "has braces with nothing in them")]
    [InlineData("- [Title](link)", 9, "has a link whose address is not written as (url)")]
    [InlineData("- [Title](url) [](url)", 16, "has a link without a text")]
    [InlineData("- [Title](url) - Descripton.", 17, "has an unknown word")]
    [InlineData("- [title](url) - Description.", 3, "has an unknown word")]
    [InlineData("- [Title](url) - DescriptionText", -1, null)]
    [InlineData("- Description, Description", 15, "has two descriptions")]
    [InlineData("- Title, [Title](url)", 10, "has two titles")]
    [InlineData("- [Title](url)\n- b", 14, "has a second line")]
    [InlineData("- {{{{{[Title](url)}}}}}", 6, "has braces inside braces")]
    public void What_is_no_form_is_refused_with_its_place(string text, int offset, string? problem)
    {
        var form = FormParser.Parse(text, out var found);

        if (problem is null)
            Assert.NotNull(form);
        else
            Assert.Equal((null, offset, true), (form, found!.Offset, found.Problem.StartsWith(problem, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_text_of_any_signs_is_a_form_or_is_refused() =>
        Prop.ForAll(
                Gen.Elements("- ", "[Title](url)", "Description", "{", "}", "...", "`Tag`", " - ", ".", ", ", "[", "](", "(url)", "\\", "!", "Label")
                    .ListOf()
                    .Select(parts => string.Concat(parts))
                    .ToArbitrary(),
                text => FormParser.Parse(text, out var problem) is null == problem is not null
            )
            .Check(Repeatable.Config);

    private static EntryForm Parse(string text)
    {
        var form = FormParser.Parse(text, out var problem);
        Assert.True(problem is null, problem?.Problem);
        return form!;
    }

    private static string Word(FormPart part) =>
        part switch
        {
            LiteralPart literal => $"literal {literal.Text}",
            TextPart text => $"text {text.Name}",
            LinkPart link => $"link {link.Text}",
            CodePart code => $"{(code.IsName ? "tag" : "code")} {code.Text}",
            _ => "image",
        };
}
