using FsCheck;
using FsCheck.Fluent;

namespace ListLint.Tests;

/// <summary>Lists put together from pieces, sound and damaged in every way that rules look for, in any order and number.</summary>
internal static class ListMaker
{
    private static readonly string[] Pieces =
    [
        "# List of Things\n\n",
        "## Papers\n\n",
        "## Tools\n\n",
        "### 2023\n\n",
        "### 2024\n\n",
        "#### Deep\n\n",
        "## Empty Section\n\n",
        "- [Papers](#papers)\n",
        "- [Tools](#Tools)\n",
        "- [Toolz](#tools)\n",
        "- [Gone](#gone-section)\n",
        "* [2023](#2023)\n\n",
        "- [One](https://example.org/one) - A tool for one thing.\n",
        "- [Two](https://example.org/two) - A tool for another thing.\n",
        "- **Three** [[Paper]](https://arxiv.org/abs/2301.00003) [[Code]](https://github.com/example/three)\n",
        "- **Four** [[Paper]](https://arxiv.org/abs/2302.00004) [[code]](https://github.com/example/four)\n",
        "- **Five** (2023.05) [[paper]](https://arxiv.org/abs/2305.00005)\n",
        "- **Six** (2023-06) [[Paper]](https://arxiv.org/abs/2306.00006)\n",
        "- **Seven** (2023/13) [[Paper]](https://arxiv.org/abs/2307.00007)\n",
        "- **Eight** (May 2023) [[Paper]](https://arxiv.org/abs/2305.00008)\n",
        "- CafÃ© ZoÃ«â€™s [Menu](https://example.org/menu)\n",
        "- `CafÃ©` in code\n",
        "- Œuvre, São and Zürich are right\n",
        "- [Nine] (https://example.org/nine) text\n",
        "- (Ten)[https://example.org/ten]\n",
        "- [Eleven](https://example.org/eleven\n",
        "- [Twelve]( https://example.org/twelve )\n",
        "- [Thirteen](https://example.org/thir teen)\n",
        "- [Fourteen](htps://example.org/fourteen)\n",
        "- [Fifteen]()\n",
        "- [](https://example.org/sixteen)\n",
        "- https://example.org/a\\_b\n",
        "- - [Seventeen](https://example.org/seventeen)\n",
        "- [Eigh\u200Bteen](https://example.org/eighteen)\n",
        "- \uFEFF[Nineteen](https://example.org/nineteen)\n",
        "- ** bold ** and **good**text\n",
        "- [Twenty][ref] and [gone][nowhere]\n",
        "[ref]: https://example.org/ref\n",
        "- <https://example.org/auto> and www.example.org\n",
        "| Title | Date | Link |\n|---|---|---|\n",
        "| Title | Date | Link |\n|---|---|\n",
        "Title | Date | Link\n---|---|---\n",
        "| A | 2023.01 | [x](https://example.org/ta) |\n",
        "| B | 2023.02 | [x](https://example.org/tb)\n",
        "| C | 2023-03 | [x](https://example.org/tc) |\n",
        "| D | 2023.04 |\n",
        "| E | 2023.05 | [x](https://example.org/te) | more |\n",
        "| | | |\n",
        "F | 2023.06 | [x](https://example.org/tf)\n",
        "| G |\n2023.07 | [x](https://example.org/tg) |\n",
        "| H | 2023.08 | `a|b` [x](https://example.org/th) |\n",
        "\n",
        "\n\n",
        "plain text with words\n",
        "  continued and indented\n",
        "    code or text\n",
        "> quoted [q](https://example.org/q)\n",
        "```\n[no](https://example.org/code) CafÃ©\n```\n",
        "```\n",
        "<!-- hidden [h](https://example.org/h) -->\n",
        "<!-- open\n",
        "-->\n",
        "<details>\n<summary>More</summary>\n\n",
        "</details>\n",
        "<table><tr><td>X</td><td><a href=\"https://example.org/html\">y</a></td></tr></table>\n\n",
        "1. [Numbered](https://example.org/numbered)\n",
        "   - nested [n](https://example.org/nested)\n",
        "---\n",
        "- 中文 [列表](https://example.org/zh)，好。\n",
        "- Text \U0001F600 with `[[Paper]](x)` code [pdf](https://example.org/p.pdf)\n",
        "![badge](https://img.example.org/b.svg)\n",
    ];

    /// <summary>Lists as numbers of pieces; where one fails, lists with a piece less are tried.</summary>
    public static Arbitrary<List<int>> Numbers() =>
        Arb.From(
            Gen.Choose(0, Pieces.Length - 1).ListOf().Select(numbers => numbers.ToList()),
            numbers => Enumerable.Range(0, numbers.Count).Select(index => numbers.Where((_, i) => i != index).ToList())
        );

    /// <summary>The text of a list.</summary>
    public static string Text(IEnumerable<int> numbers) => string.Concat(numbers.Select(number => Pieces[number]));
}
