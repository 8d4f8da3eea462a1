using ListLint.Engine;
using ListLint.Rules;

namespace ListLint.Tests;

public sealed class MalformedLinkTests
{
    [Theory]
    [InlineData("- [[Paper]](https://x.example/a) and [[Code](https://x.example/b)]")]
    [InlineData("- [CVPR 2023] Title (https://x.example/a)")]
    [InlineData("- [x] (https://x.example/a) is done")]
    [InlineData("- as shown in [1] (https://x.example/a)")]
    [InlineData("- [see the page (https://x.example/a)]")]
    [InlineData("- matches `[a](https://x.example` in code")]
    [InlineData("- as [https://x.example/a seen in May] says")]
    [InlineData("- [[a|b]] and [[a name]] are places of a wiki")]
    [InlineData("- $[a](b c)$ and \\[1-9]([0-9]{5,11})")]
    [InlineData("- [a](https://x.example/b_(c)) [d](https://x.example/e?url=https://y.example)")]
    [InlineData("- [a](docs/guide.md) [b](setup.py) [c](v1.0/readme) [d](mailto:a@x.example)")]
    [InlineData("- [a](<https://x.example/a b>) [c](https://x.example/d \"title\")")]
    [InlineData("- https://zh.example/wiki/\u6e2f\u53e3 and https://x.example/a.")]
    [InlineData("- [x](https://x.example) is the name of a program")]
    [InlineData("- [![badge](https://x.example/b.svg)](https://x.example)")]
    [InlineData("| A | B |\n| --- | --- |\n| https://x.example/a/ | text |\n| https://x.example/b/ see below | text |")]
    public void What_only_looks_like_a_slip_is_left_alone(string text) => Assert.Empty(Messages(text));

    [Theory]
    [InlineData("[a](htps://x.example)", "[a](https://x.example)")]
    [InlineData("[[a name|https://x.example/b]] and [[c | https://x.example/d]]", "[a name](https://x.example/b) and [c](https://x.example/d)")]
    [InlineData("[https://x.example/b a name] - more", "[a name](https://x.example/b) - more")]
    [InlineData("[a](hhttps://x.example)", "[a](https://x.example)")]
    [InlineData("[a](http//x.example)", "[a](http://x.example)")]
    [InlineData("[a](https:/x.example/y)", "[a](https://x.example/y)")]
    [InlineData("[a](htts://x.example)", "[a](https://x.example)")]
    [InlineData("[a](https://http://x.example)", "[a](http://x.example)")]
    [InlineData("[a](github.com/x/y)", "[a](https://github.com/x/y)")]
    [InlineData("[a](https://github.comquays/pier)", "[a](https://github.com/quays/pier)")]
    [InlineData("[a](doi:10.1000/182)", "[a](https://doi.org/10.1000/182)")]
    [InlineData("[a](someone@x.example)", "[a](mailto:someone@x.example)")]
    [InlineData("[a]((https://x.example/b))", "[a](https://x.example/b)")]
    [InlineData("[[a](https://x.example/b]) [[c](https://x.example/d)]", "[[a](https://x.example/b)] [[c](https://x.example/d)]")]
    [InlineData("[a](https://x.example/b])", "[a](https://x.example/b)")]
    [InlineData("[a]([link](https://x.example/b))", "[a](https://x.example/b)")]
    [InlineData("[a] (https://x.example/b)", "[a](https://x.example/b)")]
    [InlineData("[[a]] (https://x.example/b)", "[[a]](https://x.example/b)")]
    [InlineData("[a](https://x.example/b", "[a](https://x.example/b)")]
    [InlineData("[[a](https://x.example/b", "[[a](https://x.example/b)]")]
    [InlineData("[a](https://x.example/b [c](https://x.example/d)", "[a](https://x.example/b) [c](https://x.example/d)")]
    [InlineData("[a](https://x.example/b. A remark (in parentheses).", "[a](https://x.example/b). A remark (in parentheses).")]
    [InlineData("(see [a](https://x.example/b and more)", "(see [a](https://x.example/b) and more)")]
    [InlineData("[[a](https://x.example/b] [[c](https://x.example/d)]", "[[a](https://x.example/b)] [[c](https://x.example/d)]")]
    [InlineData("[[a(https://x.example/b)]", "[[a](https://x.example/b)]")]
    [InlineData("[a(https://x.example/b)]", "[a](https://x.example/b)")]
    [InlineData("[a name]https://x.example/b", "[a name](https://x.example/b)")]
    [InlineData("[a name][https://x.example/b]", "[a name](https://x.example/b)")]
    [InlineData("(a name)[https://x.example/b]", "[a name](https://x.example/b)")]
    [InlineData("[![stars](https://x.example/s.svg](https://x.example/b)", "[![stars](https://x.example/s.svg)](https://x.example/b)")]
    [InlineData("![stars](https://x.example/s.svg)(https://x.example/b)", "[![stars](https://x.example/s.svg)](https://x.example/b)")]
    [InlineData("https:// x.example/b", "https://x.example/b")]
    [InlineData("([a](https:// x.example/b/), [c](https://x.example/d))", "([a](https://x.example/b/), [c](https://x.example/d))")]
    [InlineData("([a](https://x.example     /b/c))", "([a](https://x.example/b/c))")]
    [InlineData("([a](https://x. example/b), [c](https://x.example/d))", "([a](https://x.example/b), [c](https://x.example/d))")]
    [InlineData("[a](https://x.example/b] - text", "[a](https://x.example/b) - text")]
    [InlineData("[a](https://x.example] (more of it.", "[a](https://x.example) (more of it.")]
    [InlineData("[![a](https://x.example/i.png)(https://x.example/b)", "[![a](https://x.example/i.png)](https://x.example/b)")]
    [InlineData("[a](https//:x.example/b)", "[a](https://x.example/b)")]
    [InlineData("[a](fog-data.com)", "[a](https://fog-data.com)")]
    [InlineData("https://x.example/a\\_b", "https://x.example/a_b")]
    public void A_slip_with_one_meaning_is_fixed(string text, string fixedText)
    {
        var linter = new Linter(Parsing.Parse, [new MalformedLink()]);
        var result = new Fixer(linter.Lint, new FixGuard(Parsing.Parse)).Fix(SourceText.From(text), Facts.None, Safety.Safe);
        Assert.Equal(fixedText, result.Source.Text);
        Assert.Empty(result.Remaining.Diagnostics);
        Assert.Empty(result.Remaining.Failures);
    }

