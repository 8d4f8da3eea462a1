using System.Text;

namespace ListLint.Tests;

/// <summary>What --fix, --unsafe and --diff do, print and end with.</summary>
[Trait("Runs", "command")]
public sealed class FixTests : IDisposable
{
    private const string Damaged = "# List\n\n- [CafÃ© Zürich](https://example.org/cafe) is open.\n- [Two](https://example.org/two) is too.\n";
    private const string Fixed = "# List\n\n- [Café Zürich](https://example.org/cafe) is open.\n- [Two](https://example.org/two) is too.\n";
    private readonly Workplace place = new Workplace().Write("list.md", Damaged);

    public void Dispose() => place.Dispose();

    [Fact]
    public void A_file_is_fixed_and_each_fix_is_named()
    {
        var outcome = place.Run("check", "--fix", "list.md");

        Assert.Equal(0, outcome.Exit);
        Assert.Equal(
            "list.md:3:7: fixed Restore the damaged characters [mojibake]\n1 fixed in 1 file.\n\nNo problems.\n1 list checked.\n",
            outcome.Output
        );
        Assert.Equal("", outcome.Error);
        Assert.Equal(Fixed, File.ReadAllText(place.PathOf("list.md")));
    }

    [Fact]
    public void The_exit_code_is_of_what_is_left()
    {
        place.Write("list.md", Damaged + "- [Three]() is left.\n");

        var outcome = place.Run("check", "--fix", "list.md");

        Assert.Equal(1, outcome.Exit);
        Assert.Contains("[empty-link]", outcome.Output);
        Assert.DoesNotContain(": error \"CafÃ©", outcome.Output);
    }

    [Fact]
    public void A_file_without_fixes_is_not_touched()
    {
        place.Write("list.md", Fixed);
        var past = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(place.PathOf("list.md"), past);

        Assert.StartsWith("Nothing fixed.\n", place.Run("check", "--fix", "list.md").Output);
        Assert.Equal(past, File.GetLastWriteTimeUtc(place.PathOf("list.md")));
    }

    [Fact]
    public void Quiet_says_nothing_of_what_was_fixed()
    {
        var outcome = place.Run("check", "--fix", "-q", "list.md");

        Assert.Equal(("", ""), (outcome.Output, outcome.Error));
        Assert.Equal(Fixed, File.ReadAllText(place.PathOf("list.md")));
    }

    [Fact]
    public void A_report_for_programs_is_not_mixed_with_what_was_fixed()
    {
        var outcome = place.Run("check", "--fix", "--report", "json", "list.md");

        Assert.StartsWith("{", outcome.Output);
        Assert.Contains("1 fixed in 1 file.", outcome.Error);
    }

    [Fact]
    public void A_diff_changes_nothing_and_ends_as_a_check_does()
    {
        var outcome = place.Run("check", "--diff", "list.md");

        Assert.Equal(1, outcome.Exit);
        Assert.Equal(
            """
            --- a/list.md
            +++ b/list.md
            @@ -1,4 +1,4 @@
             # List
             
            -- [CafÃ© Zürich](https://example.org/cafe) is open.
            +- [Café Zürich](https://example.org/cafe) is open.
             - [Two](https://example.org/two) is too.

            """.ReplaceLineEndings("\n"),
            outcome.Output
        );
        Assert.Equal("1 would be fixed in 1 file.\nlistlint: 1 list checked.\n", outcome.Error);
        Assert.Equal(Damaged, File.ReadAllText(place.PathOf("list.md")));
    }

    [Fact]
    public void A_diff_of_a_clean_list_is_empty_and_git_applies_it()
    {
        place.Write("list.md", Fixed);

        var outcome = place.Run("check", "--diff", "list.md");

        Assert.Equal(new Outcome(0, "", "Nothing would be fixed.\nlistlint: 1 list checked.\n"), outcome);
        place.Write("out.diff", outcome.Output).Shell("git init -q . && git apply --allow-empty out.diff");
    }

    [Fact]
    public void Diff_beside_fix_still_changes_nothing()
    {
        place.Run("check", "--diff", "--fix", "list.md");

        Assert.Equal(Damaged, File.ReadAllText(place.PathOf("list.md")));
    }

