using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ListLint.Engine;
using ListLint.Markdown;
using ListLint.Rules;

namespace ListLint.Tests;

public sealed class MovedLinkTests
{
    private const string Old = "https://tides.example/old";
    private const string New = "https://www.tides.example/tables";

    [Theory]
    [InlineData("- [Tides](https://tides.example/old)\n", "- [Tides](https://www.tides.example/tables)\n")]
    [InlineData("- [Tides](<https://tides.example/old> \"Tides, old\")\n", "- [Tides](<https://www.tides.example/tables> \"Tides, old\")\n")]
    [InlineData(
        "- [Tides][1], [tides][1]\n\n[1]: http://www.tides.example/old/ 'Old'\n",
        "- [Tides][1], [tides][1]\n\n[1]: https://www.tides.example/tables 'Old'\n"
    )]
    [InlineData("- <https://tides.example/old>\n", "- <https://www.tides.example/tables>\n")]
    [InlineData("- Tides: https://tides.example/old, and more.\n", "- Tides: https://www.tides.example/tables, and more.\n")]
    [InlineData("- Tides: www.tides.example/old.\n", "- Tides: https://www.tides.example/tables.\n")]
    [InlineData("- <a href=\"https://tides.example/old\">Tides</a>\n", "- <a href=\"https://www.tides.example/tables\">Tides</a>\n")]
    [InlineData(
        "- [![Tides](https://tides.example/old)](https://tides.example/old)\n",
        "- [![Tides](https://www.tides.example/tables)](https://www.tides.example/tables)\n"
    )]
    [InlineData(
        "| A | B |\n|---|---|\n| [x\\|y](https://tides.example/old) | `https://tides.example/old` |\n",
        "| A | B |\n|---|---|\n| [x\\|y](https://www.tides.example/tables) | `https://tides.example/old` |\n"
    )]
    [InlineData(
        "- [Tides](https://tides.example/old#spring%20tide)\r\n- [Buoys](https://buoys.example)\r\n",
        "- [Tides](https://www.tides.example/tables#spring%20tide)\r\n- [Buoys](https://buoys.example)\r\n"
    )]
    public void The_new_address_stands_where_the_old_one_stood_and_nothing_else_changes(string before, string after) =>
        Assert.Equal(after, Fixed(before, ServerAnswer.Moved(Old, New)));

    [Fact]
    public void A_fragment_of_the_new_address_takes_the_place_of_that_of_the_link() =>
        Assert.Equal(
            "- [Tides](https://www.tides.example/tables#now)\n",
            Fixed("- [Tides](https://tides.example/old#then)\n", ServerAnswer.Moved(Old, New + "#now"))
        );

    [Theory]
    [InlineData("https://www.tides.example/tables_(new)*", "https://www.tides.example/tables_%28new%29%2A")]
    [InlineData("https://www.tides.example/it's", "https://www.tides.example/it%27s")]
    [InlineData("https://www.tides.example/~doe/a_b_c?x=1&y=2", "https://www.tides.example/~doe/a_b_c?x=1&y=2")]
    public void What_would_mean_something_to_Markdown_is_escaped(string moved, string written) =>
        Assert.Equal($"- [Tides]({written})\n", Fixed($"- [Tides]({Old})\n", ServerAnswer.Moved(Old, moved)));

    [Theory]
    [InlineData("https://www.tides.example/a;b&copy;c")]
    [InlineData("https://www.tides.example/a b")]
    [InlineData("https://www.tides.example/<script>")]
    [InlineData("https://www.tides.example/a|b")]
    [InlineData("https://www.tides.example/$x$")]
    [InlineData("https://www.tides.example/`x`")]
    [InlineData("https://www.tides.example/a\\b")]
    [InlineData("https://www.tides.example/潮")]
    public void An_address_that_cannot_be_written_safely_is_reported_without_a_fix(string moved)
    {
        var diagnostic = Assert.Single(Reports($"- [Tides]({Old})\n", ServerAnswer.Moved(Old, moved)));

        Assert.Null(diagnostic.Fix);
    }

