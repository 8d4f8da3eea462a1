using ListLint.Rules;

namespace ListLint.Tests;

public sealed class BlockRuleTests
{
    private const string Entry = "- [A](https://a.example) - An.\n";

    [Theory]
    [InlineData("<<<<<<< HEAD\na\n=======\nb\n>>>>>>> main\n", "1")]
    [InlineData("<<<<<<< HEAD\na\n||||||| 1f2e3d4\nc\n=======\nb\n>>>>>>> 1f2e3d4 (Add b)\n", "1")]
    [InlineData("<<<<<<< Updated upstream\na\n=======\nb\n>>>>>>> Stashed changes\n", "1")]
    [InlineData(Entry + "\n>>>>>>> main\n\n" + Entry, "3")]
    [InlineData(Entry + "<<<<<<< HEAD\n" + Entry, "2")]
    [InlineData(Entry + "=======\n" + Entry, "2")]
    [InlineData("<<<<<<< HEAD\na\n<<<<<<< HEAD\nb\n=======\n>>>>>>> main\n", "1,3")]
    public void Marks_of_a_conflict_are_reported(string text, string lines) =>
        Assert.Equal(lines, string.Join(',', Reports.Lines<MergeConflict>(text)));

    [Theory]
    [InlineData("Harbours\n=======\n\n" + Entry)]
    [InlineData("```text\n<<<<<<< HEAD\n=======\n>>>>>>> main\n```\n")]
    [InlineData("    <<<<<<< HEAD\n")]
    [InlineData("<!--\n<<<<<<< HEAD\n-->\n")]
    [InlineData(">>>>>>>> eight\n\n>>>>>>> seven words were said here\n")]
    [InlineData("`<<<<<<< HEAD` is such a mark.\n")]
    public void What_only_looks_like_a_conflict_stays(string text) => Assert.Empty(Reports.Find<MergeConflict>(text));

    [Theory]
    [InlineData("<!-- old\n\n## B\n", 1)]
    [InlineData("<!-- old ->\n" + Entry, 1)]
    [InlineData("```sh\nmake\n\n" + Entry, 1)]
    [InlineData("~~~\nmake\n\n## B\n", 1)]
    [InlineData("<pre>\nmake\n\n" + Entry, 1)]
    [InlineData("```sh\nmake\n## B\n```sh\nmake\n```\n", 1)]
    [InlineData("<!-- sorted\n" + Entry + "<!-- end -->\n", 1)]
    [InlineData("## A\n\n<details>\n\na\n\n## B\n", 3)]
    [InlineData("## A\n\n<div align=center>\n\na\n\n## B\n", 3)]
    [InlineData("## A\n\n<center>a</center>\n\n<center>\n\na\n\n## B\n", 5)]
    public void A_block_that_hides_a_part_of_the_list_is_reported(string text, int line) =>
        Assert.Equal(line, Assert.Single(Reports.Lines<UnclosedBlock>(text)));

    [Theory]
    [InlineData("```sh\n# install\nmake\n")]
    [InlineData("<!-- the end")]
    [InlineData("<!--\n## B\n-->\n")]
    [InlineData("<!--\n## B\n<!-- c -->\n")]
    [InlineData("````markdown\n## B\n```sh\nmake\n```\n````\n")]
    [InlineData("- a\n  ```sh\n  make\n- b\n")]
    [InlineData("## A\n\n<details>\n\n### B\n\nc\n")]
    [InlineData("## A\n\n<table><tr><td><details>a</td></tr></table>\n\n## B\n")]
    [InlineData("## A\n\n<div align=left>\n\na\n\n## B\n")]
    [InlineData("## A\n\n<div class=align-center>\n\na\n\n## B\n")]
    [InlineData("## A\n\n- <div align=center>a\n\n## B\n")]
    [InlineData("## A\n\n> <center>a\n\n## B\n")]
    [InlineData("## A\n\n| a |\n|---|\n| <center>b |\n\n## B\n")]
    [InlineData("## A\n\n<table><tr><td>\n<div align=\"center\">a\n</td></tr></table>\n\n## B\n")]
    [InlineData("## A\n\n<div align=center><div>a</div></div>\n\n## B\n")]
    [InlineData("## A\n\na\n\n## B\n\n<div align=center>\n\nb\n")]
    [InlineData("## A\n\n<details><details>a</details></details>\n\n## B\n")]
    public void A_block_that_hides_what_is_its_own_stays(string text) => Assert.Empty(Reports.Find<UnclosedBlock>(text));

    [Theory]
    [InlineData("# A\n\nThis list is kept by pilots.\n---\n", 3)]
    [InlineData("# A\n\nThis list is kept by pilots.\n===\n", 3)]
    [InlineData("# A\n\nThis list\nof harbours\n---\n", 3)]
    [InlineData("# A\n\n- [B](https://b.example) - Bn.\n  ---\n", 3)]
    [InlineData("# A\n\n- Bn\n  -\n", 3)]
    public void A_text_with_a_line_below_is_reported(string text, int line) =>
        Assert.Equal(line, Assert.Single(Reports.Lines<AccidentalHeading>(text)));

    [Theory]
    [InlineData("Harbours\n---\n")]
    [InlineData("# A\n\nHorns\n---\n\n[B](https://b.example)\n---\n")]
    [InlineData("# A\n\nWhat sounds, and where.\n-----------------------\n")]
    [InlineData("# A\n\n![a](a.png)\n![b](b.png)\n---\n")]
    [InlineData("A\n---\n\nB\n---\n\nWe keep it short.\n---\n")]
    [InlineData("# A\n\nThis list is kept by pilots.\n\n---\n")]
    [InlineData("- [B](https://b.example) - Bn.\n---\n")]
    public void A_heading_that_is_meant_stays(string text) => Assert.Empty(Reports.Find<AccidentalHeading>(text));

    [Theory]
    [InlineData("-\n", 1)]
    [InlineData(Entry + "*\n", 2)]
    [InlineData("1. a\n2.\n3. c\n", 2)]
    [InlineData(Entry + "  * \n", 2)]
    [InlineData(Entry + "\n  -\n  - b\n", 3)]
    public void An_item_with_nothing_in_it_is_reported(string text, int line) => Assert.Equal(line, Assert.Single(Reports.Lines<EmptyItem>(text)));

    [Theory]
    [InlineData("-\n  a\n")]
    [InlineData("- [ ] a\n- <!-- b -->\n- [c]: https://c.example\n")]
    [InlineData("***\n\n---\n\n* * *\n")]
    [InlineData("## Contributing\n\n-\n")]
    public void An_item_that_holds_something_stays(string text) => Assert.Empty(Reports.Find<EmptyItem>(text));
}
