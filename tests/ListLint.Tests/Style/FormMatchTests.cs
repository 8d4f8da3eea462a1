using FsCheck;
using FsCheck.Fluent;
using ListLint.Engine;
using ListLint.Rules;

namespace ListLint.Tests;

/// <summary>Lines compared with a declared form: what has it is silent, and what has not is told by what is wrong.</summary>
public sealed class FormMatchTests
{
    private const string Simple = "- [Title](url) - Description.";

    [Theory]
    [InlineData(Simple, "- [Fog](https://fog.example) - Reads fog.")]
    [InlineData(Simple, "- [Fog][fog] - Reads fog.\n\n[fog]: https://fog.example")]
    [InlineData(Simple, "- [`fog`](https://fog.example \"Fog\") - Reads fog - and [rain](https://rain.example), `hail`.")]
    [InlineData(Simple, "- [Fog](https://fog.example) - Reads fog. <!-- checked -->")]
    [InlineData(Simple, "- [Fog](https://fog.example) - Reads fog\n  and rain.")]
    [InlineData(Simple, "- [Fog](https://fog.example) - Reads fog.\n  **[Back to top](#contents)**")]
    [InlineData(Simple, "- [Fog](https://fog.example) - Reads fog.\n  - [Notes](https://notes.example)\n")]
    [InlineData("- [Title](url){ - Description.}", "- [Fog](https://fog.example)")]
    [InlineData(
        "- **[Title](url)** (Year){ [[Label](url)]}...",
        "- **[Fog](https://fog.example)** (2023) [[Paper](https://p.example)] [[Code](https://c.example)]"
    )]
    [InlineData(
        "- [Title](url) - Description. ({[Demo](url)}, {[Source](url)})",
        "- [Fog](https://fog.example) - Reads fog. ([Source](https://src.example))"
    )]
    [InlineData("1. [Title](url)", "1. [Fog](https://fog.example)\n2. [Rain](https://rain.example)")]
    [InlineData("- [Title](url) ![Badge](url)", "- [Fog](https://fog.example) [![stars](https://s.example/a.svg)](https://s.example)")]
    [InlineData("- [Title](url) — Date", "- [Fog](https://fog.example) — 2023-04-05")]
    public void A_line_in_the_form_is_silent(string form, string line) => Assert.Empty(Report(form, line));

    [Theory]
    [InlineData("- [Fog](https://fog.example): Reads fog.", "there is \": \" before the description instead of \" - \"")]
    [InlineData("- [Fog](https://fog.example) Reads fog.", "the \"-\" before the description is missing")]
    [InlineData("- [Fog](https://fog.example) - Reads fog", "the \".\" at the end is missing")]
    [InlineData("- [Fog](https://fog.example)", "the description is missing")]
    [InlineData("- Reads [Fog](https://fog.example) - fog.", "\"Reads\" does not belong before the title")]
    [InlineData("- **[Fog](https://fog.example)** - Reads fog.", "there is \"** - \" before the description instead of \" - \"")]
    [InlineData("* [Fog](https://fog.example) - Reads fog.", "the bullet is \"*\" instead of \"-\"")]
    public void A_line_in_another_form_is_told_what_is_wrong(string line, string what) =>
        Assert.Contains(what, Assert.Single(Report(Simple, line)).Message);

    [Fact]
    public void One_report_names_all_that_is_wrong_and_one_fix_mends_it()
    {
        var style = Style(Simple);

        Assert.Contains(
            " before the description instead of \" - \"; the \".\" at the end is missing",
            Assert.Single(Report(style, "- [Fog](https://fog.example): Reads fog")).Message
        );
        Assert.Equal("- [Fog](https://fog.example) - Reads fog.", Fixed(style, "- [Fog](https://fog.example): Reads fog"));
    }

    [Theory]
    [InlineData("- [Fog](https://fog.example) - Who reads fog?")]
    [InlineData("- [Fog](https://fog.example) :zap: - Reads fog.")]
    [InlineData("- [Fog](https://fog.example) & [Rain](https://rain.example)")]
    [InlineData("- ~~[Fog](https://fog.example)~~ - Reads fog.")]
    [InlineData("- Fog - Reads [fog](https://fog.example).")]
    [InlineData("- [Fog](https://fog.example) - Reads fog (and rain.)")]
    [InlineData("- [Fog](https://fog.example) by Rain - Reads fog.")]
    [InlineData("- [Fog](https://fog.example) - Reads fog :smile:")]
    [InlineData("- [Fog](https://fog.example)")]
    public void What_only_a_reader_can_write_is_not_fixed(string line)
    {
        Assert.NotEmpty(Report(Simple, line));
        Assert.Equal(line, Fixed(Style(Simple), line));
    }