    [Theory]
    [InlineData("- Tides: https://tides.example/old\n", "https://www.tides.example/what!")]
    [InlineData("- <a href=https://tides.example/old>Tides</a>\n", "https://www.tides.example/tables")]
    public void Where_the_form_of_the_link_would_cut_the_address_there_is_no_fix(string text, string moved) =>
        Assert.Null(Assert.Single(Reports(text, ServerAnswer.Moved(Old, moved))).Fix);

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("/tables")]
    [InlineData("")]
    public void What_is_no_web_address_is_no_move(string moved) => Assert.Empty(Reports($"- [Tides]({Old})\n", ServerAnswer.Moved(Old, moved)));

    [Theory]
    [InlineData(Old, "http://www.tides.example/old/")]
    [InlineData("https://tides.example", "https://tides.example/home")]
    [InlineData("https://doi.org/10.5555/12345", "https://papers.example/12345")]
    [InlineData("https://bit.ly/3abcd", "https://papers.example/12345")]
    public void What_is_the_same_address_or_leads_elsewhere_by_design_is_silent(string old, string moved) =>
        Assert.Empty(Reports($"- [Tides]({old})\n", ServerAnswer.Moved(old, moved)));

    [Fact]
    public void Where_the_new_address_is_dead_or_moves_on_nothing_is_said()
    {
        Assert.Empty(Reports($"- [Tides]({Old}) [new]({New})\n", ServerAnswer.Moved(Old, New), ServerAnswer.Dead(New)));
        Assert.Empty(Reports($"- [Tides]({Old}) [new]({New})\n", ServerAnswer.Moved(Old, New), ServerAnswer.Moved(New, Old)));
    }

    [Theory]
    [InlineData("https://github.com/doe/quays", "https://github.com/Roe/Harbours")]
    [InlineData("http://www.github.com/Doe/Quays.git", "https://github.com/Roe/Harbours")]
    [InlineData("https://github.com/doe/quays/", "https://github.com/Roe/Harbours/")]
    [InlineData("https://github.com/doe/quays/blob/dev/a%20b.md?plain=1#L7", "https://github.com/Roe/Harbours/blob/dev/a%20b.md?plain=1#L7")]
    [InlineData("https://github.com/doe/quays#use", "https://github.com/Roe/Harbours#use")]
    [InlineData("https://github.com/doe/quays?tab=readme", "https://github.com/Roe/Harbours?tab=readme")]
    public void A_link_into_a_renamed_repository_keeps_what_stands_below_it(string before, string after) =>
        Assert.Equal($"- [Quays]({after})\n", Fixed($"- [Quays]({before})\n", ServerAnswer.Renamed(CanonicalUrl.Parse(before).Page, "Roe/Harbours")));

    [Fact]
    public void A_dead_page_of_a_renamed_repository_has_not_moved() =>
        Assert.Empty(
            Reports(
                "- [Quays](https://github.com/doe/quays/wiki)\n",
                ServerAnswer.Dead("https://github.com/doe/quays/wiki") with
                {
                    Repository = new RepositoryFact { Archived = false, RenamedTo = "roe/harbours" },
                }
            )
        );

    [Fact]
    public void In_any_list_each_link_gets_its_new_address_and_nothing_else_changes() =>
        Prop.ForAll(
                ListMaker.Numbers(),
                numbers =>
                {
                    var source = SourceText.From(ListMaker.Text(numbers));
                    var facts = new Facts
                    {
                        LinkOf = url =>
                            NewOf(url) is { } to
                                ? new LinkFact
                                {
                                    State = LinkState.Moved,
                                    Reason = "301 Moved Permanently",
                                    MovedTo = to,
                                }
                                : null,
                    };

                    var result = new Fixer(new Linter(ListParser.Parse, [new MovedLink()]).Lint, new FixGuard(ListParser.Parse)).Fix(
                        source,
                        facts,
                        Safety.Unsafe
                    );

                    Assert.Empty(result.Remaining.Failures);
                    Assert.Empty(result.Remaining.Diagnostics);
                    var (before, after) = (ListParser.Parse(source, Facts.None).Links, ListParser.Parse(result.Source, Facts.None).Links);
                    Assert.Equal(before.Select(link => link.Canonical.IsWeb ? NewOf(link.Canonical.Page) : link.Url), after.Select(link => link.Url));
                    Assert.Equal(Without(source.Text, before), Without(result.Source.Text, after));
                }
            )
            .Check(Repeatable.Config.WithMaxTest(100).WithEndSize(30));

    [Theory]
    [InlineData("https://tides.example/old", "https://www.tides.example/new", Safety.Safe)]
    [InlineData("http://www.tides.example/old", "https://tides.example/new", Safety.Safe)]
    [InlineData("//tides.example/old", "https://tides.example/new", Safety.Safe)]
    [InlineData("https://TIDES.example:443/old", "https://tides.example/new", Safety.Safe)]
    [InlineData("https://tides.example/old", "https://ocean.example/old", Safety.Unsafe)]
    [InlineData("https://tides.example/old", "https://docs.tides.example/old", Safety.Unsafe)]
    [InlineData("https://doe.github.io/old", "https://roe.github.io/old", Safety.Unsafe)]
    [InlineData("https://doe.github.io/old", "https://doe.example/old", Safety.Unsafe)]
    [InlineData("https://m.github.io/old", "https://github.io/new", Safety.Unsafe)]
    [InlineData("https://tides.example/old", "http://tides.example/new", Safety.Unsafe)]
    [InlineData("https://tides.example/old", "https://tides.example:8443/new", Safety.Unsafe)]
    [InlineData("https://tides.example/old", "https://tides.example.evil.example/old", Safety.Unsafe)]
    [InlineData("https://tides.example/old", "https://tides.example@evil.example/old", Safety.Unsafe)]
    public void Only_the_same_host_is_written_without_a_look(string old, string moved, Safety safety)
    {
        var diagnostic = Assert.Single(Reports($"- [Tides]({old})\n", ServerAnswer.Moved(CanonicalUrl.Parse(old).Page, moved)));

        Assert.Equal(safety, diagnostic.Fix?.Safety ?? Safety.Unsafe);
        Assert.Equal(safety == Safety.Safe, diagnostic.Message.EndsWith("Link to the new address.", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_facts_nothing_is_said() => Assert.Empty(Reports($"- [Tides]({Old})\n"));

    private static string? NewOf(string page) =>
        page.StartsWith("https://moved.example/", StringComparison.Ordinal)
            ? null
            : $"https://moved.example/{Convert.ToHexStringLower(Encoding.UTF8.GetBytes(page))}";

    // What stands around the targets.
    private static string Without(string text, IReadOnlyList<Link> links) =>
        links
            .Where(link => link.Canonical.IsWeb)
            .Select(link => link.UrlSpan)
            .Distinct()
            .OrderByDescending(span => span.Start)
            .Aggregate(text, (rest, span) => rest.Remove(span.Start, span.Length).Insert(span.Start, "@"));

    private static IReadOnlyList<Diagnostic> Reports(string text, params ServerAnswer[] said) => ServerAnswer.Reports(new MovedLink(), text, said);

    private static string Fixed(string text, params ServerAnswer[] said) => ServerAnswer.Fix(new MovedLink(), text, said).Source.Text;
}
