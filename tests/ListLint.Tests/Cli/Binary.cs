using System.Diagnostics;
using System.Text;

namespace ListLint.Tests;

/// <summary>
/// The command as a process. Where <c>LISTLINT_BINARY</c> names an executable, such as that of a native build, the tests that run the command run
/// that one; <c>dotnet test --filter Runs=command</c> picks them. What only a test can set, such as a terminal, still runs in the process of the
/// test.
/// </summary>
internal static class Binary
{
    /// <summary>The executable, or null where tests run the command in their own process.</summary>
    public static string? Path { get; } =
        Environment.GetEnvironmentVariable("LISTLINT_BINARY") is { Length: > 0 } path ? System.IO.Path.GetFullPath(path, SourceTree.Root) : null;

    /// <summary>How to start the command: the executable, else what was built beside the tests.</summary>
    public static ProcessStartInfo Start(string folder, params IEnumerable<string> args)
    {
        var dotnet = Environment.ProcessPath is { } host && System.IO.Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet";
        var start = new ProcessStartInfo(Path ?? dotnet)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (Path is null)
            start.ArgumentList.Add(System.IO.Path.Combine(AppContext.BaseDirectory, "listlint.dll"));
        foreach (var argument in args)
            start.ArgumentList.Add(argument);
        return start;
    }

    /// <summary>Runs it to its end, with nothing in its environment that would steer it but what is given.</summary>
    public static (int Exit, byte[] Output, string Error) Run(
        string folder,
        IReadOnlyDictionary<string, string> variables,
        byte[] input,
        string[] args
    )
    {
        var start = Start(folder, args);
        start.RedirectStandardInput = true;
        start.StandardErrorEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        foreach (
            var name in start
                .Environment.Keys.Where(name => name.StartsWith("GITHUB_", StringComparison.Ordinal) || name is "NO_COLOR" or "FORCE_COLOR")
                .ToList()
        )
            start.Environment.Remove(name);
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The command did not start.");
        var error = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        var copied = process.StandardOutput.BaseStream.CopyToAsync(output);
        try
        {
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // A command that refuses its arguments does not read.
        }

        Task.WaitAll(copied, error);
        process.WaitForExit();
        return (process.ExitCode, output.ToArray(), error.Result);
    }
}
