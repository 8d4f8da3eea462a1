using FsCheck;
using FsCheck.Fluent;

namespace ListLint.Tests;

/// <summary>Parts of a run, and that together they are the run.</summary>
[Trait("Runs", "command")]
public sealed class ShardTests : IDisposable
{
    private static readonly string[] Formats = ["json", "sarif", "gitlab", "github", "junit", "markdown"];
    private readonly Workplace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void Shards_of_any_lists_merge_into_the_report_of_one_run() =>
        Prop.ForAll(
                Arb.From(Gen.Choose(1, 5).SelectMany(files => ListMaker.Numbers().Generator.ArrayOf(files))),
                Arb.From(Gen.Choose(1, 4)),
                (lists, count) =>
                {
                    using var own = new Workplace();
                    foreach (var (at, list) in lists.Index())
                        own.Write($"{at}/list.md", ListMaker.Text(list));

                    Same(own, count, "check", ".", "--preset", "strict");
                }
            )
            .Check(Repeatable.Config.WithMaxTest(15));

    [CorpusFact]
    public void Shards_of_real_lists_merge_into_the_report_of_one_run()
    {
        // A sixth of them is enough for every kind of place.
        foreach (var path in Corpus.Files().Where((path, index) => path.StartsWith("seeds/", StringComparison.Ordinal) || index % 6 == 0))
            place.Write(path, Corpus.Read(path).ToBytes());

        Same(place, 2, "check", ".", "--preset", "strict");
    }

    [Fact]
    public void A_shard_knows_the_lists_of_the_others()
    {
        place.Write("a.md", Listed("a")).Write("b.md", Listed("b")).Write("c.md", "");

        Assert.Contains("is also listed in \"a.md\" on line 3", Same(place, 2, "check", ".", "--select", "duplicate-across-files").Output);
    }

    [Fact]
    public void The_order_of_the_paths_has_no_influence()
    {
        place.Write("a.md", "- [a]()\n").Write("b.md", "- [b]()\n- [b]()\n").Write("c.md", "- [c]()\n");

        Assert.Equal(
            place.Run("check", "a.md", "b.md", "c.md", "--shard", "1/2"),
            place.Run("check", "c.md", "./b.md", "a.md", ".", "--shard", "1/2")
        );
    }

    [Fact]
    public void Line_endings_that_git_made_on_one_machine_have_no_influence()
    {
        place.Write("a.md", "- [a]()\n\n\n\n\n\n").Write("b.md", "- [b]() b\n- [b]()\n").Write("c.md", "- [c]()\n");
        var unix = Files(1, 2);

        foreach (var name in new[] { "a.md", "c.md" })
            place.Write(name, File.ReadAllText(place.PathOf(name)).Replace("\n", "\r\n"));

        Assert.Equal(unix, Files(1, 2));
    }

    [Fact]
    public void A_shard_without_a_list_says_so_and_is_a_report()
    {
        place.Write("a.md", "# List\n");

        var outcome = place.Run("check", "a.md", "--shard", "2/2");

        Assert.Equal((0, "", "listlint: shard 2/2 has nothing to check: there is 1 list\n"), (outcome.Exit, outcome.Output, outcome.Error));
        Same(place, 3, "check", "a.md");
    }

    [Fact]
    public void What_one_shard_cannot_read_is_told_at_the_end()
    {
        place.Write("a.md", "- [a]()\n").Write("b.md", [.. Enumerable.Range(0, 2000).Select(index => (byte)(index % 5 == 0 ? 0 : index))]);

        var outcome = Same(place, 2, "check", "a.md", "b.md", "gone.md");

        Assert.Equal(2, outcome.Exit);
        Assert.Contains("listlint: b.md: is not text", outcome.Error);
        Assert.Contains("listlint: gone.md: there is no such file", outcome.Error);
    }

