using System.Text.Json;
using System.Text.RegularExpressions;
using ListLint.Cli.Commands.Init;
using ListLint.Run.Ask;
using ListLint.Run.Plan.Settings;

namespace ListLint.Tests;

[Trait("Runs", "command")]
public sealed class InitTests : IDisposable
{
    private readonly Workplace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void A_commented_configuration_is_written_and_shown()
    {
        place
            .Write(
                "README.md",
                ListOf(6) + "- [Work 0 about harbours and tides](https://arxiv.org/abs/2401.00000) [[Paper]](https://p.example/0)\n- [Nothing]()\n"
            )
            .Write("docs/it's #1.md", ListOf(5))
            .Write("CONTRIBUTING.md", "# How\n\nBe kind, see [here](https://a.example).\n");

        var outcome = place.Run("init");

        Assert.Equal((0, ""), (outcome.Exit, outcome.Error));
        var written = File.ReadAllText(place.PathOf(".listlint.yml"));
        Assert.Equal($"Wrote .listlint.yml (2 lists found). What is checked stays the same until you edit it:\n\n{written}", outcome.Output);
        Snapshot.Verify(written);
    }

    [Fact]
    public void What_is_written_changes_no_report()
    {
        place
            .Write("README.md", ListOf(9) + "- [Nothing]()\n")
            .Write("docs/it's #1.md", ListOf(5))
            .Write("docs/copy.md", ListOf(5))
            .Write("docs/notes.md", "# Notes\n\n[Nothing]()\n")
            .Write("CONTRIBUTING-fr.md", ListOf(8));
        var before = place.Run("check");

        place.Run("init");

        Assert.Equal(before, place.Run("check"));
        Assert.Contains("2 lists checked; 2 Markdown files are not lists, 1 is a copy of a list", before.Output);
    }

    [Fact]
    public void A_configuration_above_holds_as_before()
    {
        place
            .Write(".git/HEAD", "")
            .Write(".listlint.yml", "extends: strict\nfail-on: error\nignore: [lists/old.md]\nrules:\n  empty-link: off\n")
            .Write("lists/README.md", ListOf(9) + "- [Nothing]()\n- [Bare](http://b.example/x)\n")
            .Write("lists/old.md", ListOf(5))
            .In("lists");
        var before = place.Run("check");

        place.Run("init");

        Assert.Contains("\nextends: '../.listlint.yml'\n", File.ReadAllText(place.PathOf("lists/.listlint.yml")));
        Assert.Equal(before, place.Run("check"));
        Assert.Contains("1 is ignored", before.Output);
    }

    [CorpusFact]
    public void What_is_written_changes_no_report_of_a_real_repository()
    {
        var repositories = Corpus.Files().Where(path => path.Split('/') is ["lists", _, _]).GroupBy(path => path.Split('/')[1]);
        foreach (var repository in repositories.Where(paths => paths.Count() > 1 && paths.Sum(path => Corpus.Read(path).Text.Length) < 300_000))
        {
            using var copy = new Workplace();
            foreach (var path in repository)
                copy.Write(path.Split('/')[2].Replace("__", "/"), File.ReadAllBytes(Path.Combine(Corpus.Root!, "corpus", path)));
            var before = copy.Run("check", "--all");

            copy.Run("init");

            Assert.Equal(before, copy.Run("check", "--all"));
        }
    }

    [Fact]
    public void Many_lists_are_named_by_their_folders()
    {
        for (var at = 0; at < 21; at++)
            place.Write($"lists/{at}.md", ListOf(5) + $"- [Work {at}](https://w.example/{at})\n");

        place.Run("init");

        Assert.Contains("\n# These 21 are found now:\n# files:\n#   - lists/*.md # 21 lists\n\n", File.ReadAllText(place.PathOf(".listlint.yml")));
        Assert.Equal("No problems.\n21 lists checked.\n", place.Run("check").Output);
    }

    [Fact]
    public void A_folder_without_lists_gets_a_configuration_too()
    {
        Assert.Equal(0, place.Run("init").Exit);

        Assert.Equal(new Outcome(0, "No problems.\n1 list checked.\n", ""), place.Write("README.md", "# List\n").Run("check"));
    }

    [Theory]
    [InlineData(".listlint.yml")]
    [InlineData(".listlint.yaml")]
    public void Nothing_is_overwritten(string name)
    {
        place.Write(name, "fail-on: error\n");

        Assert.Equal(
            new Outcome(2, "", $"listlint: {name} is there already and stays as it is. Edit it, or move it away first\n"),
            place.Run("init")
        );
        Assert.Equal("fail-on: error\n", File.ReadAllText(place.PathOf(name)));
    }

