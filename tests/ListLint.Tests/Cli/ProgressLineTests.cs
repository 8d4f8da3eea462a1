using ListLint.Cli.Hosting;

namespace ListLint.Tests;

public class ProgressLineTests
{
    private static Host With(TextWriter error) =>
        new()
        {
            Output = TextWriter.Null,
            Error = error,
            Input = () => Stream.Null,
            Folder = "/",
        };

    [Fact]
    public void A_long_run_says_what_it_does_and_how_much_of_it_is_done()
    {
        Assert.Equal("━━━━━━━━━━──────────  50% Checking 116 lists", ProgressLine.Text(58, 116, "Checking 116 lists", 80));
        Assert.Equal("────────────────────   0% Checking 116 lists", ProgressLine.Text(0, 116, "Checking 116 lists", 80));
        Assert.Equal("━━━━━━━━━━━━━━━━━━━━ 100% Checking 116 lists", ProgressLine.Text(116, 116, "Checking 116 lists", 80));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(7, 3)]
    [InlineData(int.MaxValue, int.MaxValue)]
    public void No_number_breaks_the_bar(int done, int total) =>
        Assert.Equal(20, ProgressLine.Text(done, total, "x", 80).Count(character => character is '━' or '─'));

    [Theory]
    [InlineData(80)]
    [InlineData(30)]
    [InlineData(28)]
    [InlineData(20)]
    [InlineData(1)]
    [InlineData(0)]
    public void The_line_never_reaches_the_last_column(int width) =>
        Assert.True(ProgressLine.Text(3, 9, new string('w', 200), width).Length < Math.Max(width, 1));

    [Fact]
    public async Task A_long_run_leaves_nothing_behind_on_the_terminal()
    {
        var error = new StringWriter();
        var work = new TaskCompletionSource();
        var looks = 0;
        ProgressLine.Show(
            With(error),
            work.Task,
            () =>
            {
                if (++looks == 2)
                    work.SetResult();
                return (looks, 2, looks == 1 ? "a long word" : "short");
            },
            TimeSpan.Zero
        );
        await work.Task;
        var shown = error.ToString().Split('\r');
        Assert.Equal(
            ["", "━━━━━━━━━━──────────  50% a long word", "━━━━━━━━━━━━━━━━━━━━ 100% short" + new string(' ', 6), new string(' ', 31), ""],
            shown
        );
    }

    [Fact]
    public void Work_that_is_done_shows_no_line()
    {
        var error = new StringWriter();
        ProgressLine.Show(With(error), Task.CompletedTask, () => (0, 1, "x"), TimeSpan.Zero);
        Assert.Equal("", error.ToString());
    }
}
