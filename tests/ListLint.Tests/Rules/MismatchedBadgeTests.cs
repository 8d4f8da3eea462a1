using ListLint.Rules;

namespace ListLint.Tests;

public sealed class MismatchedBadgeTests
{
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
                    Reports.Find<MismatchedBadge>(
                        $"- [Quay](https://github.com/{owner}/quay) ![](https://img.shields.io/github/stars/{other}/quay) - A berth."
                    )
                )
                .Severity
        );

    [Fact]
    public void Two_badges_of_one_repository_are_one_report() =>
        Assert.Single(
            Reports.Find<MismatchedBadge>(
                "- [Quay](https://github.com/quays/quay) ![](https://img.shields.io/github/stars/quays/pier) "
                    + "![](https://img.shields.io/github/license/quays/pier)"
            )
        );

    private static IReadOnlyList<Diagnostic> Find(string badge) =>
        [.. Reports.Find<MismatchedBadge>($"- [Quay](https://github.com/quays/quay) ![Badge]({badge}) - A berth.")];
}
