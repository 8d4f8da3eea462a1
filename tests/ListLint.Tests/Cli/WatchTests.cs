using ListLint.Cli;
using ListLint.Cli.Hosting;

namespace ListLint.Tests;

/// <summary>What --watch does until it is ended.</summary>
public sealed class WatchTests : IDisposable
{
    private readonly Workplace place = new Workplace().Write("README.md", "# List\n");
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();
    private Action stop = () => { };

    public void Dispose()
    {
        output.Dispose();
        error.Dispose();
        place.Dispose();
    }

    [Fact]
    public async Task A_list_is_checked_again_when_it_or_the_configuration_changes_and_the_end_is_clean()
    {
        var run = Task.Run(() => Application.Run(["check", "--watch"], Host()));
        await Until(() => Said(error).Contains("watching 1 file; Ctrl-C ends\n"));
        Assert.Equal("No problems.\n1 list checked.\n", Said(output));

        place.Write("README.md", "# List\n\n- [Fog]()\n");
        await Until(() => Said(output).Contains("[empty-link]"));
        Assert.Contains("listlint: README.md changed\n", Said(error));

        place.Write(".listlint.yml", "rules:\n  emty-link: off\n");
        await Until(() => Said(error).Contains("Did you mean empty-link?"));

        place.Write(".listlint.yml", "rules:\n  empty-link: off\n");
        await Until(() => Said(output).Split("No problems.\n").Length == 3);

        stop();
        Assert.Equal(0, await run.WaitAsync(TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public async Task What_is_saved_while_a_list_is_checked_is_checked_too()
    {
        var saved = false;
        var host = Host();
        host = host with
        {
            // Asked for when the lists are checked already, and a report is about to be written.
            Variable = name =>
            {
                if (!saved && name == "GITHUB_SERVER_URL")
                {
                    saved = true;
                    place.Write("README.md", "# List\n\n- [Fog]()\n");
                }

                return null;
            },
        };
        var run = Task.Run(() => Application.Run(["check", "--watch", "-q"], host));

        await Until(() => Said(output).Contains("[empty-link]"));
        stop();

        Assert.Equal(0, await run.WaitAsync(TimeSpan.FromMinutes(1)));
        Assert.Equal("", Said(error));
    }

    [Theory]
    [InlineData("-", "standard input is not one")]
    [InlineData("--report=github-check", "--report github-check is for one run")]
    [InlineData("--add-suppressions=x", "--add-suppressions is done once")]
    public void What_is_for_one_run_is_refused(string argument, string message)
    {
        var outcome = place.Run("check", "--watch", argument);

        Assert.Equal(2, outcome.Exit);
        Assert.Contains(message, outcome.Error);
    }

    private Host Host() =>
        place.HostFor(TextWriter.Synchronized(output), TextWriter.Synchronized(error)) with
        {
            OnInterrupt = action =>
            {
                stop = action;
                return new StringReader("");
            },
        };

    private static string Said(StringWriter writer)
    {
        lock (writer)
            return writer.ToString().ReplaceLineEndings("\n");
    }

    private static async Task Until(Func<bool> isSo)
    {
        for (var at = 0; !isSo(); at++)
        {
            Assert.True(at < 600, "It takes too long.");
            await Task.Delay(100);
        }
    }
}
