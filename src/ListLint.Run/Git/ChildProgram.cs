using System.ComponentModel;
using System.Diagnostics;
using ListLint.Reporters;
using ListLint.Run.Base;

namespace ListLint.Run.Git;

/// <summary>What a program left.</summary>
/// <param name="Exit">Its exit code.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record ChildOutput(int Exit, byte[] Output, string Error);

/// <summary>Starts other programs; nothing else does. They are found on the PATH alone, and see no secret.</summary>
internal static class ChildProgram
{
    // Longer than git needs for any repository; whoever hangs it, such as by a pipe in place of a file, gets an error.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly string[] SecretWords =
    [
        "TOKEN",
        "SECRET",
        "PASSWORD",
        "PASSWD",
        "CREDENTIAL",
        "API_KEY",
        "APIKEY",
        "PRIVATE_KEY",
        "ACCESS_KEY",
    ];
    private static readonly string[] SecretStarts = ["ACTIONS_", "INPUT_"];

    /// <summary>What a program leaves that runs to its end; null where it is not on the PATH.</summary>
    /// <param name="name">Its name, without a folder.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="variables">What is set in its environment; null takes a variable away.</param>
    /// <param name="input">Standard input.</param>
    /// <exception cref="UsageException">It cannot be started, or does not end.</exception>
    public static ChildOutput? Run(string name, IEnumerable<string> args, IEnumerable<KeyValuePair<string, string?>> variables, string input = "")
    {
        var path = Environment.GetEnvironmentVariable("PATH");
        if (SearchPath.Find(name, path) is not { } file)
            return null;
        var start = new ProcessStartInfo(file, args)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            // There always is one, while the current folder may be gone.
            WorkingDirectory = Path.GetPathRoot(file),
        };
        foreach (var secret in start.Environment.Keys.Where(IsSecret).ToList())
            start.Environment.Remove(secret);
        start.Environment["PATH"] = SearchPath.Clean(path);
        foreach (var (variable, value) in variables)
            start.Environment[variable] = value;
        try
        {
            using var child = Process.Start(start) ?? throw new InvalidOperationException("it did not start");
            return Read(child, input, name);
        }
        catch (Exception error) when (error is Win32Exception or IOException or InvalidOperationException)
        {
            throw new UsageException($"{name} cannot be run: {Printable.Escape(error.Message)}");
        }
    }

    /// <summary>Whether a variable is known or named to hold what only its owner may know.</summary>
    internal static bool IsSecret(string variable) =>
        SecretStarts.Any(start => variable.StartsWith(start, StringComparison.OrdinalIgnoreCase))
        || SecretWords.Any(word => variable.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static ChildOutput Read(Process child, string input, string name)
    {
        using var bytes = new MemoryStream();
        var output = child.StandardOutput.BaseStream.CopyToAsync(bytes);
        var errors = child.StandardError.ReadToEndAsync();
        var written = Task.Run(() => Write(child, input));
        if (!Task.WaitAll([output, errors, written], Patience))
        {
            child.Kill(entireProcessTree: true);
            throw new UsageException($"{name} did not end within {Patience.TotalSeconds} seconds, and was ended");
        }

        child.WaitForExit();
        return new ChildOutput(child.ExitCode, bytes.ToArray(), errors.Result);
    }

    private static void Write(Process child, string input)
    {
        try
        {
            using var to = child.StandardInput;
            to.Write(input);
        }
        catch (IOException)
        {
            // A program that failed does not read; its exit code tells.
        }
    }
}