    [Fact]
    public void A_link_in_the_wrong_place_is_named()
    {
        var report = Assert.Single(
            Report(
                "- [Title](url) - Description. ({[Demo](url)}, {[Source](url)})",
                "- [Fog](https://fog.example) - Reads fog. ([Source](https://src.example), [Demo](https://demo.example))"
            )
        );

        Assert.Contains("[Demo](https://demo.example)", report.Message);
        Assert.Null(report.Fix);
    }

    [Fact]
    public void Of_several_forms_the_nearest_is_named()
    {
        var style = DeclaredStyles.ParseSound($"entry: {{format: [\"{Simple}\", \"- [Title](url)\"]}}");

        Assert.Empty(Report(style, "- [Fog](https://fog.example)"));
        Assert.Contains($"The format is \"{Simple}\"", Assert.Single(Report(style, "- [Fog](https://fog.example) - Reads fog")).Message);
    }

    [Fact]
    public void Several_ends_are_taken_in_the_place_of_the_sign_of_the_form()
    {
        var style = DeclaredStyles.ParseSound($"entry: {{format: \"{Simple}\", description: {{ends-with: [\".\", \"!\"]}}}}");

        Assert.Empty(Report(style, "- [Fog](https://fog.example) - Reads fog!"));
        Assert.Equal("- [Fog](https://fog.example) - Reads fog.", Fixed(style, "- [Fog](https://fog.example) - Reads fog"));
    }

    [Fact]
    public void A_line_that_a_form_writes_has_that_form() =>
        Prop.ForAll(
                Gen.Elements(Written).ListOf().Where(parts => parts.Count is > 0 and < 7).Select(parts => parts.ToList()).ToArbitrary(),
                parts =>
                    Report(
                        "- [Title](url)" + string.Concat(parts.Select(part => part.Form)),
                        "- [Fog](https://fog.example)" + string.Concat(parts.Select(part => part.Line))
                    ).Count == 0
            )
            .Check(Repeatable.Config);

    [Fact]
    public void A_fix_leaves_nothing_to_report() =>
        Prop.ForAll(
                Gen.Elements(" - ", ": ", " ", " — ", "  -  ", ", ").ToArbitrary(),
                Gen.Elements(".", "", "!", " .", "..").ToArbitrary(),
                (separator, end) =>
                {
                    var line = $"- [Fog](https://fog.example){separator}Reads fog{end}";
                    var fixedLine = Fixed(Style(Simple), line);
                    return fixedLine == line || Report(Simple, fixedLine).Count == 0;
                }
            )
            .Check(Repeatable.Config);

    // What a form has, and what a line may have in its place; free text stands at most once.
    private static readonly (string Form, string Line)[] Written =
    [
        (" - ", " - "),
        (" `Tag`", " `MIT`"),
        (" [Demo](url)", " [Demo](https://demo.example)"),
        (" [[Label](url)]", " [[Paper](https://p.example)]"),
        ("{ [Code](url)}", ""),
        ("{ [Code](url)}", " [Code](https://c.example)"),
        ("{ [[Label](url)]}...", " [[A](https://a.example)] [[B](https://b.example)]"),
        ("{ [[Label](url)]}...", ""),
        (" ({[A](url)}, {[B](url)})", " ([B](https://b.example))"),
        (" ({[A](url)}, {[B](url)})", " ([A](https://a.example), [B](https://b.example))"),
        (" (Year)", " (2023)"),
        (" ![Badge](url)", " ![stars](https://s.example/a.svg)"),
        (" **by** Text;", " **by** Ann and [Bob](https://bob.example);"),
    ];

    private static DeclaredStyle Style(string form) => DeclaredStyles.ParseSound($"entry: {{format: \"{form}\"}}");

    private static IReadOnlyList<Diagnostic> Report(string form, string text) => Report(Style(form), text);

    private static IReadOnlyList<Diagnostic> Report(DeclaredStyle style, string text)
    {
        var result = Linter().Lint(SourceText.From(text), Facts.None with { Style = style });
        Assert.Empty(result.Failures);
        return result.Diagnostics;
    }

    private static string Fixed(DeclaredStyle style, string text) =>
        new Fixer(Linter().Lint, new FixGuard(Parsing.Parse)).Fix(SourceText.From(text), Facts.None with { Style = style }, Safety.Safe).Source.Text;

    private static Linter Linter() => new(Parsing.Parse, [new EntryFormat()]);
}
