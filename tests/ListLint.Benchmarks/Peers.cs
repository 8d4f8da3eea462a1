using System.Diagnostics;

namespace ListLint.Benchmarks;

/// <summary>The other linters, in the versions that are compared with, installed into a folder of their own.</summary>
internal sealed class Peers
{
    private const string Rumdl = "0.2.75";
    private const string MarkdownLint = "0.24.1";
    private const string AwesomeLint = "2.3.0";

    private Peers(string folder)
    {
        var modules = Path.Combine(folder, "node_modules");
        // The package's own command is a script for Node that starts the binary; the binary is the faster way to run it.
        var binary = Directory
            .EnumerateFiles(Path.Combine(modules, "@rumdl"), "rumdl*", SearchOption.AllDirectories)
            .First(path => Path.GetExtension(path) is "" or ".exe");
        All =
        [
            new Peer($"rumdl {Rumdl}", files => [binary, "check", "--no-cache", "--silent", .. files], OneByOne: false),
            new Peer(
                $"markdownlint-cli2 {MarkdownLint}",
                files => [Path.Combine(modules, ".bin", "markdownlint-cli2"), .. files.Select(file => $":{file}")],
                OneByOne: false
            ),
            new Peer($"awesome-lint {AwesomeLint}", files => [Path.Combine(modules, ".bin", "awesome-lint"), .. files], OneByOne: true),
        ];
    }

    /// <summary>The linters that the run is compared with.</summary>
    public IReadOnlyList<Peer> All { get; }

    /// <summary>Installs them from npm.</summary>
    public static Peers Install(string folder)
    {
        Run(
            "npm",
            "install",
            "--no-audit",
            "--no-fund",
            "--silent",
            "--prefix",
            folder,
            $"rumdl@{Rumdl}",
            $"markdownlint-cli2@{MarkdownLint}",
            $"awesome-lint@{AwesomeLint}"
        );
        return new Peers(folder);
    }

    /// <summary>Runs a program to its end and gives what it printed.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static string Run(string program, params IEnumerable<string> args)
    {
        using var process =
            Process.Start(new ProcessStartInfo(program, args) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException($"{program} did not start.");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }
}

/// <summary>A linter.</summary>
/// <param name="Name">With its version.</param>
/// <param name="Command">The words of a command that checks files.</param>
/// <param name="OneByOne">Whether it takes only one file, so that several need several processes.</param>
internal sealed record Peer(string Name, Func<IReadOnlyList<string>, IReadOnlyList<string>> Command, bool OneByOne);
