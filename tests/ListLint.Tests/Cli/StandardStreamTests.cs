using System.Diagnostics;

namespace ListLint.Tests;

/// <summary>The command as a process that is started without one of its streams, or in a folder that is gone.</summary>
[Trait("Runs", "command")]
public sealed class StandardStreamTests : IDisposable
{
    private readonly Workplace place = new Workplace().Write("list.md", "# List\n");

    public void Dispose() => place.Dispose();

    [UnixFact]
    public void A_closed_standard_output_is_said() =>
        Assert.Equal((2, "", "listlint: the report cannot be written: standard output is closed\n"), Run("exec \"$@\" >&-", "check", "list.md"));

    [UnixFact]
    public void What_is_not_written_needs_no_standard_output() => Assert.Equal((0, "", ""), Run("exec \"$@\" >&-", "check", "list.md", "--quiet"));

    [UnixFact]
    public void Without_standard_error_the_exit_code_still_says_what_came_out()
    {
        Assert.Equal((2, "", ""), Run("exec \"$@\" 2>&-", "check", "gone.md"));
        Assert.Equal((0, "No problems.\n1 list checked.\n", ""), Run("exec \"$@\" 2>&-", "check", "list.md"));
    }

    [UnixFact]
    public void A_report_does_not_land_in_a_file_that_takes_the_place_of_a_closed_stream()
    {
        Run("exec \"$@\" >&- 2>&-", "check", "list.md", "--report", "text", "--report", "json=report.json");

        Assert.Equal("# List\n", File.ReadAllText(place.PathOf("list.md")));
    }

    [UnixFact]
    public void A_closed_standard_input_is_said() =>
        Assert.Equal((2, "", "listlint: <stdin>: cannot be read: standard input is closed.\n"), Run("exec \"$@\" <&-", "check", "-"));

    [UnixFact]
    public void A_report_that_cannot_be_written_beside_a_closed_standard_output_is_said() =>
        Assert.Equal(
            (2, "", "listlint: --report: gone/report.json is in a folder that does not exist; create it first\n"),
            Run("exec \"$@\" >&-", "check", "list.md", "--report", "text", "--report", "json=gone/report.json")
        );

    [UnixFact]
    public void A_full_disk_under_standard_error_does_not_change_the_exit_code()
    {
        if (File.Exists("/dev/full"))
            Assert.Equal((2, "No problems.\n1 list checked.\n", ""), Run("exec \"$@\" 2>/dev/full", "check", "list.md", "gone.md"));
    }

    [UnixFact]
    public void A_current_folder_that_is_gone_is_said() =>
        Assert.Equal(
            (2, "", "listlint: the current folder was deleted, or may not be read. Go to another one, and run the command again\n"),
            Run("mkdir gone; cd gone; rmdir ../gone; exec \"$@\"", "check", "list.md")
        );

    private (int Exit, string Output, string Error) Run(string script, params string[] args)
    {
        var command = Binary.Start(place.Folder, args);
        var start = new ProcessStartInfo("sh", ["-c", script, "sh", command.FileName, .. command.ArgumentList])
        {
            WorkingDirectory = place.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // What the runtime opens for those who look into it would get the number of a closed stream.
            Environment = { ["DOTNET_EnableDiagnostics"] = "0" },
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
