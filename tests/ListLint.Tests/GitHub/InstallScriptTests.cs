using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace ListLint.Tests;

/// <summary>What install.sh and install.ps1 install of a release, and what they refuse to.</summary>
public sealed partial class InstallScriptTests : IDisposable
{
    private const string Latest = "/lint/listlint/releases/latest/download/";
    private static readonly string Cpu = RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant();
    private static readonly string Program = $"listlint-{(OperatingSystem.IsMacOS() ? "osx" : "linux")}-{Cpu}";
    private static readonly string WindowsProgram = $"listlint-win-{Cpu}.exe";
    private readonly FakeGitHub github = new();
    private readonly Workplace files = new();

    public void Dispose()
    {
        github.Dispose();
        files.Dispose();
    }

    [UnixFact]
    public void The_program_is_installed_into_the_folder_of_the_user()
    {
        Release(Latest, Program, "#!/bin/sh\necho listlint 9.8.7\n");

        var (exit, log) = InstallByShell();

        Assert.True(exit == 0, log);
        Assert.StartsWith($"Installed listlint 9.8.7: {files.Folder}/.local/bin/listlint\nThis folder is not on your PATH.", log);
        Assert.Equal(["listlint"], Installed(".local/bin"));
    }

    [UnixFact]
    public void A_version_and_a_folder_may_be_given()
    {
        Release("/lint/listlint/releases/download/v9.8.7/", Program, "#!/bin/sh\necho listlint 9.8.7\n");

        var (exit, log) = InstallByShell("--version", "v9.8.7", "--to", "some tools");

        Assert.True(exit == 0, log);
        Assert.Equal(["listlint"], Installed("some tools"));
    }

    [UnixTheory]
    [InlineData("changed", "does not have the checksum that the latest release states, so it was not installed.")]
    [InlineData("unknown", "SHA256SUMS of the latest release has no checksum for")]
    [InlineData("absent", "of the latest release from lint/listlint, so nothing was installed.")]
    [InlineData("broken", "does not run on this machine, so it was not installed.")]
    public void What_is_not_as_released_leaves_the_old_program_in_its_place(string how, string message)
    {
        files.Write(".local/bin/listlint", "the old one");
        Damage(how, Program);

        var (exit, log) = InstallByShell();

        Assert.Equal(2, exit);
        Assert.Contains(message, log);
        Assert.Equal(["listlint"], Installed(".local/bin"));
        Assert.Equal("the old one", File.ReadAllText(files.PathOf(".local/bin/listlint")));
        Assert.False(File.Exists(files.PathOf("hacked")));
    }

    [PowerShellFact]
    public void On_Windows_the_program_is_installed_into_a_folder()
    {
        Release(Latest, WindowsProgram, "the program");

        var (exit, log) = InstallByPowerShell();

        Assert.True(exit == 0, log);
        Assert.Equal(["listlint.exe"], Installed(".local/bin"));
        Assert.Equal("the program", File.ReadAllText(files.PathOf(".local/bin/listlint.exe")));
    }

    [PowerShellTheory]
    [InlineData("changed", "does not have the checksum that the latest release states, so it was not installed.")]
    [InlineData("unknown", "SHA256SUMS of the latest release has no checksum for")]
    [InlineData("absent", "of the latest release from lint/listlint, so nothing was installed.")]
    public void On_Windows_what_is_not_as_released_leaves_the_old_program_in_its_place(string how, string message)
    {
        files.Write(".local/bin/listlint.exe", "the old one");
        Damage(how, WindowsProgram);

        var (exit, log) = InstallByPowerShell();

        Assert.Equal(1, exit);
        Assert.Contains(message, log);
        Assert.Equal(["listlint.exe"], Installed(".local/bin"));
        Assert.Equal("the old one", File.ReadAllText(files.PathOf(".local/bin/listlint.exe")));
    }

    [Theory]
    [InlineData("install.sh", "server=", "repository=", "version=")]
    [InlineData("install.ps1", "$ownServer = ", "$ownRepository = ", "$ownVersion = ")]
    public void A_release_can_write_where_it_is_from_into_the_script(string script, params string[] starts)
    {
        var lines = File.ReadAllLines(SourceTree.PathOf("install", script));

        Assert.All(starts, start => Assert.Single(lines, line => line.StartsWith(start, StringComparison.Ordinal)));
    }

    private void Damage(string how, string name)
    {
        Release(Latest, name, how == "broken" ? "#!/bin/sh\nexit 1\n" : "#!/bin/sh\ntouch hacked\n");
        if (how == "changed")
            github.Assets[Latest + name] = [.. github.Assets[Latest + name], (byte)'\n'];
        if (how == "unknown")
            github.Assets[Latest + "SHA256SUMS"] = Encoding.UTF8.GetBytes($"{new string('0', 64)}  {name}.old\n");
        if (how == "absent")
            github.Assets.TryRemove(Latest + name, out _);
    }

    private void Release(string folder, string name, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        github.Assets[folder + name] = bytes;
        github.Assets[folder + "SHA256SUMS"] = Encoding.UTF8.GetBytes($"{Convert.ToHexStringLower(SHA256.HashData(bytes))}  {name}\n");
    }

    private string[] Installed(string folder) =>
        [.. Directory.EnumerateFileSystemEntries(files.PathOf(folder)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private (int Exit, string Log) InstallByShell(params string[] args) =>
        Run("sh", [SourceTree.PathOf("install", "install.sh"), "--repository", "lint/listlint", "--server", github.Url, .. args]);

    private (int Exit, string Log) InstallByPowerShell()
    {
        var (exit, log) = Run(
            "pwsh",
            [
                "-NoProfile",
                "-File",
                SourceTree.PathOf("install", "install.ps1"),
                "-Repository",
                "lint/listlint",
                "-Server",
                github.Url,
                "-To",
                files.PathOf(".local/bin"),
            ],
            ("PROCESSOR_ARCHITECTURE", Cpu == "x64" ? "AMD64" : "ARM64"),
            ("NO_COLOR", "1")
        );
        // A long message is broken into lines, each behind a bar.
        return (exit, LineBreak().Replace(log, " "));
    }

    [GeneratedRegex(@"\s+(\|\s+)?")]
    private static partial Regex LineBreak();

    private (int Exit, string Log) Run(string program, string[] args, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo(program, args)
        {
            WorkingDirectory = files.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["HOME"] = files.Folder;
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.GetAwaiter().GetResult());
    }
}

/// <summary>Whether PowerShell is on the PATH; GitHub's runners have it.</summary>
internal static class PowerShell
{
    public static string? Skip { get; } =
        Environment
            .GetEnvironmentVariable("PATH")!
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? "pwsh.exe" : "pwsh")))
            ? null
            : "There is no pwsh on the PATH.";
}

/// <summary>A test that needs PowerShell.</summary>
internal sealed class PowerShellFactAttribute : FactAttribute
{
    public PowerShellFactAttribute() => Skip = PowerShell.Skip;
}

/// <summary>The same of several.</summary>
internal sealed class PowerShellTheoryAttribute : TheoryAttribute
{
    public PowerShellTheoryAttribute() => Skip = PowerShell.Skip;
}
