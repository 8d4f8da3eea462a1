using System.Runtime.Versioning;
using ListLint.Run.Fix;
using ListLint.Run.Unix;

namespace ListLint.Tests;

/// <summary>What a file keeps, and when it is left alone.</summary>
[Trait("Runs", "command")]
public sealed class WritingTests : IDisposable
{
    private static readonly SourceText Before = SourceText.From("old\n", "list.md");
    private readonly Workplace place = new Workplace().Write("list.md", "old\n");

    public void Dispose() => place.Dispose();

    [Fact]
    public void A_file_gets_the_new_text_and_nothing_stays_beside_it()
    {
        Assert.Null(Write("list.md"));

        Assert.Equal("new\n", File.ReadAllText(place.PathOf("list.md")));
        Assert.Equal(["list.md"], Names());
    }

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public void Permissions_stay()
    {
        const UnixFileMode Mode =
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.OtherWrite;
        File.SetUnixFileMode(place.PathOf("list.md"), Mode);

        Assert.Null(Write("list.md"));
        Assert.Equal(Mode, File.GetUnixFileMode(place.PathOf("list.md")));
    }

    [SuperuserFact]
    public void The_owner_stays()
    {
        var (path, own) = (place.PathOf("list.md"), UnixSystem.StatusOf(place.PathOf("list.md"))!.Owner);
        UnixSystem.ChangeOwner(path, own, new UnixOwner(12345, 23456));

        Assert.Null(Write("list.md"));
        Assert.Equal(new UnixOwner(12345, 23456), UnixSystem.StatusOf(path)!.Owner);
    }

    [UnixFact]
    public void A_link_stays_and_the_file_that_it_leads_to_is_written()
    {
        Directory.CreateDirectory(place.PathOf("docs"));
        File.CreateSymbolicLink(place.PathOf("docs/first.md"), "second.md");
        File.CreateSymbolicLink(place.PathOf("docs/second.md"), "../list.md");

        Assert.Null(Write("docs/first.md"));

        Assert.Equal("second.md", new FileInfo(place.PathOf("docs/first.md")).LinkTarget);
        Assert.Equal("../list.md", new FileInfo(place.PathOf("docs/second.md")).LinkTarget);
        Assert.Equal("new\n", File.ReadAllText(place.PathOf("list.md")));
    }

    [UnixFact]
    public void A_file_with_another_name_on_the_disk_is_left_with_both()
    {
        place.Shell("ln list.md other.md");

        Assert.StartsWith("has another name on this disk (a hard link)", Write("list.md"));
        Assert.Equal(("old\n", "old\n"), (File.ReadAllText(place.PathOf("list.md")), File.ReadAllText(place.PathOf("other.md"))));
    }

    [AttributesFact]
    public void Extended_attributes_and_the_access_control_list_stay()
    {
        place.Shell(
            "setfattr -n user.note -v kept list.md; setfacl -m u:12345:rw,g:23456:r list.md; getfacl -n list.md >acl.txt; ls -l list.md >ls.txt"
        );

        Assert.Null(Write("list.md"));

        Assert.Equal("new\n", File.ReadAllText(place.PathOf("list.md")));
        place.Shell("getfattr --only-values -n user.note list.md >note.txt; getfacl -n list.md >after.txt");
        Assert.Equal("kept", File.ReadAllText(place.PathOf("note.txt")));
        Assert.Equal(File.ReadAllText(place.PathOf("acl.txt")), File.ReadAllText(place.PathOf("after.txt")));
        Assert.Contains("user:12345:rw-", File.ReadAllText(place.PathOf("after.txt")));
    }

    [AttributesFact]
    public void An_access_control_list_that_the_folder_gives_to_new_files_is_not_added()
    {
        place.Shell("getfacl -n list.md >acl.txt; setfacl -d -m u:12345:rw .");

        Assert.Null(Write("list.md"));

        place.Shell("getfacl -n list.md >after.txt");
        Assert.Equal(File.ReadAllText(place.PathOf("acl.txt")), File.ReadAllText(place.PathOf("after.txt")));
    }

    [Fact]
    public void A_file_that_two_paths_of_a_run_lead_to_is_written_once()
    {
        Assert.Null(Write("list.md"));
        Assert.Null(Write("list.md"));
    }

    [Fact]
    public void A_file_that_was_changed_since_it_was_read_is_left()
    {
        place.Write("list.md", "other\n");

        Assert.StartsWith("was changed by somebody else", Write("list.md"));
        Assert.Equal("other\n", File.ReadAllText(place.PathOf("list.md")));
        Assert.Equal(["list.md"], Names());
    }