    [Fact]
    public void On_a_terminal_a_diff_is_coloured_and_drives_nothing()
    {
        place.IsTerminal = true;
        place.Write("list.md", Damaged + "- A \e[2J B\n");

        var output = place.Run("check", "--diff", "list.md").Output;

        Assert.Contains("\e[32m+- [Café", output);
        Assert.DoesNotContain("\e[2J", output);
    }

    [Theory]
    [InlineData("--fix")]
    [InlineData("--diff")]
    public void Text_of_a_list_gives_no_orders_to_the_runner(string option)
    {
        place.Variables["GITHUB_ACTIONS"] = "true";
        place.Write("list.md", "::error::CafÃ© Zürich\n");

        var lines = place.Run("check", option, "list.md").Output.Split('\n');

        Assert.StartsWith("::stop-commands::", lines[0]);
        var end = Array.IndexOf(lines, $"::{lines[0]["::stop-commands::".Length..]}::");
        Assert.InRange(Array.FindIndex(lines, line => line.Contains("fixed Restore") || line.StartsWith("+::error")), 1, end);
    }

    [Fact]
    public void Unsafe_alone_is_refused()
    {
        var outcome = place.Run("check", "--unsafe", "list.md");

        Assert.Equal(2, outcome.Exit);
        Assert.StartsWith("listlint: --unsafe alone fixes nothing", outcome.Error);
    }

    [Fact]
    public void Standard_input_is_filtered()
    {
        place.Input = Encoding.UTF8.GetBytes(Damaged);

        var outcome = place.Run("check", "--fix", "-", "--stdin-filename", "other.md");

        Assert.Equal(0, outcome.Exit);
        Assert.Equal(Fixed, Encoding.UTF8.GetString(place.Bytes.ToArray()));
        Assert.Equal("", outcome.Output);
        Assert.Equal(
            "other.md:3:7: fixed Restore the damaged characters [mojibake]\n1 fixed in 1 file.\n\nNo problems.\n1 list checked.\n",
            outcome.Error
        );
        Assert.False(File.Exists(place.PathOf("other.md")));
    }

    [Fact]
    public void The_filter_gives_back_what_it_may_not_fix()
    {
        place.Input = [.. Encoding.UTF8.GetBytes(Damaged), 0xFF, 0x0A];

        var outcome = place.Run("check", "--fix", "-");

        Assert.Equal(2, outcome.Exit);
        Assert.Equal(place.Input, place.Bytes.ToArray());
        Assert.Contains("<stdin>: holds bytes that are not UTF-8 (line 5)", outcome.Error);
    }

    [Theory]
    [InlineData("--fix", "fixed list")]
    [InlineData("--diff", "diff")]
    public void Standard_output_is_not_shared(string option, string what)
    {
        var outcome = place.Run("check", option, "-", "--report", "json");

        Assert.Equal(2, outcome.Exit);
        Assert.StartsWith($"listlint: standard output is for the {what}", outcome.Error);
        Assert.Empty(place.Bytes.ToArray());
    }

    [Fact]
    public void Marks_line_endings_and_a_missing_last_ending_stay()
    {
        byte[] File(string text) => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text.Replace("\n", "\r\n").TrimEnd())];
        place.Write("list.md", File(Damaged));

        Assert.Equal(0, place.Run("check", "--fix", "list.md").Exit);
        Assert.Equal(File(Fixed), System.IO.File.ReadAllBytes(place.PathOf("list.md")));
    }

    [Fact]
    public void UTF_16_stays_UTF_16_and_has_no_diff()
    {
        byte[] File(string text) => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)];
        place.Write("list.md", File(Damaged));

        var diff = place.Run("check", "--diff", "list.md");
        Assert.Equal("", diff.Output);
        Assert.StartsWith("listlint: list.md: is UTF-16", diff.Error);

        // What is left to say is that it is UTF-16.
        var run = place.Run("check", "--fix", "list.md");
        Assert.Equal(1, run.Exit);
        Assert.Contains("[invalid-encoding]", run.Output, StringComparison.Ordinal);
        Assert.Equal(File(Fixed), System.IO.File.ReadAllBytes(place.PathOf("list.md")));
    }
}
