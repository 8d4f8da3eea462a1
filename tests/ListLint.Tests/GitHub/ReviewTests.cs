using ListLint.GitHub;

namespace ListLint.Tests;

/// <summary>One-click suggestions.</summary>
public sealed class ReviewTests : IDisposable
{
    private const string Damaged = "- Zoë and ZoÃ«â€™s barometer\n";
    private readonly PullRequestPlace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void A_safe_fix_is_a_suggestion_on_its_line()
    {
        place.Before(("README.md", "# Fog\n\n- a\n")).After(("README.md", "# Fog\n\n- a\n" + Damaged));

        var outcome = place.Review("--select", "mojibake");

        var review = Assert.Single(place.GitHub.Pulls.Reviews);
        var comment = Assert.Single(place.GitHub.Pulls.Comments);
        Assert.Equal((1, place.Head, "COMMENT"), (outcome.Exit, review["commit_id"]!.GetValue<string>(), review["event"]!.GetValue<string>()));
        Assert.Equal(("README.md", 4, null), (comment["path"]!.GetValue<string>(), comment["line"]!.GetValue<int>(), comment["start_line"]));
        Assert.Contains("\n```suggestion\n- Zoë and Zoë’s barometer\n```\n", comment["body"]!.GetValue<string>());
        Assert.Equal(
            "listlint: 1 suggestion: https://github.example/octo/lists/pull/7#review-1\nlistlint: 1 list checked.\n",
            outcome.Error.ReplaceLineEndings("\n")
        );
    }

    [Fact]
    public void The_next_push_repeats_nothing_and_adds_what_is_new()
    {
        place.Before(("README.md", "# Fog\n\n- a\n")).After(("README.md", "# Fog\n\n- a\n" + Damaged));
        place.Review("--select", "mojibake");
        place.After(("README.md", "# Fog\n\nMoved down.\n\n- a\n" + Damaged));
        place.Review("--select", "mojibake");
        Assert.Single(place.GitHub.Pulls.Reviews);
        place.After(("README.md", "# Fog\n\nMoved down.\n\n- a\n" + Damaged + "- RenÃ©â€™s fog horn\n"));

        place.Review("--select", "mojibake");

        Assert.Equal((2, 2), (place.GitHub.Pulls.Reviews.Count, place.GitHub.Pulls.Comments.Count));
        Assert.Contains("René’s fog horn", place.GitHub.Pulls.Comments[1]["body"]!.GetValue<string>());
    }

    [Fact]
    public void What_is_outside_the_diff_is_left_alone()
    {
        var many = string.Concat(Enumerable.Range(0, 30).Select(index => $"- a{index}\n"));
        var root = place.Before(("README.md", "# Fog\n")).Base;
        place.Before(("README.md", Damaged + many)).After(("README.md", Damaged + many + "- new\n"));

        Assert.Equal(1, place.Review("--select", "mojibake", "--since", root).Exit);
        Assert.Empty(place.GitHub.Pulls.Reviews);
    }

    [Fact]
    public void Thirty_are_sent_and_the_rest_is_told()
    {
        place
            .Before(("README.md", "# Fog\n"))
            .After(("README.md", "# Fog\n\n" + string.Concat(Enumerable.Range(0, 40).Select(index => $"- Zoë and ZoÃ«â€™s barometer {index}\n"))));

        Assert.StartsWith("listlint: 30 suggestions, 10 left for the next time", place.Review("--select", "mojibake").Error);
        Assert.Contains("10 more did not fit here", place.GitHub.Pulls.Reviews[0]["body"]!.GetValue<string>());
        place.Review("--select", "mojibake");

        Assert.Equal(40, place.GitHub.Pulls.Comments.Count);
    }

    [Fact]
    public void An_answer_that_is_lost_doubles_no_review()
    {
        place.Before(("README.md", "# Fog\n\n- a\n")).After(("README.md", "# Fog\n\n- a\n" + Damaged));
        place.GitHub.Break(new Fault { On = "POST /reviews", Times = 1 });

        Assert.Equal(1, place.Review("--select", "mojibake").Exit);
        Assert.Single(place.GitHub.Pulls.Reviews);
    }

    [Fact]
    public void Without_a_pull_request_there_is_nothing_to_suggest_on()
    {
        place.Before(("README.md", Damaged)).On("schedule", Payloads.Schedule());

        Assert.Equal(
            "listlint: there is no pull request to suggest fixes on\nlistlint: 1 list checked.\n",
            place.Review("--select", "mojibake").Error.ReplaceLineEndings("\n")
        );
        Assert.Empty(place.GitHub.Log);
    }

    [Fact]
    public void A_file_whose_diff_is_too_large_is_left_alone()
    {
        place.Before(("README.md", "# Fog\n\n- a\n")).After(("README.md", "# Fog\n\n- a\n" + Damaged));
        place.GitHub.Pulls.Patches["README.md"] = null;

        place.Review("--select", "mojibake");

        Assert.Empty(place.GitHub.Pulls.Reviews);
    }

