using System.Diagnostics;

namespace ListLint.Tests;

/// <summary>One line for each way to get an option wrong: the arguments, and the first line of what is said.</summary>
public sealed class BadOptionTests : IDisposable
{
    private readonly Workplace place = new Workplace()
        .Write("README.md", "# List\n")
        .Write("folder/notes.txt", "")
        .Write("no.json", "{")
        .Write("other.json", "{}")
        .Write("old.json", """{"version":9,"tool":"listlint","diagnostics":[]}""")
        .Write("part.json", """{"version":1,"tool":"listlint","diagnostics":[{"file":1}]}""")
        .Write("broken.yml", "rules:\n  x: [\n")
        .Write("key.yml", "fils: x\n")
        .Write("glob.yml", "files: '{a,b}.md'\n")
        .Write("rule.yml", "rules:\n  empty-lnk: off\n")
        .Write("level.yml", "fail-on: fatal\n")
        .Write("far.yml", "extends: https://x.example/y.yml\n")
        .Write("round.yml", "extends: ./round.yml\n");

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("chek", "there is no command chek. Did you mean check?")]
    [InlineData("--bogus", "there is no option --bogus.")]
    [InlineData("check --colour", "there is no option --colour. Did you mean --color? See: listlint check --help")]
    [InlineData("check -- --fix", "there is no file --fix. What follows -- is a path")]
    [InlineData("check --select xyzzy", "--select: there is no rule xyzzy. All rules: listlint rules")]
    [InlineData(
        "check --select duplicate-entri",
        "--select: there is no rule duplicate-entri. Did you mean duplicate-entry? All rules: listlint rules"
    )]
    [InlineData("check --ignore ,plugh", "--ignore: there is no rule plugh. All rules: listlint rules")]
    [InlineData("check --select", "--select needs a value.")]
    [InlineData("check --preset stirct", "--preset is one of recommended, style, strict, awesome, not stirct. Did you mean strict?")]
    [InlineData("check --preset", "--preset needs a value.")]
    [InlineData("check --preset strict --preset strict", "--preset is given more than once. Give it once.")]
    [InlineData("check --fail-on fatal", "--fail-on is one of error, warning, info, not fatal.")]
    [InlineData("check --color pink", "--color is one of auto, always, never, not pink.")]
    [InlineData("check --report jsn", "--report: there is no format \"jsn\". Did you mean json? Formats: ")]
    [InlineData("check --report json=", "--report: json= names no file")]
    [InlineData("check --report json --report sarif", "--report: two reports for standard output. Give each a file: --report sarif=FILE")]
    [InlineData("check --report json=a --report sarif=./a", "--report: two reports for a. Give each a file: --report sarif=FILE")]
    [InlineData("check --report json=folder", "--report: folder is a folder; name a file")]
    [InlineData("check --report json=gone/a", "--report: gone/a is in a folder that does not exist; create it first")]
    [InlineData("check --report json=README.md", "--report: README.md is a list that is checked, and would be lost. Name another file")]
    [InlineData(
        "check --report json=folder/../README.md",
        "--report: folder/../README.md is a list that is checked, and would be lost. Name another file"
    )]
    [InlineData("check --config gone.yml", "gone.yml: there is no such configuration. Check the name")]
    [InlineData("check --config folder", "folder: is a folder, not a configuration")]
    [InlineData("check --baseline gone.json", "--baseline: gone.json is not there. Write a new one: listlint baseline --output FILE")]
    [InlineData("check --baseline folder", "--baseline: folder is a folder; name a file. Write a new one: listlint baseline --output FILE")]
    [InlineData("check --baseline no.json", "--baseline: no.json is not JSON (line 1). Write a new one: listlint baseline --output FILE")]
    [InlineData("check --baseline other.json", "--baseline: other.json is not a baseline of listlint. Write a new one: listlint baseline")]
    [InlineData(
        "check --baseline old.json",
        "--baseline: old.json is the baseline of another version of listlint. Write a new one: listlint baseline --output FILE"
    )]
    [InlineData(
        "check --baseline part.json",
        "--baseline: part.json is damaged: a part is missing or of another kind. Write a new one: listlint baseline --output FILE"
    )]
    [InlineData("check --since HEAD", "--since needs a git repository, and this folder is in none: ")]
    [InlineData("check --since HEAD -", "--since compares files with their past, and standard input has none. Name the file")]
    [InlineData("check --stdin-filename a.md", "--stdin-filename names what comes from standard input. Add the path -, or leave the option out.")]
    [InlineData("check --stdin-filename a.md --stdin-filename b.md -", "--stdin-filename is given more than once. Give it once.")]
    [InlineData("--version x", "there is no command x.\n")]
    [InlineData("check --unsafe", "--unsafe alone fixes nothing: it widens --fix or --diff. Give it with one of them")]
    [InlineData("check -q -v", "--quiet and --verbose contradict each other. Give one of them.")]
    [InlineData("check --fix - --report json", "standard output is for the fixed list. Give the report a file: --report json=FILE")]
    [InlineData("check --diff --report sarif", "standard output is for the diff. Give the report a file: --report sarif=FILE")]
    [InlineData("check gone.md", "gone.md: there is no such file. Check the name; a pattern such as '**/*.md' needs quotes.")]
    [InlineData("check folder", "folder: no Markdown file in this folder. What git ignores is left out; name a file to check it anyway")]
    [InlineData("check folder/*.md", "folder/*.md: no file matches this pattern")]
    [InlineData("baseline --output folder", "--output: folder is a folder; name a file")]
    [InlineData("baseline --output README.md", "--output: README.md exists and is not a baseline. Move it away, or name another file")]
    [InlineData("baseline --output gone/a.json", "--output: gone/a.json is in a folder that does not exist; create it first")]
    [InlineData("baseline --preset x", "--preset is one of recommended, style, strict, awesome, not x.")]
    [InlineData("baseline --config gone.yml", "gone.yml: there is no such configuration. Check the name")]
    [InlineData("explain empty-lnk", "there is no rule empty-lnk. Did you mean empty-link? All rules: listlint rules")]
    [InlineData("explain a b", "explain takes no b.")]
    [InlineData("explain --color pink", "--color is one of auto, always, never, not pink.")]
    [InlineData("inspect", "inspect needs FILE.")]
    [InlineData("inspect gone.md", "gone.md: there is no such file. Check the name; a pattern such as '**/*.md' needs quotes.")]
    [InlineData("inspect folder", "folder: is a folder; name a file.")]
    [InlineData("init x", "init takes no x.")]
    [InlineData("schema x", "schema takes no x.")]
    [InlineData("rules --x", "there is no option --x.")]
    [InlineData("completion", "completion needs SHELL.")]
    [InlineData("completion powershell", "there is no script for powershell. Shells: bash, zsh, fish")]
    public void A_mistake_is_exit_2_with_a_sentence_that_says_what_to_do(string line, string message) =>
        Refused("listlint: " + message, line.Split(' '));

    [Theory]
    [InlineData("--config", "the value of --config is empty.")]
    [InlineData("--preset", "the value of --preset is empty.")]
    [InlineData("--baseline", "the value of --baseline is empty.")]
    [InlineData("--since", "the value of --since is empty.")]
    [InlineData("--report", "the value of --report is empty.")]
    [InlineData("--select", "the value of --select is empty.")]
    [InlineData("--stdin-filename", "the value of --stdin-filename is empty.")]
    public void An_empty_value_is_refused(string option, string message) => Refused("listlint: " + message, "check", option, "");

    [Theory]
    [InlineData("broken.yml", "broken.yml:3:1: this is not YAML: ")]
    [InlineData("key.yml", "key.yml:1:1: there is no key \"fils\" in a configuration. Did you mean files?")]
    [InlineData("glob.yml", "glob.yml:1:8: the pattern \"{a,b}.md\" holds { or ?. Only * and ** stand for something; write two patterns")]
    [InlineData("rule.yml", "rule.yml:2:3: there is no rule \"empty-lnk\". Did you mean empty-link?")]
    [InlineData("level.yml", "level.yml:1:10: fail-on is one of info, warning, error, not \"fatal\".")]
    [InlineData("far.yml", "far.yml:1:10: extends names a preset, or a file by its path from this folder")]
    [InlineData("round.yml", "round.yml:1:10: extends leads in a circle: round.yml -> round.yml")]
    public void A_mistake_in_a_configuration_is_named_by_its_place(string file, string message) => Refused(message, "check", "--config", file);

    [Fact]
    public void A_commit_that_git_does_not_know_is_refused()
    {
        Git("init", "-q");

        Refused("listlint: --since: git knows no commit main. Name a branch, tag or commit", "check", "--since", "main");
        Refused("listlint: --since: git knows no commit --output=x. Name a branch, tag or commit", "check", "--since=--output=x");
    }

    private void Refused(string message, params string[] args)
    {
        var outcome = place.Run(args);

        Assert.Equal((2, ""), (outcome.Exit, outcome.Output));
        Assert.StartsWith(message, outcome.Error);
        Assert.DoesNotContain("   at ", outcome.Error);
        Assert.Equal("# List\n", File.ReadAllText(place.PathOf("README.md")));
    }

    private void Git(params string[] args)
    {
        using var git = Process.Start(
            new ProcessStartInfo(
                "git",
                ["-C", place.Folder, "-c", "user.name=a", "-c", "user.email=a@a.example", "-c", "commit.gpgsign=false", .. args]
            )
            {
                RedirectStandardError = true,
            }
        );
        git!.WaitForExit();
    }
}
