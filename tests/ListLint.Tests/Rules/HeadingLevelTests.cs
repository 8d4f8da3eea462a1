using ListLint.Rules;

namespace ListLint.Tests;

public sealed class HeadingLevelTests
{
    [Fact]
    public void A_skipped_level_is_reported_where_nine_of_ten_do_not_skip()
    {
        var orderly = "## A\n\n" + string.Concat(Enumerable.Repeat("### B\n\ntext\n\n", 9));

        Assert.Equal([3], Reports.Lines<HeadingLevel>("# T\n\n### N\n\ntext\n\n" + orderly));
        Assert.Empty(Reports.Find<HeadingLevel>("# T\n\n### N\n\ntext\n\n### M\n\ntext\n\n" + orderly));
    }

    [Fact]
    public void The_first_heading_may_have_any_level() =>
        Assert.Empty(Reports.Find<HeadingLevel>("### N\n\n## A\n\n" + string.Concat(Enumerable.Repeat("### B\n\n", 20))));
}