    [Theory]
    [InlineData("[a](https://xexample/b)")]
    [InlineData("[a](http://localhost:8080/b)")]
    [InlineData("[a](https://x.example/bhttps://y.example/c)")]
    [InlineData("[a name](https://x.example/b, https://y.example/c)")]
    [InlineData("[a name](https://x.example/b c)")]
    [InlineData("([a](https://x.example/b), [c](https://x.example/d 14))")]
    [InlineData("[a](https://x.example](https://y.example)")]
    [InlineData("[![a](https://x.example/i.png)(https://x.example/b) ![c](https://x.example/j.png)]")]
    [InlineData("[Makefile.am](Makefile.am)")]
    [InlineData("## Heading](#heading)")]
    [InlineData("[[a](https://x.example/b)](https://x.example/c)")]
    public void A_slip_with_more_than_one_meaning_is_reported_once_and_left_alone(string text)
    {
        var only = Assert.Single(new Linter(Parsing.Parse, [new MalformedLink()]).Lint(SourceText.From(text), Facts.None).Diagnostics);
        Assert.True(only.Fix is null);
    }

    [Fact]
    public void A_link_that_was_pasted_over_an_address_is_fixed_only_on_request()
    {
        var only = Assert.Single(
            new Linter(Parsing.Parse, [new MalformedLink()])
                .Lint(SourceText.From("[a]([https://x.example/old](https://x.example/new))"), Facts.None)
                .Diagnostics
        );
        Assert.Equal(Safety.Unsafe, only.Fix!.Safety);
        Assert.Equal("https://x.example/new", only.Fix.Edits[0].Text);
    }

    [Fact]
    public void A_bar_behind_a_bare_address_is_kept_behind_it()
    {
        var report = Assert.Single(Reports.Find<MalformedLink>("Paper: https://arxiv.org/abs/2105.01288v1| [page](https://x.example)"));
        Assert.Equal(["<", ">"], report.Fix!.Edits.Select(edit => edit.Text));
    }

    [Theory]
    [InlineData("[[Fog](https://x.example/v[a](https://x.example/a)of rain")]
    [InlineData("www.x.example，[`fog")]
    public void What_would_take_something_from_a_link_or_open_code_is_reported_without_a_fix(string text) =>
        Assert.Null(Assert.Single(Reports.Find<MalformedLink>(text)).Fix);

