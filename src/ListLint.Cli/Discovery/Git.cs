using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace ListLint.Cli;

/// <summary>What a run of git printed.</summary>
internal sealed record GitOutput(int Exit, string Output, string Error);

/// <summary>Runs git, so that it only reads.</summary>
internal static class Git
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>What git says in a folder; null where there is no git, or it does not end.</summary>
    public static GitOutput? Run(string folder, params string[] args)
    {
        // The settings keep a repository's own configuration from starting another program.
        var start = new ProcessStartInfo("git", ["-c", "core.fsmonitor=false", "-c", "core.quotepath=false", "-C", folder, .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            Environment = { ["GIT_OPTIONAL_LOCKS"] = "0", ["LC_ALL"] = "C.UTF-8" },
        };
        try
        {
            using var git = Process.Start(start);
            return git is null ? null : Read(git);
        }
        catch (Exception error) when (error is Win32Exception or IOException or InvalidOperationException)
        {
            return null;
        }
    }

    private static GitOutput? Read(Process git)
    {
        git.StandardInput.Close();
        var output = git.StandardOutput.ReadToEndAsync();
        var errors = git.StandardError.ReadToEndAsync();
        if (!Task.WaitAll([output, errors], Patience))
        {
            git.Kill(entireProcessTree: true);
            return null;
        }

        git.WaitForExit();
        return new GitOutput(git.ExitCode, output.Result, errors.Result);
    }
}
