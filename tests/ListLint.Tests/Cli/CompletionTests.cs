using System.Diagnostics;

namespace ListLint.Tests;

public sealed class CompletionTests : IDisposable
{
    private readonly Workplace place = new();

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("ch", "check")]
    [InlineData("check --preset st", "strict")]
    [InlineData("check --select duplicate-e", "duplicate-entry")]
    [InlineData("check --report sar", "sarif")]
    [InlineData("check --fail-on err", "error")]
    [InlineData("explain wrong", "wrong-year")]
    [InlineData("completion ba", "bash")]
    [InlineData("check --sh", "--shard")]
    [InlineData("merge --report jun", "junit")]
    public void The_command_completes_its_own_line(string line, string expected) =>
        Assert.Contains(expected, place.Run($"[suggest:{line.Length}]", line).Output.Split('\n'));

    [Fact]
    public void A_slash_begins_a_path_and_no_option() => Assert.DoesNotContain("/h", place.Run("[suggest:6]", "check ").Output);

    [Theory]
    [InlineData("bash", "-n")]
    [InlineData("zsh", "-n")]
    [InlineData("fish", "-n")]
    public void The_script_is_one_of_its_shell(string shell, string check)
    {
        var script = place.Run("completion", shell);

        Assert.Equal((0, ""), (script.Exit, script.Error));
        Assert.Contains("listlint", script.Output);
        place.Write("script", script.Output);
        try
        {
            using var run = Process.Start(new ProcessStartInfo(shell, [check, place.PathOf("script")]) { RedirectStandardError = true })!;
            Assert.Equal("", run.StandardError.ReadToEnd());
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // Only a shell that is installed can look.
        }
    }
}
