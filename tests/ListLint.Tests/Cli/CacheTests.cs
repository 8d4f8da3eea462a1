using ListLint.Cli.Deliver;
using ListLint.Run.Ask;

namespace ListLint.Tests;

/// <summary>Results of earlier runs: they save work and change nothing else.</summary>
[Trait("Runs", "command")]
public sealed class CacheTests : IDisposable
{
    private const string List = "# List\n\n- [One](https://example.org/one)\n- [Two]()\n- [Three](#three)\n- [File](docs/file.md)\n- CafÃ©\n";
    private readonly Workplace place = new Workplace()
        .Write("list.md", List)
        .Write("other.md", "# Other\n\n- [One](https://example.org/one)\n")
        .Write("docs/file.md", "x\n");

    public void Dispose() => place.Dispose();

    [Fact]
    public void The_second_run_says_the_same_and_runs_no_rule()
    {
        var rule = new Counting();

        var first = Run(rule);
        var second = Run(rule);

        Assert.Equal(2, rule.Runs);
        Assert.Equal(first, second);
        Assert.Contains("list.md:1:1: error Counted. [counting]", first.Output);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    public void Every_report_is_the_same_from_the_cache(string format)
    {
        string[] args = ["check", ".", "--preset", "strict", "--report", format];
        var without = place.Run(args);

        Assert.Equal(without, place.Run([.. args, "--cache-dir", "cache"]));
        Assert.Equal(without, place.Run([.. args, "--cache-dir", "cache"]));
        Assert.NotEmpty(Kept());
        Assert.Equal((1, ""), (without.Exit, without.Error));
    }

    [Fact]
    public void A_list_that_changed_is_checked_anew_and_the_others_are_not()
    {
        var rule = new Counting();
        Run(rule);
        place.Write("list.md", List + "\n");

        Run(rule);

        Assert.Equal(3, rule.Runs);
    }

    [Fact]
    public void Where_rules_compare_lists_a_change_in_one_concerns_all()
    {
        string[] args = ["check", ".", "--select", "duplicate-across-files", "--cache-dir", "cache"];
        place.Write("list.md", Listed("a")).Write("other.md", Listed("b"));
        Assert.Contains("[duplicate-across-files]", place.Run(args).Output);
        place.Write("list.md", Listed("a").Replace("/one", "/uno", StringComparison.Ordinal));

        Assert.DoesNotContain("duplicate-across-files", place.Run(args).Output);
    }

    [Fact]
    public void A_file_that_a_link_goes_to_is_looked_for_again()
    {
        place.Write(".git/HEAD", "");
        string[] args = ["check", "list.md", "--select", "broken-file-link", "--cache-dir", "cache"];
        Assert.Equal(0, place.Run(args).Exit);
        File.Delete(place.PathOf("docs/file.md"));

        Assert.Contains("[broken-file-link]", place.Run(args).Output);
    }

    [Theory]
    [InlineData("rules: {empty-link: off}\n")]
    [InlineData("rules: {empty-link: info}\n")]
    [InlineData("suppress:\n  - {rule: empty-link, entry: Two, reason: The page moves.}\n")]
    public void Another_configuration_gives_other_results(string configuration)
    {
        string[] args = ["check", "list.md", "--cache-dir", "cache"];
        Assert.Contains("error The link \"Two\"", place.Run(args).Output);
        place.Write(".listlint.yml", configuration);

        Assert.DoesNotContain("error The link \"Two\"", place.Run(args).Output);
    }

    [Fact]
    public void A_damaged_cache_is_ignored_and_fixed()
    {
        string[] args = ["check", ".", "--cache-dir", "cache"];
        var sound = place.Run(args);
        foreach (var path in Kept())
        {
            var bytes = File.ReadAllBytes(path);
            for (var length = 0; length < bytes.Length; length += 37)
            {
                File.WriteAllBytes(path, bytes[..length]);
                Assert.Equal(sound, place.Run(args));
                File.WriteAllBytes(path, [.. bytes[..length], (byte)(bytes[length] ^ 1), .. bytes[(length + 1)..]]);
                Assert.Equal(sound, place.Run(args));
            }

            Assert.Equal(bytes, File.ReadAllBytes(path));
        }
    }

    [Fact]
    public void A_result_under_the_name_of_another_is_ignored()
    {
        string[] args = ["check", ".", "--cache-dir", "cache"];
        var sound = place.Run(args);
        var kept = Kept();
        Assert.True(kept.Count > 1);
        for (var at = 1; at < kept.Count; at++)
            File.Copy(kept[at], kept[at - 1], overwrite: true);

        Assert.Equal(sound, place.Run(args));
    }

    [Fact]
    public void Several_runs_at_once_share_one_cache()
    {
        string[] args = ["check", ".", "--cache-dir", "cache"];
        var alone = place.Run("check", ".");
        var outcomes = new Outcome[8];

        Parallel.For(0, outcomes.Length, index => outcomes[index] = place.Run(args));

        Assert.All(outcomes, outcome => Assert.Equal(alone, outcome));
        Assert.DoesNotContain(Kept(), path => path.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [Fact]
    public void A_suppression_of_the_configuration_is_used_in_the_second_run_too()
    {
        place.Write("README.md", List).Write(".listlint.yml", "suppress:\n  - {rule: empty-link, entry: Two, reason: moves}\n");
        var without = place.Run("check");

        Assert.Equal(without, place.Run("check", "--cache-dir", "cache"));
        Assert.Equal(without, place.Run("check", "--cache-dir", "cache"));
        Assert.DoesNotContain("unused-suppression", without.Output);
    }

    [Fact]
    public void A_cache_that_cannot_be_written_is_done_without()
    {
        place.Write("cache", "a file");

        Assert.Equal(place.Run("check", "."), place.Run("check", ".", "--cache-dir", "cache"));
    }

    [Fact]
    public void The_usual_place_is_the_folder_for_caches_of_the_user()
    {
        place.Variables["XDG_CACHE_HOME"] = place.PathOf("caches");
        place.Run("check", "list.md");
        Assert.False(Directory.Exists(place.PathOf("caches")));

        place.Run("check", "list.md", "--cache");

        Assert.NotEmpty(Directory.GetFiles(place.PathOf("caches/listlint"), "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void Fixing_takes_and_leaves_sound_results()
    {
        place.Run("check", "list.md", "--cache-dir", "cache");

        var outcome = place.Run("check", "list.md", "--fix", "--cache-dir", "cache");

        Assert.Contains("fixed Restore the damaged characters", outcome.Output);
        Assert.Contains("Café", File.ReadAllText(place.PathOf("list.md")));
        Assert.Equal(place.Run("check", "list.md"), place.Run("check", "list.md", "--cache-dir", "cache"));
    }

    // Lists that have more in common than one work are taken for translations.
    private static string Listed(string name) =>
        $"# {name}\n\n- [One](https://example.org/one)\n"
        + string.Concat(Enumerable.Range(0, 10).Select(number => $"- [Thing {name}{number}](https://{name}.example/{number})\n"));

    private List<string> Kept() =>
        [
            .. Directory
                .EnumerateFiles(place.PathOf("cache"), "*", SearchOption.AllDirectories)
                .Where(path => Path.GetFileName(path) != "swept")
                .Order(StringComparer.Ordinal),
        ];

    private Outcome Run(Rule rule)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var options = new RunRequest
        {
            Paths = ["list.md", "other.md"],
            Reports = ReportTarget.Parse([]),
            Rules = [rule],
            CacheFolder = place.PathOf("cache"),
        };
        return new Outcome(new Delivery(place.HostFor(output, error)).Run(options), output.ToString(), error.ToString());
    }

    [Rule(Severity.Error, "Every run is counted.")]
    private sealed class Counting : Rule
    {
        private int runs;

        public Counting() => Each(Count).MustNotBe().WithMessage(_ => "Counted.").At(start => start);

        public int Runs => runs;

        private IEnumerable<Span> Count(CuratedList list)
        {
            Interlocked.Increment(ref runs);
            return [new Span(0, 1)];
        }
    }
}
