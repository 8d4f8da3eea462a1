using ListLint.Run.Writing;

namespace ListLint.Tests;

/// <summary>What a run writes is written whole, and over nothing that it reads.</summary>
[Trait("Runs", "command")]
public sealed class WholeFileTests : IDisposable
{
    private readonly Workplace place = new Workplace().Write("list.md", "# List\n\n- [Fog]()\n");

    public void Dispose() => place.Dispose();

    [FullDiskFact]
    public void On_a_full_disk_the_old_baseline_and_report_stay_and_no_half_a_configuration_is_made()
    {
        place.Shell("mkdir disk; mount -t tmpfs -o size=64k listlint disk");
        try
        {
            place.Write("disk/README.md", "# List\n\n- [Fog]() fog\n");
            Assert.Equal(0, place.Run("baseline", "--output", "disk/base.json", "list.md").Exit);
            Assert.Equal(1, place.Run("check", "list.md", "--report", "json=disk/report.json").Exit);
            var before = Contents("disk");
            place.Shell(
                "dd if=/dev/zero of=disk/fill bs=1k count=60 2>/dev/null || true; dd if=/dev/zero of=disk/fill2 bs=1k count=60 2>/dev/null || true"
            );

            Refused("listlint: --output: disk/base.json cannot be written: the disk is full", "baseline", "--output", "disk/base.json", "list.md");
            Refused(
                "listlint: --report: disk/report.json cannot be written: the disk is full",
                "check",
                "list.md",
                "--report",
                "json=disk/report.json"
            );
            Refused("listlint: .listlint.yml cannot be written: the disk is full", place.In("disk"), "init");
            place.Shell("rm disk/fill disk/fill2");
            Assert.Equal(before, Contents("disk"));
        }
        finally
        {
            place.Shell("umount disk");
        }
    }

    [UnixFact]
    public void A_report_does_not_overwrite_a_list_under_any_name()
    {
        place.Shell("ln list.md hard.json; ln -s list.md soft.json; mkdir docs; ln -s .. docs/up");

        foreach (var name in new[] { "list.md", "./docs/../list.md", "docs/up/list.md", "soft.json", "hard.json" })
            Refused(
                $"listlint: --report: {name} is a list that is checked, and would be lost. Name another file\n",
                "check",
                "list.md",
                "--report",
                $"json={name}"
            );
        Assert.StartsWith("# List", File.ReadAllText(place.PathOf("list.md")));
    }

    [Fact]
    public void A_report_does_not_overwrite_the_configuration_the_words_or_the_baseline()
    {
        place.Write(".listlint.yml", "fail-on: error\n").Write(".listlint-words.txt", "quay\n").Run("baseline", "list.md");

        Refused(
            "listlint: --report: .listlint-words.txt is the words of a list, and would be lost",
            "check",
            "list.md",
            "--report",
            "json=.listlint-words.txt"
        );

        Refused(
            "listlint: --report: .listlint.yml is the configuration of a list, and would be lost",
            "check",
            "list.md",
            "--report",
            "json=.listlint.yml"
        );
        Refused(
            "listlint: --report: .listlint-baseline.json is the baseline, and would be lost",
            "check",
            "list.md",
            "--baseline",
            ".listlint-baseline.json",
            "--report",
            "json=.listlint-baseline.json"
        );
    }

    [UnixFact]
    public void A_report_does_not_part_a_hard_link()
    {
        place.Shell("echo old >one.json; ln one.json two.json");

        Refused("listlint: --report: one.json has another name on this disk (a hard link)", "check", "list.md", "--report", "json=one.json");
        Assert.Equal("old\n", File.ReadAllText(place.PathOf("two.json")));
    }

    [UnixFact]
    public void A_report_may_go_to_a_pipe_a_device_and_through_a_link()
    {
        place.Shell("mkfifo pipe; (cat pipe >copy.json) & ln -s real.json link.json");

        Assert.Equal(1, place.Run("check", "list.md", "--report", "json=pipe", "--report", "text=/dev/null", "--report", "junit=link.json").Exit);

        place.Shell("for n in 1 2 3 4 5 6 7 8 9; do if ! grep -q summary copy.json; then sleep 0.2; fi; done");
        Assert.Contains("\"summary\"", File.ReadAllText(place.PathOf("copy.json")));
        Assert.Equal("real.json", new FileInfo(place.PathOf("link.json")).LinkTarget);
        Assert.Contains("<testsuites", File.ReadAllText(place.PathOf("real.json")));
    }

    [UnixFact]
    public void Standard_output_may_be_named_as_a_file() =>
        Assert.Equal(place.Run("check", "list.md", "--report", "json"), place.Run("check", "list.md", "--report", "json=/dev/stdout"));

    [UnixFact]
    public void A_new_report_has_the_permissions_that_new_files_have_and_an_old_one_keeps_its_own()
    {
        place.Shell("touch usual.json; echo old >old.json; chmod 640 old.json");

        place.Run("check", "list.md", "--report", "json=new.json", "--report", "sarif=old.json");

        place.Shell("test $(stat -c %a new.json) = $(stat -c %a usual.json); test $(stat -c %a old.json) = 640");
    }

    [Fact]
    public void A_file_that_is_made_in_the_meantime_is_not_overwritten()
    {
        Assert.Throws<IOException>(() => WholeFile.Create(place.PathOf("list.md"), [1]));
        Assert.Equal(["list.md"], Directory.EnumerateFiles(place.Folder).Select(Path.GetFileName));
    }

    private IEnumerable<(string?, string)> Contents(string folder) =>
        [
            .. Directory
                .EnumerateFiles(place.PathOf(folder))
                .Order(StringComparer.Ordinal)
                .Select(path => (Path.GetFileName(path), File.ReadAllText(path))),
        ];

    private void Refused(string message, params string[] args) => Refused(message, place, args);

    private static void Refused(string message, Workplace where, params string[] args)
    {
        var outcome = where.Run(args);

        Assert.Equal(2, outcome.Exit);
        Assert.StartsWith(message, outcome.Error);
    }

    private sealed class FullDiskFactAttribute : FactAttribute
    {
        public FullDiskFactAttribute() =>
            Skip =
                OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && Binary.Path is null
                    ? null
                    : "Only the superuser of Linux may mount a small disk.";
    }
}