    [Fact]
    public void A_file_that_is_gone_is_not_made_again()
    {
        File.Delete(place.PathOf("list.md"));

        Assert.StartsWith("is gone", Write("list.md"));
        Assert.Empty(Names());
    }

    [Fact]
    public void A_file_with_bytes_that_are_no_text_is_left()
    {
        byte[] bytes = [.. "old\n"u8, 0xC3, 0x0A];
        place.Write("list.md", bytes);
        var source = SourceText.Decode("list.md", bytes);

        Assert.StartsWith("holds bytes that are not UTF-8 (line 2)", FileWriter.Write(place.PathOf("list.md"), source, source.WithText("new\n")));
        Assert.Equal(bytes, File.ReadAllBytes(place.PathOf("list.md")));
    }

    [Fact]
    public void A_read_only_file_is_left_even_by_the_superuser()
    {
        new FileInfo(place.PathOf("list.md")).IsReadOnly = true;

        Assert.StartsWith("is read-only", Write("list.md"));
        Assert.Equal("old\n", File.ReadAllText(place.PathOf("list.md")));
    }

    [Fact]
    public void A_file_that_is_refused_does_not_stop_the_others()
    {
        place.Write("a.md", "# A\n\nCafÃ© Zürich\n").Write("b.md", "# B\n\nCafÃ© Zürich\n");
        new FileInfo(place.PathOf("a.md")).IsReadOnly = true;

        var outcome = place.Run("check", "--fix", "a.md", "b.md");

        Assert.Equal(2, outcome.Exit);
        Assert.Equal("listlint: a.md: is read-only, so it was not fixed.\n", outcome.Error);
        Assert.Contains("1 fixed in 1 file.", outcome.Output);
        Assert.Contains("a.md:3:4: error", outcome.Output);
        Assert.Equal("# B\n\nCafé Zürich\n", File.ReadAllText(place.PathOf("b.md")));
    }

    [UnprivilegedFact]
    [UnsupportedOSPlatform("windows")]
    public void A_file_in_a_folder_that_may_not_be_written_is_left()
    {
        var mode = File.GetUnixFileMode(place.Folder);
        File.SetUnixFileMode(place.Folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        var problem = Write("list.md");

        File.SetUnixFileMode(place.Folder, mode);
        Assert.StartsWith("is in a folder that may not be written to", problem);
        Assert.Equal("old\n", File.ReadAllText(place.PathOf("list.md")));
    }

    [Fact]
    public void A_leftover_of_a_killed_process_is_not_a_list()
    {
        place.Write(".listlint-abcdefgh.ijk.tmp", "CafÃ©\n");

        Assert.EndsWith("No problems.\n1 list checked.\n", place.Run("check", ".").Output);
    }

    [Fact]
    public void A_leftover_of_a_killed_process_is_removed_by_the_next_one_that_writes_there_but_not_the_file_of_one_that_is_writing()
    {
        place
            .Write(".listlint-abcdefgh.ijk.tmp", "left\n")
            .Write(".listlint-bcdefghi.jkl.tmp", "being written\n")
            .Write(".listlint-other.md", "kept\n");
        foreach (var name in new[] { ".listlint-abcdefgh.ijk.tmp", ".listlint-other.md" })
            File.SetLastWriteTimeUtc(place.PathOf(name), DateTime.UtcNow.AddHours(-2));

        Assert.Null(Write("list.md"));
        Assert.Equal([".listlint-bcdefghi.jkl.tmp", ".listlint-other.md", "list.md"], Names().Order(StringComparer.Ordinal));
    }

    private string? Write(string path) => FileWriter.Write(place.PathOf(path), Before, Before.WithText("new\n"));

    private IEnumerable<string?> Names() => Directory.EnumerateFileSystemEntries(place.Folder).Select(Path.GetFileName);

    private sealed class UnixFactAttribute : FactAttribute
    {
        public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "Windows has no such permissions or links." : null;
    }

    private sealed class AttributesFactAttribute : FactAttribute
    {
        public AttributesFactAttribute() =>
            Skip =
                OperatingSystem.IsLinux() && File.Exists("/usr/bin/setfattr") && File.Exists("/usr/bin/setfacl")
                    ? null
                    : "The packages attr and acl are not here.";
    }

    private sealed class SuperuserFactAttribute : FactAttribute
    {
        public SuperuserFactAttribute() =>
            Skip = OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess ? null : "Only the superuser of Linux may give a file away.";
    }

    private sealed class UnprivilegedFactAttribute : FactAttribute
    {
        public UnprivilegedFactAttribute() =>
            Skip = Environment.IsPrivilegedProcess || OperatingSystem.IsWindows() ? "Permissions do not bind this user." : null;
    }
}
