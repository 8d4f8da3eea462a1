using ListLint.Run.Files;
using ListLint.Run.Know.Links;

namespace ListLint.Tests;

/// <summary>What never ends, or has no length, is not read.</summary>
[Trait("Runs", "command")]
public sealed class BoundedReadTests : IDisposable
{
    private readonly Workplace place = new Workplace().Write("README.md", "# List\n");

    public void Dispose() => place.Dispose();

    [UnixTheory]
    [InlineData("--config {0} README.md", "listlint: {0}: is a pipe, which may never end")]
    [InlineData("README.md --baseline {0}", "listlint: --baseline: {0} is a pipe, which may never end")]
    [InlineData("{0}", "listlint: {0}: is a pipe, which may never end. To check what comes through a pipe, name - in its place.")]
    public void A_pipe_that_nobody_writes_to_is_refused(string args, string message)
    {
        place.Shell("mkfifo pipe");

        Refused(message, "pipe", ["check", .. args.Split(' ')]);
    }

    [UnixFact]
    public void A_pipe_is_no_configuration_to_extend_and_no_report_to_merge_and_no_event()
    {
        place.Shell("mkfifo pipe.yml").Write(".listlint.yml", "extends: ./pipe.yml\n");
        Refused(".listlint.yml:1:10: {0}: is a pipe", "pipe.yml", "check", "README.md");
        File.Delete(place.PathOf(".listlint.yml"));
        Refused("listlint: {0} is a pipe", "pipe.yml", "merge", "pipe.yml");
        place.Variables["GITHUB_EVENT_NAME"] = "push";
        place.Variables["GITHUB_EVENT_PATH"] = "pipe.yml";
        Refused("listlint: --report github-check: the file in GITHUB_EVENT_PATH is a pipe", "pipe.yml", "check", "--report", "github-check");
    }

    [UnixTheory]
    [InlineData("--config {0} README.md", "listlint: {0}: is a device, not a file; name a file")]
    [InlineData("README.md --baseline {0}", "listlint: --baseline: {0} is a device, not a file; name a file")]
    public void A_device_without_an_end_is_refused(string args, string message) =>
        Refused(
            message.Replace("listlint: {0}", "listlint: " + Path.GetRelativePath(place.Folder, "/dev/zero"), StringComparison.Ordinal),
            "/dev/zero",
            ["check", .. args.Split(' ')]
        );

    [UnixFact]
    public void A_pipe_in_the_place_of_the_answers_or_results_of_earlier_runs_is_replaced()
    {
        place.Run("check", "README.md", "--cache-dir", "cache");
        place.Shell("for file in $(find cache -type f); do rm $file; mkfifo $file; done; mkfifo cache/links.jsonl");

        Assert.Equal(0, Ended("check", "README.md", "--cache-dir", "cache").Exit);
        Assert.Equal(
            0,
            Task.Run(() => new LinkFile(place.PathOf("cache"), TimeProvider.System).Read()).WaitAsync(TimeSpan.FromMinutes(1)).Result.Count
        );
        Assert.False(File.Exists(place.PathOf("cache/links.jsonl")));
    }

    [Fact]
    public void No_more_is_read_than_may_be_whatever_length_is_stated()
    {
        using var endless = new Endless();

        Assert.Null(RegularFile.Read(endless, 1000));
        Assert.Equal(1001, endless.Given);
    }

    private void Refused(string message, string name, params string[] args)
    {
        var outcome = Ended([.. args.Select(text => text.Replace("{0}", name, StringComparison.Ordinal))]);

        Assert.Equal(2, outcome.Exit);
        Assert.StartsWith(message.Replace("{0}", name, StringComparison.Ordinal), outcome.Error);
    }

    // One that waits for a pipe would wait for ever.
    private Outcome Ended(params string[] args) => Task.Run(() => place.Run(args)).WaitAsync(TimeSpan.FromMinutes(1)).Result;

    private sealed class UnixTheoryAttribute : TheoryAttribute
    {
        public UnixTheoryAttribute() => Skip = OperatingSystem.IsWindows() ? "Windows has no such files." : null;
    }

    private sealed class Endless : MemoryStream
    {
        public long Given { get; private set; }

        public override long Length => 10;

        public override int Read(byte[] buffer, int offset, int count)
        {
            Given += count;
            return count;
        }
    }
}
