namespace ListLint.Tests;

/// <summary>The machinery that holds pages to their rules, tried on a rule of its own.</summary>
public sealed class RulePageTests
{
    private const string Sound = """
        # shouted-word

        Nobody likes to be shouted at.

        ```markdown bad
        quiet LOUD
        ```

        ```text
        1:7 warning LOUD shouts.
        ```

        ````markdown fixed
        quiet loud
        ````

        ~~~markdown good
        quiet
        ```
        quiet
        ```
        ~~~

        """;

    [Fact]
    public void A_page_that_tells_the_truth_passes()
    {
        var check = Check(Sound);

        Assert.Empty(check.Problems);
        Assert.Empty(check.Accepted);
    }

    [Theory]
    [InlineData("1:7 warning LOUD shouts.", "1:8 error LOUD shouts.")]
    [InlineData("quiet loud\n", "quiet LOUD\n")]
    [InlineData("1:7 warning LOUD shouts.\n", "")]
    public void A_page_that_does_not_is_fixed_by_accepting(string truth, string claim)
    {
        var page = Sound.Replace(truth, claim);

        var check = Check(page);

        Assert.Equal(Sound, EditedText.Apply(page, EditedText.Sorted(check.Accepted)));
    }

    [Fact]
    public void A_missing_output_is_written_by_accepting()
    {
        var page = "# shouted-word\n\nWhy.\n\n```markdown bad\nLOUD\n```\n\n```markdown good\nquiet\n```\n";

        var check = Check(page);

        Assert.Empty(check.Problems);
        var accepted = EditedText.Apply(page, EditedText.Sorted(check.Accepted));
        Assert.Contains("```markdown bad\nLOUD\n```\n\n```text\n1:1 warning LOUD shouts.\n```\n", accepted);
        Assert.Empty(Check(accepted).Accepted);
    }

    [Theory]
    [InlineData("# shouted-word", "# shouted-words", "the title is not")]
    [InlineData("Nobody likes to be shouted at.", "", "no text that says what and why")]
    [InlineData("quiet LOUD", "quiet", "silent on its bad example")]
    [InlineData("markdown bad", "markdown ugly", "`markdown ugly` is no kind of example")]
    [InlineData("markdown bad", "markdown ugly", "no `markdown bad` example")]
    [InlineData("~~~markdown good", "~~~markdown", "no `markdown good` example")]
    [InlineData("~~~markdown good\nquiet", "~~~markdown good\nLOUD", "the good example is reported: 1:1 warning LOUD shouts. [shouted-word]")]
    [InlineData("```text", "```", "a fixed example follows the output")]
    public void A_page_that_lacks_something_is_a_problem(string part, string instead, string problem)
    {
        var check = Check(Sound.Replace(part, instead));

        Assert.Contains(check.Problems, text => text.Contains(problem) && text.StartsWith("README.md:"));
    }

    [Theory]
    [InlineData("https://tides.example dead: 404 Not Found", "https://tides.example/", LinkState.Dead)]
    [InlineData("https://tides.example archived: 2019-05-02", "http://www.tides.example", LinkState.Alive)]
    public void What_servers_say_of_a_link_is_read_for_its_canonical_address(string line, string url, LinkState state) =>
        Assert.Equal(state, new PageFacts(new RulePage(SourceText.From($"```facts\n{line}\n```\n"))).Find(CanonicalUrl.Parse(url).Value)?.State);

    [Theory]
    [InlineData("https://tides.example")]
    [InlineData("https://tides.example sick: 404")]
    [InlineData("https://tides.example archived: once")]
    [InlineData("tides alive")]
    [InlineData("https://tides.example alive\nhttps://www.tides.example/ dead: 404")]
    public void What_cannot_be_read_of_what_servers_say_is_a_problem(string lines) =>
        Assert.Contains(Check(Sound + $"\n```facts\n{lines}\n```\n").Problems, text => text.EndsWith("this says nothing of a link that can be read"));

    [Fact]
    public void A_good_example_is_silent_under_the_other_recommended_rules_too()
    {
        var check = Check(Sound.Replace("~~~markdown good\nquiet", "~~~markdown good\nquiet?"));

        Assert.Contains(check.Problems, text => text.EndsWith("[asked-word]"));
        Assert.DoesNotContain(check.Problems, text => text.EndsWith("[rarely-asked-word]"));
    }

    private static PageCheck Check(string text) =>
        new PageCheck(
            new RulePage(SourceText.From(text)),
            new ShoutedWord(),
            [new ShoutedWord(), new AskedWord(), new RarelyAskedWord()],
            LineModel.Parse
        ).Run();

    [Rule(Severity.Warning, "No word shouts.", Recommended = false)]
    private sealed class ShoutedWord : Rule
    {
        public ShoutedWord() =>
            Each(Shouts)
                .MustNotBe()
                .WithMessage(_ => "LOUD shouts.")
                .WithFix(word => new Fix("Speak lower", Safety.Safe, [new Edit(word, "loud")]))
                .At(word => word);

        private static IEnumerable<Span> Shouts(CuratedList list)
        {
            for (var at = list.Source.Text.IndexOf("LOUD"); at >= 0; at = list.Source.Text.IndexOf("LOUD", at + 1))
                yield return new Span(at, at + 4);
        }
    }

    [Rule(Severity.Warning, "Nobody asks.")]
    private sealed class AskedWord : Rule
    {
        public AskedWord() => Each(list => list.Labels).MustNotBe((_, label) => label.Text.Contains('?')).WithMessage(_ => "Why?");
    }

    [Rule(Severity.Warning, "Nobody asks.", Recommended = false)]
    private sealed class RarelyAskedWord : Rule
    {
        public RarelyAskedWord() => Each(list => list.Labels).MustNotBe((_, label) => label.Text.Contains('?')).WithMessage(_ => "Why?");
    }
}
