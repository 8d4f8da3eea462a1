namespace ListLint.Tests;

/// <summary>Names and places that are unusual: each is said in a sentence, and the other files are checked.</summary>
[Trait("Runs", "command")]
public sealed class OddNameTests : IDisposable
{
    private readonly Workplace place = new Workplace().Write("good.md", "# List\n");

    // .NET cannot remove what it cannot name.
    public void Dispose()
    {
        if (!OperatingSystem.IsWindows())
            place.Shell("rm -rf caf*");
        place.Dispose();
    }

    [UnixFact]
    public void A_link_that_leads_nowhere_or_in_a_circle_is_named()
    {
        place.Shell("ln -s nowhere.md dangling.md; ln -s one.md two.md; ln -s two.md one.md");

        Said(
            "listlint: dangling.md: is a symbolic link that leads nowhere; remove it, or let it lead to a file.\n"
                + "listlint: one.md: is a symbolic link that leads in a circle; remove it, or let it lead to a file.\n",
            "check",
            "dangling.md",
            "one.md",
            "good.md"
        );
    }

    [BytesFact]
    public void A_name_that_is_not_UTF_8_is_said_where_it_is_found_and_where_it_is_named()
    {
        place.Shell("cp good.md \"$(printf 'caf\\351.md')\"");
        const string Message =
            "listlint: caf\uFFFD.md: has a name that is not UTF-8, and cannot be opened under it; rename the file or its folder.\n";

        Said(Message, "check", ".");
        Said(Message, "check", "caf\uFFFD.md", "good.md");
        place.Shell("git init -q .");
        Said(Message, "check", ".");
    }

    [BytesFact]
    public void A_folder_with_such_a_name_is_said()
    {
        place.Shell("mkdir \"$(printf 'caf\\351')\"");

        Said("listlint: caf\uFFFD: this folder has a name that is not UTF-8, so what is in it was not checked. Rename it\n", "check", ".");
    }

    [UnixFact]
    public void A_backslash_in_a_name_is_a_part_of_it()
    {
        place.Write("back\\slash.md", "# List\n\n- [Fog]() fog\n");

        foreach (var path in new[] { "back\\slash.md", ".", "*.md", "b*.md" })
            Assert.StartsWith("back\\slash.md:3:3: ", place.Run("check", path).Output);
        place.Write(".listlint.yml", "ignore: ['back*.md']\n");
        Assert.Equal("No problems.\n1 list checked.\n", place.Run("check", ".").Output);
    }

    [UnixFact]
    public void A_path_that_is_too_long_does_not_stop_the_others()
    {
        var deep = string.Concat(Enumerable.Repeat("aa/", 1500)) + "list.md";
        var wide = new string('a', 300) + ".md";

        var outcome = place.Run("check", deep, wide, "good.md");

        Assert.Equal((2, "No problems.\n1 list checked.\n"), (outcome.Exit, outcome.Output));
        Assert.Contains("…: has a path of ", outcome.Error);
        Assert.Contains($"{wide}: cannot be read: its name or its path is longer than the system takes.", outcome.Error);
    }

    [UnprivilegedFact]
    public void A_folder_that_may_not_be_read_is_named_and_so_is_a_file_in_it()
    {
        place.Write("closed/list.md", "# List\n").Shell("chmod 0 closed");
        try
        {
            Said("listlint: closed: this folder may not be read, so what is in it was not checked. Check its permissions\n", "check", ".");
            Said("listlint: closed/list.md: may not be read. Check its permissions.\n", "check", "closed/list.md", "good.md");
        }
        finally
        {
            place.Shell("chmod 700 closed");
        }
    }

    private void Said(string message, params string[] args) =>
        Assert.Equal(new Outcome(2, "No problems.\n1 list checked.\n", message), place.Run(args));

    // Other systems refuse such names, or change them.
    private sealed class BytesFactAttribute : FactAttribute
    {
        public BytesFactAttribute() => Skip = OperatingSystem.IsLinux() ? null : "Only Linux takes any bytes for a name.";
    }

    private sealed class UnprivilegedFactAttribute : FactAttribute
    {
        public UnprivilegedFactAttribute() =>
            Skip = Environment.IsPrivilegedProcess || OperatingSystem.IsWindows() ? "Permissions do not bind this user." : null;
    }
}
