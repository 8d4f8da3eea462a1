using System.Text.Json;
using ListLint.Reporters;

namespace ListLint.Tests;

public sealed class GitLabReporterTests
{
    private static readonly GitLabReporter Reporter = new();

    [Fact]
    public void A_run_is_written_for_GitLab() => Snapshot.Verify(Sample.Write(Reporter, Sample.Mixed()));

    [Fact]
    public void A_fingerprint_stays_when_the_line_moves() =>
        Assert.Equal(Fingerprint(Sample.Marked("word", "word")), Fingerprint(Sample.Marked("new\n\nword\n", "word", "Another message.")));

    [Fact]
    public void The_same_line_of_another_file_has_another_fingerprint() =>
        Assert.NotEqual(Fingerprint(Sample.Marked("word", "word")), Fingerprint(Sample.Marked("word", "word", path: "other.md")));

    private static string Fingerprint(RunResult run)
    {
        using var json = JsonDocument.Parse(Sample.Write(Reporter, run));
        return json.RootElement[0].GetProperty("fingerprint").GetString()!;
    }
}