    [Fact]
    public void A_folder_that_is_called_like_a_host_is_left_alone()
    {
        var facts = new Facts { FileExists = path => path == "pages.example.com/a.md" };
        Assert.Empty(new Linter(Parsing.Parse, [new MalformedLink()]).Lint(SourceText.From("[a](pages.example.com/a.md)"), facts).Diagnostics);
    }

    [Theory]
    [InlineData("# A\n\n- [x] (#12) and (see above)[#general] and [y](#a)")]
    [InlineData("- [CVPR]([the paper](https://x.example/a))")]
    [InlineData("- [1](the first note) and [2](another note)")]
    [InlineData("- [x]word\n\n[other]: https://x.example")]
    [InlineData("- [a](https://x.example (title)) [b](https://x.example (a \\(title\\)))")]
    public void What_no_place_no_label_and_no_link_proves_is_left_alone(string text) => Assert.Empty(Messages(text));

    [Fact]
    public void A_place_with_a_space_is_reported_without_a_fix_where_no_heading_has_its_name() =>
        Assert.Null(Assert.Single(Reports.Find<MalformedLink>("# A\n\n- [Tides](#tides of 1900)")).Fix);

    [Fact]
    public void Many_faults_do_not_hide_the_one_behind_them()
    {
        var faults = string.Concat(
            Enumerable.Range(0, 60).Select(number => $"- [Cat {number}](https://x.example/#cat:Two Words{number}) - A list.\n")
        );
        Assert.Equal(61, Reports.Find<MalformedLink>(faults + "- [Last(https://x.example/#cat:Last) - A list.\n").Count);
    }

    [Fact]
    public void One_image_or_both_may_be_the_text_of_a_link_so_neither_is_chosen() =>
        Assert.Null(
            Assert.Single(Reports.Find<MalformedLink>("x ![a](https://x.example/a.svg) ![b](https://x.example/b.svg)](https://x.example)")).Fix
        );

    private static IEnumerable<string> Messages(string text) =>
        new Linter(Parsing.Parse, [new MalformedLink()]).Lint(SourceText.From(text), Facts.None).Diagnostics.Select(diagnostic => diagnostic.Message);

    [Theory]
    [InlineData("http://quay.example.org/x", "http://")]
    [InlineData("http://lists.example.org/x", "http://")]
    [InlineData("https://www.example.org/x", "https://")]
    [InlineData("http://quay.example.net/x", "https://")]
    public void A_scheme_that_is_missing_is_the_one_that_the_list_uses_for_the_host(string other, string scheme)
    {
        var text = $"- [Lamp](quay.example.org/lamp)\n- [Pier]({other})\n";
        Assert.Contains($"- [Lamp]({scheme}quay.example.org/lamp)", RuleRun.Fixed(new MalformedLink(), text));
    }

    [Fact]
    public void How_many_of_two_images_are_linked_is_left_to_a_reader_whatever_the_others_do()
    {
        var others = string.Concat(
            Enumerable
                .Range(0, 12)
                .Select(index => $"- [Lamp](https://l.example/{index}) - Light. [![A](a.png)](https://l.example/{index}) ![B](b.png)\n")
        );
        var text = others + "- [Pier](https://p.example/) - Wood. ![A](a.png) ![B](b.png)](https://p.example/)\n";
        var report = Assert.Single(RuleRun.Report(new MalformedLink(), text)).Diagnostic;
        Assert.Contains(" or ", report.Message);
        Assert.Null(report.Fix);
    }

    [Theory]
    [InlineData("- [Pier 16 -- Loading ships](https://pier.example/", "- Dock 16 -- Light](https://dock.example/) ", null)]
    [InlineData(
        "- Pier 16 -- [Loading ships](https://pier.example/",
        "- Dock 16 -- Light](https://dock.example/) ",
        "- Dock 16 -- [Light](https://dock.example/) "
    )]
    public void A_link_without_its_first_bracket_begins_where_others_do(string others, string line, string? better)
    {
        var list = string.Concat(Enumerable.Range(1, 6).Select(index => $"{others}{index})\n")) + line + "\n";
        var report = Assert.Single(RuleRun.Report(new MalformedLink(), list)).Diagnostic;
        var edit = Assert.Single(report.Fix!.Edits);
        Assert.Equal(
            better ?? "- [Dock 16 -- Light](https://dock.example/) ",
            (list[..edit.Span.Start] + edit.Text + list[edit.Span.End..]).Split('\n')[6]
        );
    }
}
