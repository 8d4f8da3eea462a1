using System.Diagnostics;
using System.Text;

namespace ListLint.Tests;

/// <summary>A real process, killed while it writes.</summary>
[Trait("Runs", "command")]
public sealed class KilledTests
{
    // 200 of the native program in .ci/run; fewer by default, because each is a process that starts.
    private static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("LISTLINT_KILLS"), out var rounds) ? rounds : 40;
    private const int Lanes = 4;
    private const int Files = 200;
    private static readonly byte[] Old = Text("CafÃ© Zürich");
    private static readonly byte[] New = Text("Café Zürich");

    [Fact]
    public void Whenever_the_process_is_killed_each_file_is_the_old_one_or_the_new_one()
    {
        var hits = 0;
        Parallel.For(
            0,
            Lanes,
            new ParallelOptions { MaxDegreeOfParallelism = Lanes },
            lane =>
            {
                var random = new Random(lane);
                using var place = new Workplace();
                for (var round = 0; round < Rounds / Lanes; round++)
                {
                    if (Round(place, random))
                        Interlocked.Increment(ref hits);
                }
            }
        );

        // Else the kills came too early or too late to show anything.
        Assert.InRange(hits, Rounds / 4, Rounds);
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public void A_process_that_is_told_to_end_takes_its_temporary_file_along(string signal, int exit)
    {
        if (OperatingSystem.IsWindows())
            return;
        var ended = 0;
        for (var round = 0; round < 8; round++)
        {
            using var place = new Workplace();
            Fill(place);
            using var process = Start(place.Folder);
            WaitForBegin(process, place.Folder);
            Process.Start("kill", ["-" + signal, $"{process.Id}"]).WaitForExit();
            process.WaitForExit();

            ended += process.ExitCode == exit ? 1 : 0;
            Assert.Equal(Files, Directory.EnumerateFileSystemEntries(place.Folder).Count());
            Assert.All(
                Directory.EnumerateFiles(place.Folder).Select(File.ReadAllBytes),
                bytes => Assert.True(bytes.AsSpan().SequenceEqual(Old) || bytes.AsSpan().SequenceEqual(New))
            );
        }

        Assert.True(ended > 0, "every process had ended before the signal came");
    }

    /// <summary>Whether the process was killed between its first and its last file.</summary>
    private static bool Round(Workplace place, Random random)
    {
        Fill(place);
        using var process = Start(place.Folder);
        WaitForBegin(process, place.Folder);
        Thread.Sleep(random.Next(100));
        process.Kill();
        process.WaitForExit();

        var fixedCount = 0;
        foreach (var path in Directory.EnumerateFiles(place.Folder))
        {
            if (Path.GetFileName(path) is ['.', 'l', 'i', 's', 't', 'l', 'i', 'n', 't', '-', .., '.', 't', 'm', 'p'])
            {
                File.Delete(path);
                continue;
            }

            var bytes = File.ReadAllBytes(path);
            Assert.True(bytes.AsSpan().SequenceEqual(Old) || bytes.AsSpan().SequenceEqual(New), $"{path} is neither the old file nor the new one.");
            fixedCount += bytes.Length == New.Length ? 1 : 0;
        }

        Assert.Equal(Files, Directory.EnumerateFiles(place.Folder, "*.md").Count());
        return fixedCount is > 0 and < Files;
    }

    private static void Fill(Workplace place)
    {
        for (var at = 0; at < Files; at++)
            place.Write($"{at:000}.md", Old);
    }

    private static void WaitForBegin(Process process, string folder)
    {
        while (!process.HasExited && !HasBegun(folder))
            Thread.Sleep(3);
    }

    private static bool HasBegun(string folder) =>
        Directory.EnumerateFiles(folder, ".listlint-*").Any() || new FileInfo(Path.Combine(folder, "000.md")).Length == New.Length;

    private static Process Start(string folder) =>
        Process.Start(Binary.Start(folder, "check", "--fix", "--quiet", "--select", "mojibake", "."))
        ?? throw new InvalidOperationException("The command did not start.");

    private static byte[] Text(string word) =>
        Encoding.UTF8.GetBytes($"# List\n\n{word}\n" + string.Concat(Enumerable.Repeat("- [One](https://example.org/one)\n", 60)));
}
