namespace ListLint.Tests;

/// <summary>What is declared of a change: how many entries it adds, where they stand, and what holds for its lines alone.</summary>
[Trait("Runs", "command")]
public sealed class DeclaredChangeTests : IDisposable
{
    private readonly Workplace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void A_change_that_adds_two_entries_is_told_once_and_one_that_adds_one_is_not()
    {
        Begin("one-entry-per-pull-request: true\n", ("a.md", Entries("Fog", "Rain")), ("b.md", Entries("Hail", "Ice")));

        place.Write("a.md", Entries("Fog", "Sleet", "Rain"));
        Assert.Empty(Reports());

        place.Write("b.md", Entries("Hail", "Ice", "Snow"));
        var report = Assert.Single(Reports());
        Assert.StartsWith("b.md:7:4: error This change adds 2 entries, but this list accepts only one entry per pull request.", report);
    }

    [Fact]
    public void An_entry_that_was_there_before_is_none_that_a_change_adds()
    {
        Begin("one-entry-per-pull-request: true\n", ("a.md", Entries("Fog", "Rain", "Hail")), ("b.md", Entries("Ice")));

        place
            .Write("a.md", Entries("Rain", "Fog") + "\nMore words.\n")
            .Write("b.md", Entries("Ice", "Hail").Replace("[Ice]", "[Black ice]", StringComparison.Ordinal));

        Assert.Empty(Reports());
    }

    [Fact]
    public void Without_a_change_nobody_counts()
    {
        Begin("one-entry-per-pull-request: true\nentry: {order: bottom}\n", ("a.md", Entries("Fog", "Rain")));

        Assert.Empty(Reports(since: false));
    }

    [Theory]
    [InlineData("bottom", "Snow Fog Rain", "new entries are added at the end. It belongs after \"Rain\" on line 7.")]
    [InlineData("bottom", "Fog Rain Snow", null)]
    [InlineData("top", "Fog Rain Snow", "new entries are added at the start. It belongs before \"Fog\" on line 5.")]
    [InlineData("top", "Snow Fog Rain", null)]
    public void A_new_entry_stands_at_the_declared_end(string order, string titles, string? what)
    {
        Begin($"entry: {{order: {order}}}\n", ("a.md", Entries("Fog", "Rain")));

        place.Write("a.md", Entries(titles.Split(' ')));

        Assert.Equal(what is null ? 0 : 1, Reports().Count);
        Assert.All(Reports(), report => Assert.Contains(what!, report));
    }

    [Fact]
    public void What_is_enforced_on_changes_is_silent_about_the_rest()
    {
        Begin("entry: {format: '- [Title](url) - Description.'}\nenforce: changes\n", ("a.md", Entries("Fog", "Rain")));
        place.Write("a.md", Entries("Fog", "Snow", "Rain"));

        Assert.Empty(Reports(since: false));
        Assert.StartsWith("a.md:6:", Assert.Single(Reports()));
    }

    [Theory]
    [InlineData("section", false)]
    [InlineData("file", true)]
    public void What_has_to_be_unique_is_an_error(string scope, bool isError)
    {
        var list = Entries("Fog", "Rain") + "\n## More\n\n- [Hail](https://w.example/hail)\n- [Fog](https://w.example/fog)\n";
        Begin($"entry: {{unique: {scope}}}\n", ("a.md", list));

        var outcome = place.Run("check", "--fail-on", "error");

        Assert.Equal(isError ? 1 : 0, outcome.Exit);
    }

    [Fact]
    public void The_setting_of_a_rule_stands_over_what_is_declared()
    {
        Begin("entry: {format: '- [Title](url) - Description.'}\nrules: {entry-format: {severity: warning}}\n", ("a.md", Entries("Fog")));

        Assert.Contains(" warning ", Assert.Single(Reports(since: false)));
    }

    private List<string> Reports(bool since = true) =>
        [
            .. place
                .Run(["check", .. since ? new[] { "--since", "HEAD" } : []])
                .Output.Split('\n')
                .Where(line => line.Contains("[entry-format]", StringComparison.Ordinal)),
        ];

    private static string Entries(params IEnumerable<string> titles) =>
        "# List\n\n## Works\n\n" + string.Concat(titles.Select(title => $"- [{title}](https://w.example/{title.ToLowerInvariant()})\n"));

    private void Begin(string config, params IEnumerable<(string Path, string Text)> files)
    {
        place.Write(".listlint.yml", $"files: '*.md'\n{config}");
        foreach (var (path, text) in files)
            place.Write(path, text);
        place.Shell("git init -q && git add -A && git -c user.name=a -c user.email=a@a.example commit -qm start");
    }
}
