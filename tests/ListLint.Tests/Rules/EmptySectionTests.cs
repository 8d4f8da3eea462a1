using ListLint.Rules;

namespace ListLint.Tests;

public sealed class EmptySectionTests
{
    [Theory]
    [InlineData("# A\n\ntext\n\n## B\n\n<!-- nothing yet -->\n\n## C\n\ntext", 5)]
    [InlineData("# A\n\ntext\n\n## B\n\n---\n\n## C\n\ntext", 5)]
    [InlineData("# A\n\ntext\n\n## B\n[back to top](#a)\n\n## C\n\ntext", 5)]
    [InlineData("# A\n\ntext\n\n## License\n", 5)]
    [InlineData("# A\n\ntext\n\n## B\n## C\ntext", 5)]
    public void A_heading_with_nothing_under_it_is_reported(string text, int line) => Assert.Equal([line], Reports.Lines<EmptySection>(text));

    [Theory]
    [InlineData("# A\n## B\ntext")]
    [InlineData("# A\n\ntext\n\n## B\n\nTODO\n")]
    [InlineData("# A\n\ntext\n\n## B\n\n```\ncode\n```\n")]
    [InlineData("# A\n\ntext\n\n## B\n\n![chart](chart.png)\n")]
    [InlineData("# A\n\ntext\n\n## ------\n\n## B\n\ntext")]
    [InlineData("# A\n\ntext\n\n## B\n\n### C\n\ntext")]
    [InlineData("# A\n\n## Contents\n\n- [B](#b)\n- [C](#c)\n\n## B\n\ntext\n\n## C\n\ntext")]
    [InlineData("# A\n\ntext\n\n## Papers\n\n## 2023\n\n- [B](https://b.example)")]
    [InlineData("# A\n\ntext\n\n## 4. Tools\n\n## 4.1. Editors\n\ntext")]
    [InlineData("# A\n\ntext\n\n## [B](https://b.example)\n\n## C\n\ntext")]
    [InlineData("# A\n\ntext\n\n#### Please open an issue first.\n")]
    [InlineData("# A\n\ntext\n\n## B\n\n<!-- @include: b.md -->\n\n## C\n\ntext")]
    [InlineData("# A\n\n### What it is\n\n### News\n\ntext")]
    [InlineData("<details>\n<summary>\n\n## A\n\n</summary>\n\n## B\n\ntext\n\n</details>")]
    public void A_heading_that_is_or_has_content_is_fine(string text) => Assert.Empty(Reports.Find<EmptySection>(text));

    [Fact]
    public void Empty_sections_wait_to_be_filled_and_are_only_told() =>
        Assert.Equal(Core.Severity.Info, Assert.Single(Reports.Find<EmptySection>("# A\n\ntext\n\n## B\n\n## C\n\ntext\n")).Severity);

    [Fact]
    public void A_text_that_became_a_heading_by_accident_is_content() =>
        Assert.Empty(
            Reports.Find<EmptySection>("# A\n\ntext\n\n## B\n\nAll of this is listed for defense only.\nUse it with care.\n---\n\n## C\n\ntext\n")
        );
}
