using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ListLint.Benchmarks;

namespace ListLint.Fuzz;

/// <summary>Files that nobody would write: pieces of markup in any order, and real lists that were damaged.</summary>
internal static class Inputs
{
    private const int MostBytes = 40_000;
    private static readonly string[] Pieces =
    [
        "|",
        "||",
        "| a | b |\n",
        "|---|---|\n",
        "|:-:|\n",
        "[",
        "]",
        "](",
        ")",
        "[a](https://example.org/a)",
        "[[Paper]](https://arxiv.org/abs/2301.00001)",
        "![",
        "[x]: /y\n",
        "[x][y]",
        "*",
        "**",
        "***",
        "_",
        "__",
        "~~",
        "`",
        "```\n",
        "~~~\n",
        "<",
        ">",
        "<!--",
        "-->",
        "<table>",
        "<tr><td>",
        "</td></tr></table>",
        "<a href=\"",
        "\">",
        "</a>",
        "<details>\n",
        "</details>\n",
        "<!-- listlint-disable -->\n",
        "<!-- listlint-disable-next-line wrong-year -->\n",
        "<!-- listlint-enable -->\n",
        "# ",
        "## A\n",
        "\n",
        "\r\n",
        "\r",
        "\n\n",
        "- ",
        "  - ",
        "    ",
        "1. ",
        "\t",
        "> ",
        ">>>>",
        "- **T** (2023.13) [[Paper]](https://arxiv.org/abs/2001.00001)\n",
        "- [A](#a)\n",
        "2024",
        "2031-02-30",
        "CVPR 2021",
        "https://",
        "htps://x",
        "www.example.org",
        "a@b.c",
        "http://[::1",
        "%ZZ",
        "%00",
        "&amp;",
        "&#0;",
        "&#x110000;",
        "\\",
        "\\|",
        "\0",
        "\u0001",
        "\u200B",
        "\u202E",
        "\uFEFF",
        "\uFFFD",
        "\u2028",
        "Ã©",
        "â€™",
        "Zoë",
        "中文，",
        "😀",
        "e\u0301",
        "word word ",
        "---\n",
        "===\n",
        "---\ntitle: x\n---\n",
    ];

    private static readonly Gen<byte[]> Piece = Gen.Frequency(
        (60, Gen.Elements(Pieces).Select(Encoding.UTF8.GetBytes)),
        (4, Gen.Choose(0, 255).Select(value => new[] { (byte)value })),
        (
            2,
            Gen.Elements(Pieces)
                .SelectMany(piece => Gen.Choose(2, 400).Select(times => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, times)))))
        )
    );

    private static readonly Gen<byte[]> Text = Piece.ListOf().Select(Joined);

    /// <summary>Any input; from real lists only where there are some.</summary>
    public static Arbitrary<byte[]> All(IReadOnlyList<byte[]> lists) =>
        Arb.From(lists.Count == 0 ? Made() : Gen.Frequency((1, Made()), (1, Damaged(lists))));

    private static Gen<byte[]> Made() =>
        Gen.Frequency(
            (8, Text),
            (1, Text.Select(bytes => Wide(bytes, Encoding.Unicode))),
            (1, Text.Select(bytes => Wide(bytes, Encoding.BigEndianUnicode)))
        );

    // Bytes of UTF-8 read as UTF-16 hold lone surrogates; an odd one may be left over.
    private static byte[] Wide(byte[] bytes, Encoding encoding) => [.. encoding.GetPreamble(), .. bytes];

    private static Gen<byte[]> Damaged(IReadOnlyList<byte[]> lists) =>
        from whole in Gen.Elements(lists.AsEnumerable())
        from start in Gen.Choose(0, Math.Max(0, whole.Length - 1))
        from length in Gen.Choose(0, Math.Min(whole.Length - start, MostBytes))
        from damages in Damage(lists).ListOf(4)
        select damages.Aggregate(whole.AsSpan(start, length).ToArray(), (bytes, damage) => damage(bytes));

    private static Gen<Func<byte[], byte[]>> Damage(IReadOnlyList<byte[]> lists) =>
        from kind in Gen.Choose(0, 4)
        from at in Gen.Choose(0, 1_000_000)
        from length in Gen.Choose(0, 300)
        from piece in Piece
        from other in Gen.Elements(lists.AsEnumerable())
        select new Func<byte[], byte[]>(bytes =>
        {
            var place = bytes.Length == 0 ? 0 : at % bytes.Length;
            var end = Math.Min(bytes.Length, place + length);
            return kind switch
            {
                0 => [.. bytes[..place], .. piece, .. bytes[place..]],
                1 => [.. bytes[..place], .. bytes[end..]],
                2 => [.. bytes[..place], .. bytes[place..end], .. bytes[place..]],
                3 => [.. bytes[..place], .. other.Skip(at % Math.Max(1, other.Length)).Take(length), .. bytes[place..]],
                _ => [.. bytes[..place], .. piece, .. bytes[end..]],
            };
        });

    private static byte[] Joined(IEnumerable<byte[]> pieces) => [.. pieces.SelectMany(piece => piece).Take(MostBytes)];

    /// <summary>The real lists, or none where they are not here.</summary>
    public static IReadOnlyList<byte[]> Lists() => RealLists.Folder is { } folder ? [.. RealLists.Read(folder).Select(list => list.Bytes)] : [];
}
