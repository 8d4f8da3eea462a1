using System.Text;

namespace ListLint.Tests;

[Trait("Runs", "command")]
public sealed class MergeTests : IDisposable
{
    private readonly Workplace place = new Workplace()
        .Write("a.md", "- [a]()\n")
        .Write("b.md", "- [b]()\n\n<!-- listlint-disable-line wrong-year -->\n");

    public MergeTests()
    {
        place.Run("check", "a.md", "--report", "json=a.json");
        place.Run("check", "b.md", "--report", "json=b.json");
    }

    public void Dispose() => place.Dispose();

    [Fact]
    public void Reports_of_different_files_become_one()
    {
        var outcome = place.Run("merge", "b.json", "a.json");

        Assert.Equal((1, ""), (outcome.Exit, outcome.Error));
        Assert.Equal(
            """
            a.md:1:3: error The link "a" has no target. Add the address, or keep only the text. [empty-link]

            b.md:1:3: error The link "b" has no target. Add the address, or keep only the text. [empty-link]

            b.md:3:28: warning This suppression of "wrong-year" silences nothing. Remove it. [unused-suppression]

            2 errors, 1 warning in 2 files.
            2 lists checked.
            What a rule means: listlint explain empty-link

            """.ReplaceLineEndings("\n"),
            outcome.Output
        );
    }

    [Theory]
    [InlineData("error", "- [a]()\n", 1)]
    [InlineData("error", "<!-- listlint-disable-line wrong-year -->\n", 0)]
    [InlineData("warning", "<!-- listlint-disable-line wrong-year -->\n", 1)]
    public void The_command_line_may_say_what_fails(string failOn, string list, int exit)
    {
        place.Write("c.md", list).Run("check", "c.md", "--fail-on", "info", "--report", "json=c.json");

        Assert.Equal(exit, place.Run("merge", "c.json", "--fail-on", failOn).Exit);
    }

    [Fact]
    public void What_was_merged_can_be_merged()
    {
        place.Write("c.md", "# C\n").Run("check", "c.md", "--report", "json=c.json");
        place.Run("merge", "a.json", "b.json", "--report", "json=ab.json");

        Assert.Equal(
            place.Run("merge", "a.json", "b.json", "c.json", "--report", "json"),
            place.Run("merge", "c.json", "ab.json", "--report", "json")
        );
    }