    [Fact]
    public void The_least_severity_that_each_configuration_says_decides_the_exit_code()
    {
        place
            .Write("a/list.md", "- [a]()\n")
            .Write("a/.listlint.yml", "fail-on: error\nrules: {empty-link: warning}\n")
            .Write("b/list.md", "# B\n\n- [b](https://example.org/b)\n");
        Assert.Equal(0, Same(place, 2, "check", ".").Exit);

        place.Write("b/list.md", "# B\n\n- [b]()\n");
        Assert.Equal(1, Same(place, 2, "check", ".").Exit);
    }

    [Fact]
    public void A_baseline_holds_in_parts_too()
    {
        place.Write("a.md", "- [a]()\n").Write("b.md", "- [b]()\n");
        place.Run("baseline", "a.md", "b.md");
        place.Write("b.md", "- [b]()\n- [c]()\n");

        var outcome = Same(place, 2, "check", "a.md", "b.md", "--baseline", ".listlint-baseline.json");

        Assert.Equal(1, outcome.Exit);
        Assert.Contains("b.md:2:", outcome.Output);
    }

    [Fact]
    public void Only_changed_lines_count_in_parts_too_and_one_end_of_a_pair_is_enough()
    {
        place.Write("a.md", Listed("a")).Write("b.md", Listed("b").Replace("/one", "/two"));
        foreach (var args in new[] { "init -q", "add .", "-c user.name=n -c user.email=e commit -q -m m" })
            Assert.Equal(0, ListLint.Run.Git.GitProgram.Run(place.Folder, args.Split(' '))!.Exit);
        place.Write("a.md", Listed("a").Replace("/one", "/two"));

        var outcome = Same(place, 2, "check", "a.md", "b.md", "--since", "HEAD", "--select", "duplicate-across-files");

        Assert.Contains("b.md:3:", outcome.Output);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void What_silences_nothing_in_any_shard_is_reported_once_and_what_one_needs_is_not(int count)
    {
        WriteSuppressions("Fog", "Snow", "Rain", "Hail, until: 2020-01-01");

        var outcome = Same(place, count, "check");

        Assert.Equal(1, outcome.Exit);
        Assert.Equal(["Snow", "Rain", "Hail"], Entries(outcome.Output));
        Assert.Contains("empty-link reports nothing about the entry", outcome.Output);
        Assert.Contains("no list here has an entry with this title", outcome.Output);
        Assert.Contains("ended on 2020-01-01", outcome.Output);
        Assert.Equal(["Snow", "Hail"], Entries(Same(place, count, "check", "README.md", "README.fr.md", "README.de.md").Output));
        Assert.Equal(0, Same(place, count, "check", "--fail-on", "error").Exit);
        Assert.Empty(Entries(Same(place, count, "check", "--ignore", "unused-suppression").Output));
    }

    [Fact]
    public void A_baseline_and_changed_lines_hold_for_suppressions_of_all_shards()
    {
        WriteSuppressions("Fog", "Snow");
        place.Run("baseline");
        foreach (var args in new[] { "init -q", "add .", "-c user.name=n -c user.email=e commit -q -m m" })
            Assert.Equal(0, ListLint.Run.Git.GitProgram.Run(place.Folder, args.Split(' '))!.Exit);
        WriteSuppressions("Fog", "Snow", "Rain", "Hail, until: 2020-01-01");

        Assert.Equal(["Rain", "Hail"], Entries(Same(place, 2, "check", "--baseline", ".listlint-baseline.json").Output));
        Assert.Equal(["Rain", "Hail"], Entries(Same(place, 3, "check", "--since", "HEAD").Output));
        Assert.Equal(["Rain", "Hail"], Entries(Same(place, 2, "check", "--since", "HEAD", "--baseline", ".listlint-baseline.json").Output));
    }

    [Theory]
    [InlineData("standard input is one text", "-", "--shard", "1/2")]
    [InlineData("Fix in one run", ".", "--shard", "1/2", "--fix")]
    [InlineData("there is no such shard. They count from 1 to 4; where something counts from 0, add 1", ".", "--shard", "0/4")]
    [InlineData("there is no such shard. They count from 1 to 4", ".", "--shard", "5/4")]
    [InlineData("such as 1/4, not 2", ".", "--shard", "2")]
    [InlineData("such as 1/4, not 1/4/2", ".", "--shard", "1/4/2")]
    [InlineData("such as 1/4, not -1/4", ".", "--shard", "-1/4")]
    [InlineData("given more than once", ".", "--shard", "1/4", "--shard", "2/4")]
    public void What_cannot_be_done_in_parts_is_refused(string message, params string[] args)
    {
        var outcome = place.Write("a.md", "- [a]()\n").Run(["check", .. args]);

        Assert.Equal((2, ""), (outcome.Exit, outcome.Output));
        Assert.Contains(message, outcome.Error);
    }

    [Fact]
    public void A_diff_can_be_made_in_parts()
    {
        place.Write("a.md", "- CafÃ©\n").Write("b.md", "- RenÃ©\n");

        var parts = new[] { "1/2", "2/2" }.Select(shard => place.Run("check", ".", "--diff", "--shard", shard).Output);

        Assert.Equal(place.Run("check", ".", "--diff").Output, string.Concat(parts));
    }

    private void WriteSuppressions(params string[] entries) =>
        place
            .Write("README.md", "# List\n\n- [Fog]()\n")
            .Write("README.fr.md", "# Liste\n\n- [Snow](https://example.org/snow)\n- [Sun](https://example.org/sun)\n")
            .Write("README.de.md", "# Liste\n")
            .Write(
                ".listlint.yml",
                "suppress:\n"
                    + string.Concat(
                        entries.Select(entry => $"  - rule: empty-link\n    reason: one page\n    entry: {entry.Replace(", ", "\n    ")}\n")
                    )
            );

    // The entry stands two lines below the place of its suppression.
    private List<string> Entries(string output)
    {
        var lines = File.ReadAllLines(place.PathOf(".listlint.yml"));
        return
        [
            .. output
                .Split('\n')
                .Where(line => line.EndsWith("[unused-suppression]", StringComparison.Ordinal))
                .Select(line => lines[int.Parse(line.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture) + 1]["    entry: ".Length..]),
        ];
    }

    // Lists that have more in common than one work are taken for translations.
    private static string Listed(string name) =>
        $"# {name}\n\n- [One](https://example.org/one)\n"
        + string.Concat(Enumerable.Range(0, 10).Select(number => $"- [Thing {name}{number}](https://{name}.example/{number})\n"));

    private string Files(int number, int count) =>
        string.Join(
            ' ',
            place
                .Run("check", ".", "--shard", $"{number}/{count}", "-v")
                .Error.Split('\n')
                .Where(line => line.Contains(" lines"))
                .Select(line => line.Split(':')[1])
        );

    private static Outcome Same(Workplace place, int count, params string[] args)
    {
        var one = place.Run([.. args, .. Reports("one")]);
        var parts = Enumerable
            .Range(1, count)
            .Select(number => place.Run([.. args, "--shard", $"{number}/{count}", "--report", $"json=part{number}.json"]))
            .ToList();
        var merged = place.Run([
            "merge",
            .. Enumerable.Range(1, count).Reverse().Select(number => $"part{number}.json"),
            .. Reports("merged"),
            "--report",
            "text",
        ]);

        Assert.Equal(one.Exit, merged.Exit);
        // What hangs on all parts fails none of them alone.
        Assert.All(parts, part => Assert.InRange(part.Exit, 0, merged.Exit));
        // The report in JSON does not hold what stands on lines that did not change.
        Assert.All(
            Formats.Where(format => format != "markdown" || !args.Contains("--since")),
            format => Assert.Equal(File.ReadAllText(place.PathOf($"one.{format}.out")), File.ReadAllText(place.PathOf($"merged.{format}.out")))
        );
        return merged;
    }

    private static string[] Reports(string name) => [.. Formats.SelectMany(format => new[] { "--report", $"{format}={name}.{format}.out" })];
}
