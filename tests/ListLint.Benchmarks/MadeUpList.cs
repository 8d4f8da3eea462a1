using System.Globalization;
using System.Text;

namespace ListLint.Benchmarks;

/// <summary>
/// A list that is made up: a table of contents, parts with list items and parts with tables. Nothing is wrong in it but the last entry of each part,
/// which stands twice, and a comment in each part that silences nothing.
/// </summary>
internal static class MadeUpList
{
    private const int EntriesOfPart = 50;

    /// <summary>The text of a list with so many entries.</summary>
    public static string Create(int entries)
    {
        var text = new StringBuilder("# A List\n\nWorks on one subject, and where they are.\n\n## Contents\n\n");
        for (var part = 0; part * EntriesOfPart < entries; part++)
            text.Append(CultureInfo.InvariantCulture, $"- [Part {part}](#part-{part})\n");
        for (var at = 0; at < entries; at++)
        {
            var part = at / EntriesOfPart;
            if (at % EntriesOfPart == 0)
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"\n## Part {part}\n\n<!-- listlint-disable-next-line repeated-word -->\n\n"
                        + $"{(IsTable(part) ? "| Title | Year | Paper | Code |\n| --- | --- | --- | --- |\n" : "")}"
                );
            Append(text, at % EntriesOfPart == EntriesOfPart - 1 ? at - 1 : at, IsTable(part));
        }

        return text.ToString();
    }

    private static bool IsTable(int part) => part % 2 == 1;

    private static void Append(StringBuilder text, int number, bool asRow)
    {
        var (paper, code) = ($"[Paper](https://arxiv.org/abs/2303.{number % 100000:00000})", $"[Code](https://github.com/example/work-{number})");
        if (asRow)
            text.Append(CultureInfo.InvariantCulture, $"| Work number {number} of many | 2023 | {paper} | {code} |\n");
        else
            text.Append(
                CultureInfo.InvariantCulture,
                $"- **Work number {number} of many** (2023) [{paper}] [{code}] - What it does, in a few words.\n"
            );
    }
}