    [Fact]
    public void A_byte_order_mark_is_no_mistake()
    {
        var json = File.ReadAllText(place.PathOf("a.json"));
        var without = place.Run("merge", "a.json");

        Assert.Equal(without, place.Write("a.json", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(json)]).Run("merge", "a.json"));
    }

    [Theory]
    [InlineData("rdjson", "needs the lines of the list")]
    [InlineData("github-check", "needs the lines of the list")]
    [InlineData("github-review", "needs the lines of the list")]
    [InlineData("json=a.json", "a.json is one of the reports to join, and would be lost")]
    [InlineData("jsn", "there is no format \"jsn\"")]
    public void A_report_that_cannot_be_made_is_refused(string report, string message) => Refused(message, "a.json", "--report", report);

    [Fact]
    public void A_merge_names_at_least_one_report() => Refused("merge needs REPORT");

    [Fact]
    public void What_is_no_report_is_refused()
    {
        Directory.CreateDirectory(place.PathOf("folder"));
        place
            .Write("empty.json", "")
            .Write("blank.json", " \n")
            .Write("half.json", "{\n  \"version\": 1,\n  \"tool\": {\n")
            .Write("text.json", "hello")
            .Write("array.json", "[]")
            .Write("other.json", "{\"version\": 1}");

        Refused("gone.json is not there", "a.json", "gone.json");
        Refused("folder is a folder; name a file", "folder");
        Refused("empty.json is empty", "empty.json");
        Refused("blank.json is empty", "blank.json");
        Refused("half.json:4 is not JSON", "half.json");
        Refused("text.json:1 is not JSON", "text.json");
        Refused("array.json is not a listlint report", "array.json");
        Refused("other.json is not a listlint report", "other.json");
        Refused("a.md:1 is not JSON", "a.md");
    }

    [Theory]
    [InlineData("\"version\": 1,", "\"version\": 2,", "changed.json has version 2 of the format, and this listlint knows version 1")]
    [InlineData("\"version\": 1,", "", "changed.json does not say the version")]
    [InlineData("\"version\": \"0", "\"version\": \"9", "changed.json is of listlint 9")]
    [InlineData("\"checked\"", "\"chekced\"", "changed.json was written by an older listlint")]
    [InlineData("\"exitCode\": 1", "\"exitCode\": 7", "changed.json is damaged: exitCode is 7")]
    [InlineData("\"column\": 3", "\"column\": \"3\"", "changed.json:14 is damaged: $.diagnostics[0].column is missing")]
    [InlineData("\"message\"", "\"massage\"", "is damaged: $.diagnostics[0]")]
    [InlineData("\"related\": []", "\"related\": [null]", "changed.json is damaged: a list in it contains null")]
    [InlineData("\"related\": []", "\"related\": null", "is damaged: $.diagnostics[0].related")]
    [InlineData("\"severity\": \"error\"", "\"severity\": \"fatal\"", "there is no severity \"fatal\"")]
    [InlineData("\"error\": 1", "\"error\": 2", "its summary does not match the problems in it")]
    [InlineData("\"files\": 1", "\"files\": 2", "it counts 2 files but names 1")]
    [InlineData("\"line\": 1", "\"line\": 0", "contradict each other about a.md: 0:3 to ")]
    public void A_report_that_somebody_changed_is_refused(string from, string to, string message)
    {
        var json = File.ReadAllText(place.PathOf("a.json"));
        var changed = json.Replace(from, to);
        Assert.NotEqual(json, changed);
        place.Write("changed.json", changed);

        Refused(message, "changed.json");
    }

    [Fact]
    public void A_diagnostic_of_a_file_that_was_not_checked_is_refused()
    {
        var json = File.ReadAllText(place.PathOf("a.json"));
        place.Write(
            "changed.json",
            json[..json.LastIndexOf("a.md", StringComparison.Ordinal)] + "z.md" + json[(json.LastIndexOf("a.md", StringComparison.Ordinal) + 4)..]
        );

        Refused("it has a problem in a.md, which is not among its checked files", "changed.json");
    }

    [Fact]
    public void A_file_of_two_reports_is_refused()
    {
        place.Run("check", "a.md", "b.md", "--report", "json=ab.json");

        Refused("a.json and ab.json both have the problems of a.md", "a.json", "ab.json");
        Refused("./a.json is named twice", "./a.json", "a.json");
    }

    [Fact]
    public void Reports_of_two_versions_are_refused()
    {
        place.Write("b.json", File.ReadAllText(place.PathOf("b.json")).Replace("\"version\": \"0", "\"version\": \"9"));

        Refused("b.json is of listlint 9", "a.json", "b.json");
    }

    [Fact]
    public void A_shard_that_is_missing_there_twice_or_of_another_run_is_refused()
    {
        place.Write("c.md", "# C\n");
        foreach (var number in Enumerable.Range(1, 3))
            place.Run("check", "a.md", "b.md", "c.md", "--shard", $"{number}/3", "--report", $"json={number}.json");
        File.Copy(place.PathOf("2.json"), place.PathOf("copy.json"));
        place.Run("check", "a.md", "b.md", "--shard", "1/3", "--report", "json=other.json");

        Assert.Equal(1, place.Run("merge", "1.json", "2.json", "3.json").Exit);
        Refused("1.json is shard 1/3, and shard 2 is not here. Look at the log of the run", "1.json", "3.json");
        Refused("3.json is shard 3/3, and shards 1, 2 are not here", "3.json");
        Refused("2.json and copy.json are both shard 2/3", "1.json", "2.json", "copy.json", "3.json");
        Refused("other.json is shard 1/3 of a run with other files, sizes or rules", "2.json", "other.json", "3.json");
    }

    private void Refused(string message, params string[] args)
    {
        var outcome = place.Run(["merge", .. args]);

        Assert.Equal((2, ""), (outcome.Exit, outcome.Output));
        Assert.Contains(message, outcome.Error);
        Assert.DoesNotContain("   at ", outcome.Error);
        Assert.DoesNotContain("mistake of listlint", outcome.Error);
    }
}
