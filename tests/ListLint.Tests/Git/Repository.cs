using System.Diagnostics;

namespace ListLint.Tests;

/// <summary>A repository of a test, and what runs in it.</summary>
internal sealed class Repository : IDisposable
{
    private readonly Workplace outside = new();

    public Repository(params (string Path, string Text)[] files)
    {
        Git("init", "-q", "-b", "main");
        if (files.Length == 0)
            return;
        Commit(files);
        Git("tag", "start");
    }

    public Workplace Files { get; } = new();

    public string Folder => Files.Folder;

    public void Dispose()
    {
        Files.Dispose();
        outside.Dispose();
    }

    public Repository Commit(params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files)
            Files.Write(path, text);
        Git("add", "-A");
        Git("commit", "-q", "--allow-empty", "-m", "lists");
        return this;
    }

    public string Git(params string[] args) => GitIn(Folder, args);

    public static string GitIn(string folder, params string[] args)
    {
        // Upkeep goes on behind a command that has ended, and writes into a folder that is being deleted.
        string[] settings =
        [
            "user.name=Somebody",
            "user.email=somebody@x.example",
            "commit.gpgsign=false",
            "protocol.file.allow=always",
            "maintenance.auto=false",
            "gc.auto=0",
        ];
        string[] all = ["-C", folder, .. settings.SelectMany(setting => new[] { "-c", setting }), .. args];
        using var git = Process.Start(new ProcessStartInfo("git", all) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = git.StandardError.ReadToEndAsync();
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, error.Result);
        return output;
    }

    /// <summary>The path of a program that leaves a mark and then answers like a filter.</summary>
    public string Marker(string? path = null)
    {
        var file = path is null ? outside.PathOf("marker") : Files.PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, $"#!/bin/sh\necho \"$0 $*\" >> '{outside.PathOf("marks")}'\ncat\n");
        SetMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return file;
    }

    public static void SetMode(string file, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, mode);
    }

    /// <summary>What the markers left.</summary>
    public string Marks => File.Exists(outside.PathOf("marks")) ? File.ReadAllText(outside.PathOf("marks")) : "";

    /// <summary>The places that a run reports, as FILE:LINE.</summary>
    public string[] Since(string reference, params string[] paths)
    {
        var outcome = Files.Run(["check", "--since", reference, "--select", "empty-link", .. paths]);
        Assert.Equal("", outcome.Error);
        return [.. outcome.Output.Split('\n').Where(line => line.Contains("[empty-link]")).Select(line => string.Join(':', line.Split(':')[..2]))];
    }
}
