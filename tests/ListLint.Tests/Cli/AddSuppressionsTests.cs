using System.Text;

namespace ListLint.Tests;

/// <summary>What --add-suppressions writes, and what it leaves.</summary>
[Trait("Runs", "command")]
public sealed class AddSuppressionsTests : IDisposable
{
    private readonly Workplace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void A_comment_at_the_end_of_each_line_silences_what_is_left()
    {
        place.Write("list.md", "# List\n\n- [CafÃ© Zürich](https://x.example/1)\n- [Fog]() and [Hail]()  \n  more of it\n- [Rain]() the the end");

        var outcome = place.Run("check", "--fix", "--add-suppressions", "moves next year", "list.md");

        Assert.Equal(
            "# List\n\n- [Café Zürich](https://x.example/1)\n"
                + "- [Fog]() and [Hail]() <!-- listlint-disable-line empty-link : moves next year -->  \n  more of it\n"
                + "- [Rain]() the the end <!-- listlint-disable-line empty-link, repeated-word : moves next year -->",
            File.ReadAllText(place.PathOf("list.md"))
        );
        Assert.EndsWith("Suppressed 3 problems in 1 file.\n", outcome.Output);
        Assert.Equal((0, ""), (outcome.Exit, outcome.Error));
        Assert.StartsWith("No problems.\n", place.Run("check", "list.md").Output);
    }

    [Fact]
    public void In_a_row_the_comment_goes_into_the_last_cell()
    {
        place.Write("list.md", "| Work | Note |\n|---|---|\n| [Fog]() | a |\n");

        place.Run("check", "--add-suppressions", "kept", "list.md");

        Assert.EndsWith("| [Fog]() | a <!-- listlint-disable-line empty-link : kept --> |\n", File.ReadAllText(place.PathOf("list.md")));
        Assert.Equal(0, place.Run("check", "list.md").Exit);
    }

    [Fact]
    public void A_heading_keeps_the_marks_that_end_it()
    {
        place.Write("list.md", "# List\n\n- [Hail](https://x.example/1)\n\n## Fog ##\n\n## Rain\n");

        place.Run("check", "--preset", "strict", "--add-suppressions", "kept", "list.md");

        Assert.Contains("\n## Fog <!-- listlint-disable-line empty-section : kept --> ##\n", File.ReadAllText(place.PathOf("list.md")));
    }

    [Fact]
    public void Where_no_comment_fits_into_the_line_the_rule_is_silenced_in_the_file()
    {
        const string Text =
            "# List\r\n\r\n- [Fog](https://x.example/1)\r\n\r\n<a href=\"#gone\r\n\">Gone</a>\r\n\r\n<a href=\"#lost\r\n\">Lost</a>\r\n";
        place.Write("list.md", Text);

        Assert.Equal(0, place.Run("check", "--add-suppressions", "kept", "list.md").Exit);

        Assert.Equal(Text + "\r\n<!-- listlint-disable-file broken-anchor : kept -->\r\n", File.ReadAllText(place.PathOf("list.md")));
        Assert.StartsWith("No problems.\n", place.Run("check", "list.md").Output);
    }

    [Fact]
    public void What_cannot_be_silenced_leaves_the_file_as_it_is()
    {
        const string Text = "# List\n\n- [Fog]()\n\n<!-- open\n- [Rain](https://x.example/2)\n";
        place.Write("list.md", Text);

        var outcome = place.Run("check", "--add-suppressions", "kept", "list.md");

        Assert.Equal((2, "listlint: list.md: was left as it is: no comment silences unclosed-block there.\n"), (outcome.Exit, outcome.Error));
        Assert.DoesNotContain("uppress", outcome.Output);
        Assert.Equal(Text, File.ReadAllText(place.PathOf("list.md")));
    }

    [Fact]
    public void A_clean_list_is_not_touched_and_marks_and_line_endings_stay()
    {
        place.Write("clean.md", "# List\n").Write("list.md", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("# L\r\n\r\n- [Fog]()\r\n")]);

        Assert.EndsWith("There was nothing to suppress.\n", place.Run("check", "--add-suppressions", "kept", "clean.md").Output);
        place.Run("check", "--add-suppressions", "kept", "list.md");

        Assert.Equal("# List\n", File.ReadAllText(place.PathOf("clean.md")));
        Assert.Equal(
            [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("# L\r\n\r\n- [Fog]() <!-- listlint-disable-line empty-link : kept -->\r\n")],
            File.ReadAllBytes(place.PathOf("list.md"))
        );
    }

    [Theory]
    [InlineData("ends --> here")]
    [InlineData("two -- dashes")]
    [InlineData("a | cell")]
    [InlineData("two\nlines")]
    [InlineData(" ")]
    public void A_reason_that_no_comment_can_hold_is_refused(string reason)
    {
        place.Write("list.md", "- [Fog]()\n");

        var outcome = place.Run("check", "--add-suppressions", reason, "list.md");

        Assert.Equal(2, outcome.Exit);
        Assert.Contains("takes a reason that a comment can hold", outcome.Error);
        Assert.Equal("- [Fog]()\n", File.ReadAllText(place.PathOf("list.md")));
    }

    [CorpusFact]
    public void Comments_silence_all_of_a_real_list_and_what_else_is_in_it_stays()
    {
        foreach (var path in Corpus.Files().Where(path => path.StartsWith("seeds/", StringComparison.Ordinal)))
        {
            var text = Corpus.Read(path).Text;
            place.Write("list.md", File.ReadAllBytes(Path.Combine(Corpus.Root!, "corpus", path)));

            var outcome = place.Run("check", "--add-suppressions", "kept", "list.md");

            Assert.True(outcome.Exit == 0, outcome.Error);
            Assert.StartsWith("No problems.\n", place.Run("check", "list.md").Output);
            var now = SourceText.Decode("list.md", File.ReadAllBytes(place.PathOf("list.md"))).Text;
            Assert.Equal(text.TrimEnd(), System.Text.RegularExpressions.Regex.Replace(now, " ?<!-- listlint-disable[^>]*: kept -->", "").TrimEnd());
        }
    }
}