    [Fact]
    public void What_is_commented_out_is_right_too()
    {
        place.Write("README.md", ListOf(6) + "- [Nothing]()\n" + ListOf(1)).Run("init");
        var path = place.PathOf(".listlint.yml");
        var lines = File.ReadAllLines(path)
            .Where(line => !line.StartsWith("# ") || line.TrimStart('#', ' ').Split(' ')[0] is var word && (word.EndsWith(':') || word == "-"))
            .Select(line =>
                line.StartsWith("# ") ? line[2..]
                : line.StartsWith("  # ") && line.Contains(':') && !line.Contains(" entries: ") ? "  " + line[4..]
                : line
            );

        File.WriteAllLines(path, lines);

        Assert.Equal("", place.Run("check").Error);
        Assert.Single(new Configurations(place.Folder, RuleFolders.Rules, new RuleChoice()).Get(place.Folder).Suppressions);
    }

    [Fact]
    public void The_schema_is_named_where_its_address_is_known()
    {
        Assert.StartsWith("# yaml-language-server: $schema=https://a.example/s.json\n", new ConfigText([], [], "https://a.example/s.json").Write());
        Assert.DoesNotContain("$schema", new ConfigText([], [], null).Write());
    }

    [Fact]
    public void Words_that_are_reported_are_proposed_as_terms()
    {
        place.Write("README.md", ListOf(6) + "- [Wharf](https://a.example/w) - A tool for the infastructure of the harbours.\n").Run("init");

        Assert.Contains("#   add: [infastructure]\n", File.ReadAllText(place.PathOf(".listlint.yml")));
    }

    [Theory]
    [InlineData("- [Work {0}](https://w.example/{0}) - Reads harbour {0}.", "- [Work {0}](https://w.example/{0}): Reads it", 37, 3)]
    [InlineData("* **[Work {0}](https://w.example/{0})** – Reads harbour {0}", "- [Work {0}](https://w.example/{0})", 20, 1)]
    [InlineData(
        "1. Work {0} about harbours [[Paper](https://p.example/{0})] [[Code](https://c.example/{0})]",
        "1. Work {0} [x](https://p.example/{0})!",
        19,
        1
    )]
    [InlineData(
        "- [Work {0}](https://w.example/{0}) - Reads \"harbour\" {0}. ([Demo](https://d.example/{0}), [Code](https://c.example/{0})) `MIT`",
        "- [Work {0}](https://w.example/{0})",
        30,
        3
    )]
    public void What_is_proposed_is_kept_by_as_many_as_it_says(string usual, string other, int many, int few)
    {
        place.Write(
            "README.md",
            "# List\n\n## Works\n\n"
                + string.Concat(Enumerable.Range(10, many + few).Select(at => string.Format(at < many + 10 ? usual : other, at) + "\n"))
        );
        place.Run("init");
        var proposed = File.ReadAllLines(place.PathOf(".listlint.yml"))
            .SkipWhile(line => line != "# entry:")
            .Take(2)
            .Select(line => line[2..])
            .ToList();
        var (kept, all) = Regex.Match(proposed[1], @" # (\d+) % of (\d+) entries$") is { Success: true } share
            ? (int.Parse(share.Groups[1].Value), int.Parse(share.Groups[2].Value))
            : (0, 0);

        place.Write(".listlint.yml", string.Join('\n', proposed) + "\n");
        place.Run("check", "--select", "entry-format", "--report", "json=out.json");

        var reports = JsonDocument.Parse(File.ReadAllText(place.PathOf("out.json"))).RootElement.GetProperty("diagnostics").EnumerateArray();
        Assert.Equal((many + few, 100 * many / all), (all, kept));
        Assert.Equal(few, reports.Sum(report => 1 + report.GetProperty("related").GetArrayLength()));
    }

    [Fact]
    public void The_values_of_a_column_are_proposed()
    {
        var rows = string.Concat(
            Enumerable.Range(0, 30).Select(at => $"| [Work {at}](https://w.example/{at}) | {(at % 3 == 0 ? "No" : "`apiKey`")} |\n")
        );
        place.Write("README.md", $"# List\n\n| Work | Auth |\n|---|---|\n{rows}").Run("init");

        Assert.Contains("# columns:\n#   \"Auth\": [\"`apiKey`\", \"No\"] # 100 % of 30 cells\n", File.ReadAllText(place.PathOf(".listlint.yml")));
    }

    private static string ListOf(int entries) =>
        "# List\n\n## Works\n\n"
        + string.Concat(
            Enumerable
                .Range(0, entries)
                .Select(index =>
                    $"- [Work {index} about harbours and tides](https://arxiv.org/abs/2401.0000{index}) "
                    + $"(2024-01-0{index + 1}) [[Paper]](https://p.example/{index})\n"
                )
        );
}
