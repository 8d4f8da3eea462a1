using System.Text;
using ListLint.Cli;
using ListLint.Run.Files;

namespace ListLint.Tests;

[Trait("Runs", "command")]
public sealed class BadInputTests : IDisposable
{
    private readonly Workplace place = new();

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("[")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("*a")]
    public void What_is_nested_too_deeply_to_be_checked_is_said(string opening)
    {
        place
            .Write("deep.md", "# List\n\n" + string.Concat(Enumerable.Repeat(opening, 5000)) + "a\n")
            .Write("flat.md", "# List\n\n> - [a](https://example.org/a) *b*\n");

        var outcome = place.Run("check", ".", "--select", "wrong-year");

        Assert.Equal(
            (0, "listlint: deep.md: from line 3 on, something is nested too deeply to be checked; it was taken for text.\n"),
            (outcome.Exit, outcome.Error)
        );
    }

    [Fact]
    public void A_missing_file_is_named_and_the_others_are_checked()
    {
        place.Write("good.md", "# List\n");

        var outcome = place.Run("check", "gone.md", "good.md");

        Assert.Equal((2, "No problems.\n1 list checked.\n"), (outcome.Exit, outcome.Output));
        Assert.StartsWith("listlint: gone.md: there is no such file.", outcome.Error);
    }

    [Fact]
    public void A_report_that_is_not_there_yet_is_not_taken_for_a_list_that_is_missing()
    {
        place.Write("good.md", "# List\n");

        Assert.StartsWith(
            "listlint: gone.md: there is no such file.",
            place.Run("check", "gone.md", "good.md", "--report", "json=report.json").Error
        );
        Assert.True(File.Exists(place.PathOf("report.json")));
    }

    [Fact]
    public void Where_nothing_was_checked_nothing_is_called_clean() => Assert.Equal("", place.Run("check", "gone.md").Output);

    [Theory]
    [InlineData("folder", "folder: no Markdown file in this folder")]
    [InlineData("*.md", "*.md: no file matches this pattern")]
    [InlineData("nowhere/**/*.md", "nowhere/**/*.md: no file matches this pattern")]
    [InlineData("", "a path is empty")]
    public void A_path_that_holds_no_list_is_refused(string path, string message)
    {
        place.Write("folder/notes.txt", "");

        Refused(message, "check", path);
    }

    [Fact]
    public void A_folder_without_any_list_is_refused() => Refused("there is no Markdown file here", "check");

    [Fact]
    public void A_binary_is_refused()
    {
        place.Write("logo.md", [.. Enumerable.Range(0, 2000).Select(index => (byte)(index % 5 == 0 ? 0 : index))]);

        Refused("logo.md: is not text", "check", "logo.md");
    }

    [Fact]
    public void UTF_16_without_its_mark_is_named_as_such()
    {
        place.Write("little.md", Encoding.Unicode.GetBytes("# List\n\n- one\n"));
        place.Write("big.md", Encoding.BigEndianUnicode.GetBytes("# 列表 List of things\n\n- one\n"));

        Refused("little.md: is UTF-16 without a byte-order mark", "check", "little.md");
        Refused("big.md: is UTF-16 without a byte-order mark", "check", "big.md");
    }

    [Fact]
    public void UTF_16_with_its_mark_and_text_with_one_stray_NUL_are_checked()
    {
        place.Write("marked.md", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("# List\n")]);
        place.Write("stray.md", $"# List\0\n{new string('x', 100)}\n");

        Assert.Equal("", place.Run("check", "marked.md", "stray.md").Error);
    }

    [Theory]
    [InlineData("utf-32LE", false)]
    [InlineData("utf-32BE", false)]
    [InlineData("utf-32LE", true)]
    [InlineData("utf-32BE", true)]
    public void UTF_32_is_named_as_such_and_how_to_convert_it(string name, bool isMarked)
    {
        var encoding = new UTF32Encoding(bigEndian: name.EndsWith("BE", StringComparison.Ordinal), byteOrderMark: isMarked);
        place.Write("list.md", [.. encoding.GetPreamble(), .. encoding.GetBytes("# 列表 List 😀\n\n- one\n")]);

        Refused(
            $"list.md: is {name.ToUpperInvariant()}, which GitHub shows as a binary file and listlint does not read. "
                + $"Convert it to UTF-8: iconv -f {name.ToUpperInvariant()} -t UTF-8",
            "check",
            "list.md"
        );
    }

    [Fact]
    public void A_file_of_more_than_50_MB_is_refused()
    {
        using (var file = File.Create(place.PathOf("huge.md")))
            file.SetLength(FileReader.Largest + 1);

        Refused("huge.md: is larger than 50 MB", "check", "huge.md");
    }

    [UnprivilegedFact]
    public void A_file_without_permission_is_named()
    {
        place.Write("secret.md", "");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(place.PathOf("secret.md"), UnixFileMode.None);

        Refused("secret.md: may not be read. Check its permissions", "check", "secret.md");
    }

    [Fact]
    public void A_folder_in_the_place_of_a_file_is_refused()
    {
        Directory.CreateDirectory(place.PathOf("docs"));

        Refused("docs: is a folder", "inspect", "docs");
    }

    [Fact]
    public void A_name_with_control_characters_does_not_drive_the_terminal()
    {
        var error = place.Run("check", "a\e[2Jb\n.md").Error;

        Assert.Equal(1, error.Count(unit => unit == '\n'));
        Assert.DoesNotContain('\e', error);
    }

    [Fact]
    public void A_mistake_of_the_command_shows_no_stack_trace()
    {
        using var error = new StringWriter();

        var exit = Application.Run(["rules"], place.HostFor(new Broken(new InvalidOperationException("broken")), error));

        Assert.Equal(2, exit);
        Assert.StartsWith("listlint failed: InvalidOperationException: broken", error.ToString());
        Assert.Contains("report it", error.ToString());
        Assert.DoesNotContain("   at ", error.ToString());
    }

    [UnixFact]
    public void A_full_disk_under_standard_output_is_no_mistake_of_the_command()
    {
        using var error = new StringWriter();

        Assert.Equal(2, Application.Run(["rules"], place.HostFor(new Broken(new IOException("IO_DiskFull_Path_AllocationSize", 28)), error)));
        Assert.StartsWith("listlint: the report cannot be written: the disk is full", error.ToString());
    }

    private void Refused(string message, params string[] args)
    {
        var outcome = place.Run(args);

        Assert.Equal(2, outcome.Exit);
        Assert.StartsWith("listlint: " + message, outcome.Error);
        Assert.Equal("", outcome.Output);
    }

    private sealed class Broken(Exception why) : StringWriter
    {
        public override void Write(char value) => throw why;

        public override void Write(string? value) => throw why;
    }

    /// <summary>A test of permissions, which do not bind the superuser.</summary>
    private sealed class UnprivilegedFactAttribute : FactAttribute
    {
        public UnprivilegedFactAttribute() =>
            Skip = Environment.IsPrivilegedProcess || OperatingSystem.IsWindows() ? "Permissions do not bind this user." : null;
    }
}