    [Theory]
    [InlineData("one\ntwo\nthree\n", 4, 7, "TWO", 2, 2, "TWO")]
    [InlineData("one\ntwo\nthree\n", 4, 8, "", 2, 2, null)]
    [InlineData("one\ntwo\nthree\n", 3, 4, " ", 1, 2, "one two")]
    [InlineData("one\ntwo\nthree\n", 4, 4, "\n", 2, 2, "\ntwo")]
    [InlineData("one\ntwo\nthree\n", 0, 7, "x\ny", 1, 2, "x\ny")]
    [InlineData("one\ntwo\nthree", 8, 13, "3", 3, 3, "3")]
    [InlineData("one\ntwo\nthree\n", 14, 14, "four\n", 3, 3, "three\nfour")]
    public void Whole_lines_take_the_place_of_whole_lines(string text, int start, int end, string edit, int first, int last, string? after)
    {
        var fixedLines = FixedLines.Create(text, new LineFeeds(text), [new Edit(new Span(start, end), edit)])!;

        Assert.Equal((first, last, after), (fixedLines.First, fixedLines.Last, fixedLines.After));
        // What GitHub makes of it is what the fix makes of it.
        var lines = text.Split('\n').ToList();
        lines.RemoveRange(first - 1, last - first + 1);
        if (after is not null)
            lines.InsertRange(first - 1, after.Split('\n'));
        Assert.Equal(text[..start] + edit + text[end..], string.Join('\n', lines));
    }

    [Theory]
    [InlineData("one\r\ntwo\r\n", 5, 8, "TWO")]
    [InlineData("one\ntwo\n", 7, 8, "")]
    [InlineData("one\ntwo", 7, 7, "\n")]
    [InlineData("one\ntwo", 4, 7, "two")]
    [InlineData("one\nt\u0001wo\n", 4, 5, "T")]
    public void What_a_suggestion_cannot_say_is_not_suggested(string text, int start, int end, string edit) =>
        Assert.Null(FixedLines.Create(text, new LineFeeds(text), [new Edit(new Span(start, end), edit)]));

    [Fact]
    public void Fixes_of_the_same_lines_are_one_suggestion()
    {
        var source = SourceText.From("one two\nthree\n", "a.md");
        Diagnostic Fixed(int start, int end, string text) =>
            new("some-rule", Severity.Error, new Span(start, end), "Wrong.", [], new Fix("Fix", Safety.Safe, [new Edit(new Span(start, end), text)]));

        var suggestions = Suggestions.Create(source, new HeadFile("a.md", LineShift.None), [Fixed(0, 3, "1"), Fixed(4, 7, "2"), Fixed(8, 13, "3")]);

        Assert.Equal(["1 2", "3"], suggestions.Select(suggestion => suggestion.After));
    }

    [Fact]
    public void A_fix_that_no_suggestion_can_say_does_not_keep_back_the_others_of_its_line()
    {
        var source = SourceText.From("one two three\n", "a.md");
        Diagnostic Fixed(int start, int end, string text) =>
            new("some-rule", Severity.Error, new Span(start, end), "Wrong.", [], new Fix("Fix", Safety.Safe, [new Edit(new Span(start, end), text)]));

        var suggestions = Suggestions.Create(
            source,
            new HeadFile("a.md", LineShift.None),
            [Fixed(0, 3, "1"), Fixed(4, 7, "\u0001"), Fixed(8, 13, "3")]
        );

        Assert.Equal(["1 two 3"], suggestions.Select(suggestion => suggestion.After));
    }

    [Fact]
    public void Lines_that_an_entry_moves_past_are_not_touched()
    {
        static IEnumerable<int> Touched(string before, string? after) => new Suggestion("a.md", 3, 5, before, after, []).Touched;

        Assert.Equal([5], Touched("b\nc\na", "a\nb\nc"));
        Assert.Equal([4], Touched("a\nb\nc", "a\nB\nc"));
        Assert.Equal([3, 4, 5], Touched("a\nb\nc", null));
        Assert.Empty(Touched("a\nb\nc", "a\nb\n\nc"));
    }

    [Fact]
    public void Lines_that_a_change_brings_are_told_from_those_around_them()
    {
        var lines = new DiffLines("@@ -1,3 +1,4 @@ # Fog\n a\n+b\n-x\n+@@ -1,9 +90,9 @@\n d\n@@ -20 +21,2 @@\n+y\n \n\\ No newline at end of file");

        Assert.Equal([2, 3, 21], Enumerable.Range(1, 99).Where(lines.Add));
    }

    [Fact]
    public void Only_lines_within_one_hunk_may_be_commented_on()
    {
        var lines = new DiffLines("@@ -1,3 +1,4 @@ # Fog\n a\n+b\n c\n d\n@@ -20 +21,2 @@\n-@@ -1,9 +90,9 @@\n+x\n+y\n\\ No newline at end of file");

        Assert.True(lines.Hold(1, 4));
        Assert.True(lines.Hold(21, 22));
        Assert.False(lines.Hold(4, 5));
        Assert.False(lines.Hold(4, 21));
        Assert.False(lines.Hold(90, 91));
        Assert.False(new DiffLines("@@ -1,3 +0,0 @@\n-a\n-b\n-c").Hold(1, 1));
    }

    [Fact]
    public void Lines_are_found_in_a_commit_before_others_were_put_in_or_taken_out()
    {
        var shift = new LineShift([new Hunk(2, 0, 3, 2), new Hunk(10, 3, 11, 0), new Hunk(20, 1, 19, 1)]);

        Assert.Equal([1, 2, null, null, 3, 9, 13, 19, null, 21], new[] { 1, 2, 3, 4, 5, 11, 12, 18, 19, 20 }.Select(line => shift.ToHead(line)));
        Assert.Null(shift.ToHead(2, 5));
        Assert.Equal((3, 5), shift.ToHead(5, 7));
        Assert.Null(shift.ToHead(11, 12));
    }
}
