using System.Text.Json;
using ListLint.Rules;

namespace ListLint.Tests;

public class MojibakeTests
{
    [Fact]
    public void The_message_quotes_the_word_and_says_what_it_should_be()
    {
        var diagnostic = Assert.Single(Check("- [A](https://a.org) UniversitÃ© de X"));
        Assert.Equal("\"UniversitÃ©\" is damaged text. It should be \"Université\" (UTF-8 read as Windows-1252).", diagnostic.Message);
        Assert.Equal(("mojibake", Severity.Error, new Span(30, 32)), (diagnostic.Rule, diagnostic.Severity, diagnostic.Span));
    }

    [Fact]
    public void The_fix_puts_back_the_characters_and_is_safe()
    {
        var fix = Assert.Single(Check("x donâ€™t")).Fix!;
        Assert.Equal(Safety.Safe, fix.Safety);
        Assert.Equal(new Edit(new Span(5, 8), "’"), Assert.Single(fix.Edits));
    }

    [Fact]
    public void Several_damaged_runs_of_one_word_are_one_diagnostic()
    {
        var diagnostic = Assert.Single(Check("SupÃ©rioritÃ©"));
        Assert.Equal(new Span(3, 13), diagnostic.Span);
        Assert.Equal(2, diagnostic.Fix!.Edits.Count);
    }

    [Fact]
    public void Words_of_a_line_are_reported_one_by_one() => Assert.Equal(2, Check("Ã‰cole SupÃ©rieure").Count);

    [Fact]
    public void Hidden_text_is_not_read()
    {
        const string text = "<!-- cafÃ© --> cafÃ©";
        Assert.Equal(18, Assert.Single(Check(text, new Span(0, 14))).Span.Start);
    }

    [Fact]
    public void Invisible_characters_are_named_in_the_message() =>
        Assert.Equal(
            "\"GarcÃ<U+00AD>a\" is damaged text. It should be \"García\" (UTF-8 read as Windows-1252).",
            Assert.Single(Check("GarcÃ\u00ADa")).Message
        );

    [Fact]
    public void A_character_that_was_lost_before_has_no_fix()
    {
        var diagnostic = Assert.Single(Check("cafï¿½ noir"));
        Assert.Null(diagnostic.Fix);
        Assert.Contains("a character was lost", diagnostic.Message, StringComparison.Ordinal);
    }

    [CorpusFact]
    public void Every_labelled_line_of_the_seeds_is_found_and_no_other()
    {
        var labelled = Directory
            .EnumerateFiles(Path.Combine(Corpus.Root!, "truth", "seeds"), "*.jsonl")
            .SelectMany(File.ReadLines)
            .Where(line => line.Length > 0)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(truth => truth.GetProperty("rule").GetString() == "mojibake")
            .Select(truth => (truth.GetProperty("file").GetString(), truth.GetProperty("line").GetInt32()));
        var found = Corpus
            .Files()
            .Where(path => path.StartsWith("seeds/", StringComparison.Ordinal))
            .SelectMany(path =>
                Check(Corpus.Read(path))
                    .Select(diagnostic => (Path.GetFileNameWithoutExtension(path), Corpus.Read(path).LineOf(diagnostic.Span.Start)))
            );
        Assert.Equal(labelled.Order(), found.Select(place => ((string?)place.Item1, place.Item2)).Order());
    }

    private static List<Diagnostic> Check(string text, params Span[] hidden) => Check(SourceText.From(text), hidden);

    [Fact]
    public void A_letter_between_two_numbers_that_a_font_has_at_the_place_of_a_dash_is_that_dash()
    {
        var report = Assert.Single(Reports.Find<Mojibake>("A. Nowak, Świnoujście. In Proc. 286ś294. Pięć 5 śledzi, 5śledzi.\n"));
        Assert.Contains("It should be \"286–294\"", report.Message, StringComparison.Ordinal);
        Assert.Equal("–", Assert.Single(report.Fix!.Edits).Text);
    }

    private static List<Diagnostic> Check(SourceText source, params Span[] hidden) =>
        [
            .. new Mojibake().Check(
                new CuratedList(source)
                {
                    Root = new Section(new Span(0, source.Text.Length), default, 0) { Title = "", Slug = "" },
                    Sections = [],
                    Entries = [],
                    Groups = [],
                    Tables = [],
                    Links = [],
                    Labels = [],
                    Anchors = [],
                    TextRuns = [],
                    Hidden = hidden,
                }
            ),
        ];
}
