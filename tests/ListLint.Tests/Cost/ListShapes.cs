using System.Text;

namespace ListLint.Tests;

/// <summary>Lists in which much is alike, on one line, or in one place, so that whoever compares all with all does so here.</summary>
internal static class ListShapes
{
    /// <summary>By name, a list of a size.</summary>
    public static IReadOnlyDictionary<string, Func<int, string>> All { get; } =
        new Dictionary<string, Func<int, string>>(StringComparer.Ordinal)
        {
            ["entries of one title"] = size => Each(size, at => $"- [Fog Horns of the North](https://x.example/{at}) (2024)\n"),
            ["entries of one address"] = size => Each(size, at => $"- [Fog {at}](https://x.example/fog)\n"),
            ["entries alike"] = size => Each(size, _ => "- [Fog Horns](https://x.example/fog)\n"),
            ["papers"] = size =>
                "## 2019\n\n"
                + Each(
                    size,
                    at =>
                        $"- [Mapping of {Word(at)} and {Word(at / 26)} {at} "
                        + $"from Sparse Soundings](https://arxiv.org/abs/21{at % 12 + 1:00}.{at:00000}) (2023.{at % 14})\n"
                ),
            ["papers in groups"] = size =>
                "# A\n\n"
                + Each(
                    size,
                    at => $"**{2000 + (at % 24)}**\n\n- [Tides {at}](https://arxiv.org/abs/2101.{at:00000}) [[Papr]](https://x.example/{at})\n\n"
                ),
            ["an entry of many links"] = size =>
                "- **Fog Horns of the North**" + Each(size, at => $" [[P{at % 3}]](https://x.example/{at % 50}) [x]() http://y.example/{at % 7}"),
            ["an entry of many items"] = size =>
                "- [Fog Horns](https://x.example/fog)\n" + Each(size, at => $"  - [Rain {at % 9}](https://x.example/{at % 2}) (2023)\n  - snow\n"),
            ["backwards"] = size => Each(size, at => $"- [{Word(size - at)} {size - at:00000}](https://x.example/{at}): Fog fog {Word(at)}.\n"),
            ["a section each"] = size => Each(size, at => $"## Part {at}\n\n- [Fog {at}](https://x.example/{at}) - Fog.\n\n"),
            ["headings of one name"] = size => Each(size, _ => "## Fog\n\n"),
            ["deeper and deeper"] = size => Each(size, at => $"{new string('#', 1 + (at % 6))} Part {at}\n\n"),
            ["a table of contents"] = size =>
                Each(size, at => $"- [Part {at}](#part-{(at * 7) % size})\n") + "\n" + Each(size, at => $"## Part {at + 3}\n\ntext\n\n"),
            ["one table"] = size =>
                "| Name | Year |\n|---|---|\n"
                + Each(size, at => $"| [Fog {at}](https://x.example/{at % 2}) | {2000 + (at % 20)} | {(at % 3 == 0 ? "x |" : "")}\n"),
            ["addresses cut in two"] = size => "| A | B |\n|---|---|\n" + Each(size, at => $"| https://x.example/{at}/ fog{at} | [Fog]() |\n"),
            ["tables"] = size => Each(size, at => $"| A | B |\n|---|---|\n| [{at}](https://x.example/{at}) | 2020\n\n"),
            ["a wide table"] = size =>
                "|" + Each(size, at => $" {at} |") + "\n|" + Each(size, _ => "---|") + "\n|" + Each(size, at => $" [a](u{at:0000}) |") + "\n| a |\n",
            ["bullets without a space"] = size => Each(size, at => $"-[Fog {at}](https://x.example/{at}) - Fog.\n"),
            ["bullets missing"] = size =>
                Each(
                    size,
                    at =>
                        $"- [Fog {at}](https://x.example/{at}) - Fog. - [Rain](https://y.example/{at}) - Rain.\n"
                        + $"[Snow](https://z.example/{at}) - Snow.\n"
                ),
            ["bullets doubled"] = size => Each(size, at => $"- - [Fog {at}](https://x.example/{at}) - Fog.\n- [Rain](https://y.example/{at})\n-\n"),
            ["definitions as entries"] = size => Each(size, at => $"- [Fog {at}]: https://x.example/{at}\n"),
            ["lines below texts"] = size => Each(size, at => $"Fog is wet, see {Word(at)}.\nIt is.\n---\n\n- a\n  -\n"),
            ["comments and folds that never end"] = size =>
                Each(size, at => $"## Part {at}\n\n<details>\n<div>\n\n- <!-- fog\n  - [Fog](https://x.example/{at})\n\n"),
            ["fences in fences"] = size => Each(size, at => $"```sh\nfog\n- [Fog](https://x.example/{at})\n## Fog\n"),
            ["conflicts"] = size => Each(size, at => $"<<<<<<< HEAD\n- [Fog {at}](https://x.example/{at})\n=======\n\n>>>>>>> main\n>>>>>>> fog\n"),
            ["tags that are lost"] = size => Each(size, at => $"a <fog> <select> {{#a}} {{:.b}} <a href=\"x>y</a> <a href=\"u{at:0000}\"> ## b"),
            ["headings in HTML"] = size => Each(size, at => $"<p>\n## Fog {at}\n- **## Rain**\n"),
            ["headings beside the content, and comments"] = size =>
                "# Fog\n\n"
                + Each(
                    size,
                    at => $"#### Rain {at}\n\n## Contributing\n\n## Footnotes\n\n<!--lint ignore-->\n<!--lint disable a{at}-->\n\n- [a](#fog)\n"
                ),
            ["bullets below tables"] = size => Each(size, at => $"| A | B |\n|---|---|\n| a | b |\n|---|---|\n- a | {at}\n- b | c\n\n"),
            ["tables of another program"] = size => Each(size, at => $"| A | B |\n+---+---+\n| a | {at} |\n+---+---+\n"),
            ["loose rows"] = size => Each(size, at => $"| [Fog](https://x.example/{at}) | 2020 |\n{(at % 5 == 0 ? "\n" : "")}"),
            ["a table in HTML on one line"] = size =>
                "<table>" + Each(size, at => $"<tr><td><a href=\"https://x.example/{at % 2}\">Fog {at}</a></td><td>2020</td></tr>") + "</table>\n",
            ["links on one line"] = size =>
                Each(size, at => $"[Fog {at}](https://x.example/{at % 50}) [](u) [b]( https//x.example ) http://y.example "),
            ["bold words on one line"] = size => Each(5 * size, _ => "*a **b "),
            ["markup on one line"] = size => Each(3 * size, at => $"** fog** &amp;amp; #{at} [open] ( <br {Word(at)} {Word(at)} recieve teh "),
            ["a paragraph"] = size => Each(size, at => $"** fog ** {Word(at)} {Word(at)}, http://x.example/{at}. recieve\n"),
            ["a quote"] = size => Each(size, at => $"> [Fog {at}](https://x.example/{at})\n"),
            ["references"] = size =>
                Each(size, at => $"- [Fog {at}][r{at}] and [Rain][s{at}]\n") + "\n" + Each(size, at => $"[r{at}]: https://x.example/{at % 2}\n"),
            ["anchors"] = size => Each(size, at => $"<a name=\"fog{at}\"></a> [Rain](#rain{at}) [Fog](#Fog{size - at}) [Snow](snow{at}.md#x)\n\n"),
            ["invisible characters on one line"] = size => Each(size, at => at % 2 == 0 ? "fog\u200E \u202Erain" : "\u200B snow\u0001"),
            ["hints where words may break"] = size =>
                Each(size, _ => "\u200B") + Each(size, _ => "fog\u200Brain") + "`\u0001`" + Each(size, _ => "\u0001"),
            ["tags of Unicode"] = size => Each(size, _ => "\U000E0041"),
            ["damaged letters on one line"] = size => Each(5 * size, at => at % 2 == 0 ? "ZoÃ«â€™s " : "Ã© "),
            ["bytes that are no text"] = size => Each(size, _ => "fog \uDC80\uFFFD\n"),
            ["suppressions that silence nothing"] = size => Each(size, at => $"<!-- listlint-disable wrong-year -->\n{(at % 2 == 0 ? "\n" : "")}"),
            ["suppressions that silence all"] = size =>
                Each(size, at => $"<!-- listlint-disable{(at % 2 == 0 ? " empty-link" : "")} -->\n\n- [Fog {at}]()\n\n"),
            ["suppressions that end"] = size =>
                Each(size, _ => "<!-- listlint-disable -->\n")
                + Each(size, at => $"<!-- listlint-enable{(at == size - 1 ? "" : " empty-link")} -->\n\n- [Fog]()\n\n"),
            ["suppressions before blank lines"] = size => Each(size, _ => "<!-- listlint-disable-next-line --> ") + new string('\n', size),
            ["suppressions of unknown rules"] = size => Each(size, at => $"- [Fog]() <!-- listlint-disable-line {Word(at)}-link -->\n"),
            ["anchors that no heading has"] = size =>
                Each(size, at => $"- [Fog Horns {Word(at)} {at}](#fog-horns-{at})\n")
                + "\n"
                + Each(size, at => $"## Fog Horns of {Word(at)}\n\ntext\n\n"),
            ["anchors near all headings"] = size =>
                Each(size, at => $"- [Fog {(at % 2 == 0 ? "Horns" : "Bells")} {Word(at)}](#fog-{Word(at)}-{at})\n")
                + "\n"
                + Each(size, at => $"## Fog Horns and Bells {Word(at + 1)} {Word(at + 2)}\n\ntext\n\n"),
            ["headings near all anchors"] = size =>
                Each(size, at => $"- [](#fog-horns-{Word(at % 26)}-{Word(at % 29)})\n")
                + "\n"
                + Each(size, at => $"## Fog Horns {Word(at % 31)}\n\ntext\n\n"),
            ["names one slip away"] = size =>
                Each(size, at => $"- [Fog {at}](https://x{Word(at)}.example/a/{at % 3}) [Rain](#rainn-{Word(at)}) [Snow][snoww{Word(at)}]\n")
                + "\n"
                + Each(size, at => $"## Rain {Word(at)}\n\ntext\n\n")
                + Each(size, at => $"[snow{Word(at)}]: https://x.example/{at}\n"),
            ["summaries without an end on one line"] = size => Each(5 * size, _ => "<details><summary>"),
            ["summaries without an end"] = size => Each(5 * size, at => $"<details><summary> Fog {at}\n"),
            ["summaries without an end in a paragraph"] = size => "text " + Each(5 * size, _ => "<details><summary>"),
            ["details in details"] = size => Each(5 * size, at => $"<details><summary>Fog {at}</summary>\n\n"),
            ["words twice on one line"] = size => Each(5 * size, _ => "the the "),
            ["words other than small ones twice on one line"] = size => Each(5 * size, _ => "charts charts of "),
            ["words in wrong places on one line"] = size => Each(5 * size, _ => "one of the useful useful tool is build with it's own *many* tool. "),
            ["footnotes"] = size =>
                "a\n\n" + Each(size, at => $"fog[^{at}] [^{at + size}] [^\n\n") + Each(size, at => $"[^{at}]: Fog {at}\n\n    rain\n\n"),
            ["formulas and money on one line"] = size => Each(size, at => $"$a[i](j)$ costs $5 $$ [x](u{at:0000}) $$$ \\$ $"),
            ["cells over many rows and columns"] = size =>
                "<table>"
                + Each(size, at => $"<tr><td rowspan=\"9999\" colspan=\"9999\"><a href=\"https://x.example/{at}\">Fog {at}</a></td><tr>")
                + "</table>\n",
            ["rows of HTML with one address"] = size =>
                "<table>"
                + Each(
                    size,
                    at =>
                        $"<tr><td rowspan=\"9999\" colspan=\"9999\"><a href=\"https://x.example/{(at % 4 == 1 ? "new" : at)}\">Fog {at}</a></td><tr>"
                )
                + "</table>\n",
            ["entries of HTML on one line"] = size =>
                "# A\n\n<p>" + Each(size, at => $"&nbsp;:fog: <a href=\"https://x.example/{at}\"><b>Fog {at}</b></a> - Fog.<br>") + "\n",
            ["marks in bold on long lines"] = size =>
                Each(size, at => $"{(at % 50 == 0 ? "\n- " : "")}[**Fog {2000 + (at % 20)}**] (**rain** 2020) :fog: `2021` "),
            ["fields below entries"] = size =>
                Each(
                    size,
                    at => $"- [Fog {at}](https://x.example/{at})\n  - [Shot {at}](https://y.example/{at})\n  - Home: https://z.example/{at}\n"
                ),
            ["code"] = size => Each(size, at => $"```\nfog {at}\u200B\n```\n\n`a` \u200B"),
        };

    private static string Each(int size, Func<int, string> piece)
    {
        var text = new StringBuilder();
        for (var at = 0; at < size; at++)
            text.Append(piece(at));
        return text.ToString();
    }

    private static string Word(int at) => new string((char)('a' + (at % 26)), 2) + (char)('a' + (at / 26 % 26)) + (char)('a' + (at / 676 % 26));
}
