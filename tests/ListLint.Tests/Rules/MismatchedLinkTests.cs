using ListLint.Rules;

namespace ListLint.Tests;

public sealed class MismatchedLinkTests
{
    [Theory]
    [InlineData("[https://quay.example/a](https://pier.example/a)")]
    [InlineData("[https://github.com/quays/quay](https://github.com/piers/quay)")]
    [InlineData("[https://github.comquays/quay](https://github.com/quays/quay)")]
    [InlineData("<a href=\"https://pier.example\">http://quay.example</a>")]
    public void A_link_that_shows_another_address_is_reported(string link) => Assert.Single(Reports.Find<MismatchedLink>($"- {link} - A berth."));

    [Theory]
    [InlineData("[http://www.quay.example/](https://quay.example/berths?tide=high#now)")]
    [InlineData("[https://quay.example/berths](https://quay.example)")]
    [InlineData("[https://quay.example/%7Eann](https://quay.example/~ann)")]
    [InlineData("[https://quay.example/a](https://web.archive.org/web/2020/https://quay.example/a)")]
    [InlineData("[https://quay.example/a-long-add…](https://quay.example/other)")]
    [InlineData("[https://doi.org/10.1000/1](https://journal.example/1)")]
    [InlineData("[see https://quay.example](https://pier.example)")]
    [InlineData("[quay.example](https://pier.example)")]
    [InlineData("[https://quay.example](#quay)")]
    public void A_link_that_shows_a_part_of_its_address_or_other_words_is_not(string link) =>
        Assert.Empty(Reports.Find<MismatchedLink>($"- {link} - A berth."));

    [Theory]
    [InlineData("https://img.shields.io/github/stars/quays/pier.svg?style=social")]
    [InlineData("https://img.shields.io/github/commit-activity/m/quays/pier")]
    [InlineData("https://img.shields.io/github/v/release/quays/pier")]
    [InlineData("https://img.shields.io/github/downloads/quays/pier/total")]
    [InlineData("http://badgen.net/github/stars/quays/pier")]
    public void A_badge_of_another_repository_is_reported(string badge) => Assert.Equal(Severity.Warning, Assert.Single(Find(badge)).Severity);

    [Theory]
    [InlineData("https://img.shields.io/github/stars/Quays/Quay.svg")]
    [InlineData("https://img.shields.io/github/followers/quays")]
    [InlineData("https://img.shields.io/github/stars/quays?affiliations=OWNER")]
    [InlineData("https://img.shields.io/github/commit-activity/quays/pier")]
    [InlineData("https://img.shields.io/badge/quays/pier")]
    [InlineData("https://img.shields.io.example/github/stars/quays/pier")]
    public void Another_badge_is_not(string badge) => Assert.Empty(Find(badge));

    [Theory]
    [InlineData("quays", "piers", Severity.Info)]
    [InlineData("quays", "quayss", Severity.Warning)]
    public void Where_the_owner_alone_differs_the_repository_may_have_moved_but_for_a_typo(string owner, string other, Severity severity) =>
        Assert.Equal(
            severity,
            Assert
                .Single(
                    Reports.Find<MismatchedLink>(
                        $"- [Quay](https://github.com/{owner}/quay) ![](https://img.shields.io/github/stars/{other}/quay) - A berth."
                    )
                )
                .Severity
        );

    [Fact]
    public void Two_badges_of_one_repository_are_one_report() =>
        Assert.Single(
            Reports.Find<MismatchedLink>(
                "- [Quay](https://github.com/quays/quay) ![](https://img.shields.io/github/stars/quays/pier) "
                    + "![](https://img.shields.io/github/license/quays/pier)"
            )
        );

    private static IReadOnlyList<Diagnostic> Find(string badge) =>
        [.. Reports.Find<MismatchedLink>($"- [Quay](https://github.com/quays/quay) ![Badge]({badge}) - A berth.")];
}
