using System.Diagnostics;
using System.Text;
using ListLint.Cli;
using ListLint.Cli.Hosting;

namespace ListLint.Tests;

/// <summary>A folder of its own, and the command run in it.</summary>
internal sealed class Workplace : IDisposable
{
    private string? current;

    public string Folder { get; } = Directory.CreateTempSubdirectory("listlint-cli-").FullName;

    public Dictionary<string, string> Variables { get; } = [];

    public byte[] Input { get; set; } = [];

    public bool IsTerminal { get; set; }

    /// <summary>The web that is asked about links; none where a test has no such.</summary>
    public FakeWeb? Web { get; set; }

    public TimeProvider Time { get; set; } = TimeProvider.System;

    /// <summary>What went to standard output as bytes.</summary>
    public MemoryStream Bytes { get; } = new();

    public void Dispose()
    {
        // git marks its objects as read-only, which only Windows minds.
        foreach (
            var file in new DirectoryInfo(Folder).EnumerateFiles(
                "*",
                new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }
            )
        )
            file.IsReadOnly = false;
        Directory.Delete(Folder, recursive: true);
    }

    /// <summary>Goes into a folder of it, from which the next runs start.</summary>
    public Workplace In(string path)
    {
        current = PathOf(path);
        return this;
    }

    public string PathOf(string path) => Path.Combine(Folder, path);

    public Workplace Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public Workplace Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllBytes(PathOf(path), bytes);
        return this;
    }

    /// <summary>Runs a script of the shell in the folder, for what .NET has no call for.</summary>
    public Workplace Shell(string script)
    {
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-e", "-c", script]) { WorkingDirectory = Folder })!;
        shell.WaitForExit();
        return shell.ExitCode == 0 ? this : throw new InvalidOperationException($"The script ended with {shell.ExitCode}: {script}");
    }

    /// <summary>Runs the command: in this process, or where <see cref="Binary.Path"/> says so.</summary>
    public Outcome Run(params string[] args)
    {
        if (Binary.Path is not null && !IsTerminal)
            return RunBinary(args);
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = Application.Run(args, HostFor(output, error));
        return new Outcome(exit, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }

    private Outcome RunBinary(string[] args)
    {
        var (exit, bytes, message) = Binary.Run(current ?? Folder, Variables, Input, args);
        // The fixed text of standard input is written as bytes.
        var isFilter = args.Contains("--fix") && args.Contains("-") && !args.Contains("--diff");
        if (isFilter)
            Bytes.Write(bytes);
        return new Outcome(exit, isFilter ? "" : Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n"), message.ReplaceLineEndings("\n"));
    }

    public Host HostFor(TextWriter output, TextWriter error) =>
        new()
        {
            Output = output,
            OutputBytes = () => Bytes,
            Error = error,
            Input = () => new MemoryStream(Input),
            Folder = current ?? Folder,
            Variable = name => Variables.GetValueOrDefault(name),
            IsTerminal = IsTerminal,
            Today = new DateOnly(2026, 1, 31),
            Time = Time,
            Links = usual =>
                Web is null
                    ? throw new InvalidOperationException("No web is to be asked.")
                    : usual with
                    {
                        Network = Web,
                        Roots = Web.Certificates.Roots,
                        HostInterval = TimeSpan.Zero,
                        Backoff = TimeSpan.FromMilliseconds(1),
                    },
        };
}

/// <summary>What a run of the command left.</summary>
internal sealed record Outcome(int Exit, string Output, string Error);
