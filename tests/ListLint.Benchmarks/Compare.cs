using System.Globalization;
using System.Text.Json;

namespace ListLint.Benchmarks;

/// <summary>
/// Whole processes side by side, by hyperfine: the same files, no cache, the default rules of each. The time is that of the wall, so nothing else
/// should run.
/// </summary>
/// <param name="binary">The native build.</param>
/// <param name="text">A list.</param>
/// <param name="lists">A folder of lists.</param>
internal sealed class Compare(string binary, string text, string lists)
{
    // awesome-lint takes a second a file, and only one a process.
    private const int FilesOneByOne = 5;
    private const int Runs = 15;
    private const int FewRuns = 5;

    /// <summary>Installs the peers into a temporary folder, measures, and prints a table for docs/speed.md.</summary>
    public void Print()
    {
        var folder = Directory.CreateTempSubdirectory("listlint-compare-").FullName;
        try
        {
            var own = new Peer(
                $"ListLint {Peers.Run(binary, "--version").Split(' ')[^1].Trim()}",
                files => [Path.GetFullPath(binary), "check", "--quiet", .. files],
                OneByOne: false
            );
            List<Peer> peers = [own, .. Peers.Install(folder).All];
            string[] all = [.. RealLists.Read(lists).Select(list => Path.Combine(lists, list.Name))];
            // A handful over the whole range.
            string[] bySize = [.. all.OrderBy(path => new FileInfo(path).Length)];
            string[] few = [.. Enumerable.Range(1, FilesOneByOne).Select(index => bySize[index * bySize.Length / (FilesOneByOne + 1)])];

            Console.WriteLine(
                $"{DateTime.UtcNow:yyyy-MM-dd}, {Environment.ProcessorCount} processors ({Processor()}), {Environment.OSVersion}, "
                    + $"{Peers.Run("hyperfine", "--version").Trim()}, node {Peers.Run("node", "--version").Trim()}"
            );
            Console.WriteLine();
            Console.WriteLine("| Files | Linter | Median | Times ListLint |");
            Console.WriteLine("|---|---|--:|--:|");
            Table("one list", [text], peers, Runs, folder);
            Table("lists of all sizes", few, peers, FewRuns, folder);
            Table("all lists", all, [.. peers.Where(peer => !peer.OneByOne)], FewRuns, folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Table(string what, string[] files, IReadOnlyList<Peer> peers, int runs, string folder)
    {
        var size = files.Sum(file => new FileInfo(file).Length);
        var medians = peers.Select(peer => Median(peer, files, runs, folder)).ToList();
        foreach (var (peer, median) in peers.Zip(medians))
        {
            var note = peer.OneByOne && files.Length > 1 ? ", one process a file" : "";
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {files.Length} ({what}, {size / 1e6:F2} MB) | {peer.Name}{note} | {median * 1000:F1} ms | {median / medians[0]:F1} |"
                )
            );
        }
    }

    /// <summary>The median of the wall time, in seconds.</summary>
    private static double Median(Peer peer, string[] files, int runs, string folder)
    {
        var results = Path.Combine(folder, "results.json");
        var script = Path.Combine(folder, "run.sh");
        var commands = peer.OneByOne ? files.Select(file => peer.Command([file])) : [peer.Command(files)];
        // Without a script of its own, hyperfine would have to be told each of a hundred names in one argument.
        File.WriteAllText(script, string.Concat(commands.Select(command => $"{string.Join(' ', command.Select(Quoted))} > /dev/null 2>&1\n")));
        Peers.Run(
            "hyperfine",
            "--shell=none",
            "--ignore-failure",
            "--style=none",
            "--warmup",
            "1",
            "--runs",
            $"{runs}",
            "--export-json",
            results,
            $"sh {script}"
        );
        using var document = JsonDocument.Parse(File.ReadAllText(results));
        return document.RootElement.GetProperty("results")[0].GetProperty("median").GetDouble();
    }

    private static string Quoted(string word) => $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    private static string Processor() =>
        File.Exists("/proc/cpuinfo")
        && File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) is { } line
            ? line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()
            : "unknown";
}
