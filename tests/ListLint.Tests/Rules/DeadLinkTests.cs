using ListLint.Engine;
using ListLint.Markdown;
using ListLint.Rules;

namespace ListLint.Tests;

public sealed class DeadLinkTests
{
    private const string Old = "https://tides.example/old";

    [Fact]
    public void Each_place_of_a_dead_link_is_reported_and_a_definition_once()
    {
        var text = $"- [Tides]({Old}) <{Old}/>\n- [A][1], [B][1]\n\n[1]: http://www.tides.example/old\n";

        var reports = ServerAnswer.Reports(new DeadLink(), text, ServerAnswer.Dead(Old));

        Assert.Equal(
            [Old, Old + "/", "http://www.tides.example/old"],
            reports.Select(diagnostic => text[diagnostic.Span.Start..diagnostic.Span.End])
        );
        Assert.All(reports, diagnostic => Assert.Equal(Severity.Error, diagnostic.Severity));
    }

    [Fact]
    public void A_place_that_its_page_lacks_is_a_warning_and_a_dead_page_with_a_place_an_error()
    {
        Assert.Equal(
            Severity.Warning,
            Assert
                .Single(
                    ServerAnswer.Reports(
                        new DeadLink(),
                        $"- [Tides]({Old}#neap)\n",
                        ServerAnswer.Alive(Old),
                        ServerAnswer.Dead(Old + "#neap", "the page has no place \"neap\"")
                    )
                )
                .Severity
        );
        Assert.Equal(
            Severity.Error,
            Assert
                .Single(ServerAnswer.Reports(new DeadLink(), $"- [Tides]({Old}#neap)\n", ServerAnswer.Dead(Old), ServerAnswer.Dead(Old + "#neap")))
                .Severity
        );
    }

    [Fact]
    public void What_nobody_could_tell_is_silent() =>
        Assert.Empty(
            ServerAnswer.Reports(
                new DeadLink(),
                $"- [Tides]({Old}) [more]({Old}/more) [none](#x) [file](x.md)\n",
                new ServerAnswer(Old, LinkState.Unknown, "403 Forbidden"),
                ServerAnswer.Alive(Old + "/more")
            )
        );

    [Fact]
    public void A_suppression_for_what_a_server_says_is_never_unused()
    {
        var text = $"<!-- listlint-disable-next-line dead-link -- often down -->\n- [Tides]({Old})\n";
        var linter = new Linter(ListParser.Parse, [new DeadLink(), new UnusedSuppression()]);

        Assert.Empty(linter.Lint(SourceText.From(text), Facts.None).Diagnostics);
        Assert.Empty(
            linter.Lint(SourceText.From(text), new Facts { LinkOf = _ => new LinkFact { State = LinkState.Dead, Reason = "410 Gone" } }).Diagnostics
        );
    }

    [Fact]
    public void Rules_that_read_what_servers_say_run_only_where_servers_may_be_asked()
    {
        var selection = new Selection { Rules = RuleCatalog.All() };
        var online = new Selection { Rules = RuleCatalog.All(), Online = true };
        var asked = new Selection
        {
            Rules = RuleCatalog.All(),
            Selected = new HashSet<string> { "dead-link" },
            IsOn = _ => true,
            Settings = new Dictionary<string, RuleSetting> { ["moved-link"] = new(RuleLevel.Error, RuleOptions.None) },
        };

        Assert.DoesNotContain(selection.For("list.md").Rules, rule => rule.Online);
        Assert.Equal(
            ["archived-repository", "dead-link", "moved-link"],
            online.For("list.md").Rules.Where(rule => rule.Online).Select(rule => rule.Id)
        );
        Assert.Empty(asked.For("list.md").Rules);
    }

    [Theory]
    [InlineData("- [Quays](https://github.com/doe/quays)\n", 1)]
    [InlineData("- [Quays](https://github.com/doe/quays) - DEPRECATED\n", 0)]
    [InlineData("# Archive\n\n- [Quays](https://github.com/doe/quays)\n", 0)]
    [InlineData("# Old\n\n## Tools\n\n- [Quays](https://github.com/doe/quays)\n", 1)]
    [InlineData("# Legacy\n\n## Tools\n\n- [Quays](https://github.com/doe/quays)\n", 0)]
    [InlineData("- ![Quays](https://github.com/doe/quays)\n", 0)]
    public void An_archived_repository_is_told_where_the_list_does_not_say_so(string text, int reports) =>
        Assert.Equal(reports, ServerAnswer.Reports(new ArchivedRepository(), text, ServerAnswer.Archived("https://github.com/doe/quays")).Count);
}
