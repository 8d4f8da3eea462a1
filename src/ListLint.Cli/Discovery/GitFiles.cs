using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace ListLint.Cli;

/// <summary>Asks git which files of a folder are its own: tracked, or new and not ignored.</summary>
internal static class GitFiles
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Paths relative to the folder, with forward slashes; null where git or the repository is missing.</summary>
    public static IReadOnlyList<string>? Below(string folder)
    {
        // The settings keep a repository's own configuration from starting another program.
        var start = new ProcessStartInfo("git")
        {
            ArgumentList = { "-c", "core.fsmonitor=false", "-C", folder, "ls-files", "-z", "--cached", "--others", "--exclude-standard" },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            Environment = { ["GIT_OPTIONAL_LOCKS"] = "0" },
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

    private static string[]? Read(Process git)
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
        return git.ExitCode == 0 ? output.Result.Split('\0', StringSplitOptions.RemoveEmptyEntries) : null;
    }
}
