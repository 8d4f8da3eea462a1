using System.Diagnostics;
using System.Text;

namespace ListLint.Fuzz;

/// <summary>Files made to bring a parser down. Each has to be done in ten seconds, and twice the size may not cost four times as much.</summary>
internal static class Hostile
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <summary>By name: a file of a size, and the size that it has to stand.</summary>
    public static IReadOnlyList<(string Name, int Size, Func<int, byte[]> Make)> Files { get; } =
    [
        ("open brackets", 100_000, size => Utf8(Times("[", size))),
        ("nested brackets", 100_000, size => Utf8(Times("[", size) + "x" + Times("](u)", size))),
        ("nested images", 100_000, size => Utf8(Times("![", size) + Times("](u)", size))),
        ("open parentheses", 100_000, size => Utf8(Times("[a](", size))),
        ("emphasis that opens", 100_000, size => Utf8(Times("*a **b ", size))),
        ("emphasis of both kinds", 100_000, size => Utf8(Times("*_a ", size) + Times("_* ", size))),
        ("nested emphasis", 100_000, size => Utf8(Times("*", size) + "a" + Times("*", size))),
        ("nested quotes", 100_000, size => Utf8(Times("> ", size) + "a\n")),
        ("nested lists", 100_000, size => Utf8(Times("- ", size) + "a\n")),
        ("lists nested line by line", 2_000, size => Utf8(string.Concat(Enumerable.Range(0, size).Select(depth => Times("  ", depth) + "- a\n")))),
        ("pipes in a row", 1_000_000, size => Utf8(Times("|", size))),
        ("pipes under a header", 1_000_000, size => Utf8("| a | b |\n|---|---|\n" + Times("|", size))),
        ("a header of pipes", 100_000, size => Utf8(Times("|a", size) + "|\n" + Times("|-", size) + "|\n" + Times("|a", size) + "|\n")),
        ("one line", 100_000_000, size => Utf8(Times("lorem ipsum ", size / 12))),
        ("one line of one letter", 100_000_000, size => Utf8(new string('a', size))),
        ("headings of one name", 10_000, size => Utf8(Times("# Name\n\ntext\n\n", size))),
        ("links to one address", 50_000, size => Utf8(Times("- [a](https://example.org/one)\n", size))),
        (
            "entries of one name",
            50_000,
            size => Utf8(string.Concat(Enumerable.Range(0, size).Select(index => $"- [Name](https://example.org/{index})\n")))
        ),
        ("NULs", 1_000_000, size => new byte[size]),
        ("lone surrogates", 1_000_000, size => [0xFF, 0xFE, .. Enumerable.Repeat((byte)0xD8, size)]),
        ("bytes that are no text", 1_000_000, size => [.. Enumerable.Repeat((byte)0xFF, size)]),
        ("deep HTML", 100_000, size => Utf8(Times("<div>", size) + Times("</div>", size))),
        ("deep HTML tables", 100_000, size => Utf8(Times("<table><tr><td>", size))),
        ("open comments", 100_000, size => Utf8(Times("a <!-- ", size))),
        ("comments that speak to the linter", 20_000, size => Utf8(Times("<!-- listlint-disable wrong-year -->\n", size))),
        (
            "backticks",
            100_000,
            size => Utf8(string.Concat(Enumerable.Range(1, (int)Math.Sqrt(2.0 * size)).Select(length => Times("`", length) + " a ")))
        ),
        (
            "definitions",
            50_000,
            size => Utf8(string.Concat(Enumerable.Range(0, size).Select(index => $"[r{index}]: /u{index}\n")) + Times("[r1] ", size))
        ),
        ("damaged letters", 1_000_000, size => Utf8(Times("Ã©â€™", size / 8))),
        ("a table of links", 100_000, size => Utf8("| a | b |\n|---|---|\n" + Times("| [x](https://example.org/x) | 2023 |\n", size))),
    ];

    /// <summary>Runs those whose name holds a text, at a multiple of their size, and prints what each cost.</summary>
    public static int Run(double scale, string only)
    {
        var (trial, failed) = (new Trial(), false);
        trial.Run("# A\n"u8.ToArray(), "warm.md");
        Console.WriteLine("  half (s)  whole (s)  ratio  memory (MB)  reports  file");
        foreach (var (name, most, make) in Files.Where(file => file.Name.Contains(only, StringComparison.Ordinal)))
        {
            var size = (int)(most * scale);
            Cost half,
                whole;
            try
            {
                (half, whole) = (Measure(trial, make(size / 2)), Measure(trial, make(size)));
            }
            catch (AggregateException error)
            {
                Console.WriteLine($"{error.InnerException!.Message}: {name} × {size}");
                failed = true;
                continue;
            }

            var ratio = whole.Processor.TotalSeconds / Math.Max(0.001, half.Processor.TotalSeconds);
            Console.WriteLine(
                $"{half.Processor.TotalSeconds, 10:F2} {whole.Processor.TotalSeconds, 10:F2} {ratio, 6:F1} "
                    + $"{whole.Allocated / 1e6, 12:F0} {whole.Diagnostics, 8}  {name} × {size}"
            );
            failed |= whole.Processor > Longest;
        }

        using var self = Process.GetCurrentProcess();
        Console.WriteLine($"The process took {self.PeakWorkingSet64 / 1e6:F0} MB at most.");
        return failed ? 1 : 0;
    }

    // Deep recursion ends a process without a word: threads have less of a stack than the first one.
    private static Cost Measure(Trial trial, byte[] bytes)
    {
        var work = new Task<Cost>(() => trial.Run(bytes, "list.md"));
        var thread = new Thread(() => work.RunSynchronously(), maxStackSize: 1 << 20);
        thread.Start();
        thread.Join();
        return work.Result;
    }

    private static string Times(string piece, int times) => new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
