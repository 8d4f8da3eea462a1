using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ListLint.Tests;

/// <summary>What a run of the action left.</summary>
internal sealed record ActionRun(int Exit, string Log, string Summary, IReadOnlyDictionary<string, string> Outputs);

/// <summary>
/// Runs the steps of action.yml as GitHub's runner does: with its shell, its variables and its files, and nothing else of this machine's environment.
/// </summary>
internal sealed partial class ActionRunner(PullRequestPlace place) : IDisposable
{
    /// <summary>What is on every machine, and what the action may use beside that.</summary>
    private static readonly string[] Usual =
    [
        .. "awk bash cat chmod cut dirname env find grep ldd mkdir mv rm sed sh sha256sum shasum sort tr uname wc".Split(' '),
        .. "curl dotnet git wget".Split(' '),
    ];

    private readonly string temporary = Directory.CreateTempSubdirectory("listlint-runner-").FullName;
    private readonly Dictionary<string, string> inputs = new(ActionFile.Inputs);
    private readonly Dictionary<string, Dictionary<string, string>> outputs = [];
    private readonly List<string> paths = [];

    /// <summary>Where the workspace is, if not the clone of the place.</summary>
    public string Workspace { get; init; } = place.Files.Folder;

    /// <summary>The repository that the action came from; empty for "uses: ./".</summary>
    public string ActionRepository { get; init; } = "";

    /// <summary>What the environment has on the path before all else.</summary>
    public IReadOnlyList<string> FirstOnPath { get; init; } = [];

    public string Temporary => temporary;

    /// <summary>Programs that the machine lacks, as containers do.</summary>
    public IReadOnlyList<string> Lacks { get; init; } = [];

    /// <summary>Puts a program before those of this machine.</summary>
    public ActionRunner With(string program, string script)
    {
        var folder = Directory.CreateDirectory(Path.Combine(temporary, "programs")).FullName;
        var path = Path.Combine(folder, program);
        File.WriteAllText(path, "#!/usr/bin/env bash\n" + script + "\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        if (!paths.Contains(folder))
            paths.Add(folder);
        return this;
    }

    public void Dispose() => Directory.Delete(temporary, recursive: true);

    /// <summary>Runs all steps until one fails.</summary>
    public ActionRun Run(params (string Name, string Value)[] given)
    {
        foreach (var (name, value) in given)
            inputs[name] = value;
        var (log, summary) = ("", "");
        foreach (var (step, number) in ActionFile.Steps.Select((step, at) => (step, at)))
        {
            if (step.If is { } condition && !IsTrue(condition))
                continue;
            string File(string name) => Path.Combine(temporary, $"{name}-{number}");
            foreach (var name in new[] { "summary", "output", "path" })
                System.IO.File.WriteAllText(File(name), "");
            var (exit, text) = RunStep(step, File);
            log += text;
            summary += System.IO.File.ReadAllText(File("summary"));
            paths.InsertRange(0, System.IO.File.ReadAllLines(File("path")).Reverse());
            if (step.Id is not null)
                outputs[step.Id] = System
                    .IO.File.ReadAllLines(File("output"))
                    .Select(line => line.Split('=', 2))
                    .ToDictionary(pair => pair[0], pair => pair[1]);
            if (exit != 0)
                return Result(exit, log, summary);
        }

        return Result(0, log, summary);
    }

    private ActionRun Result(int exit, string log, string summary) =>
        new(exit, log, summary, ActionFile.Outputs.ToDictionary(output => output.Key, output => Filled(output.Value)));

    private (int Exit, string Log) RunStep(ActionStep step, Func<string, string> file)
    {
        Assert.Equal("sh", step.Shell);
        var script = file("script") + ".sh";
        File.WriteAllText(script, step.Run);
        // docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax, "sh".
        var start = new ProcessStartInfo("sh", ["-e", script])
        {
            WorkingDirectory = Workspace,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        foreach (var (name, value) in Variables(file).Concat(step.Variables.Select(pair => KeyValuePair.Create(pair.Key, Filled(pair.Value)))))
            start.Environment[name] = value;
        using var shell = Process.Start(start)!;
        var error = shell.StandardError.ReadToEndAsync();
        var output = shell.StandardOutput.ReadToEnd();
        shell.WaitForExit();
        return (shell.ExitCode, output + error.GetAwaiter().GetResult());
    }

    private Dictionary<string, string> Variables(Func<string, string> file)
    {
        var variables = place
            .Files.Variables.Where(pair => pair.Key is not ("GITHUB_TOKEN" or "GITHUB_STEP_SUMMARY"))
            .ToDictionary(pair => pair.Key, pair => pair.Value);
        variables["PATH"] = string.Join(
            ':',
            [.. FirstOnPath, .. paths, Path.GetDirectoryName(Binary.Path) ?? AppContext.BaseDirectory, MachinePath()]
        );
        variables["HOME"] = temporary;
        // The runtime that the tests run on.
        variables["DOTNET_ROOT"] = Path.GetFullPath(
            Path.Combine(System.Runtime.InteropServices.RuntimeEnvironment.GetRuntimeDirectory(), "../../..")
        );
        variables["CI"] = "true";
        variables["RUNNER_TEMP"] = temporary;
        variables["GITHUB_WORKSPACE"] = Workspace;
        variables["GITHUB_ACTION_PATH"] = SourceTree.Root;
        variables["GITHUB_STEP_SUMMARY"] = file("summary");
        variables["GITHUB_OUTPUT"] = file("output");
        variables["GITHUB_PATH"] = file("path");
        return variables;
    }

    private string MachinePath()
    {
        var path = Environment.GetEnvironmentVariable("PATH")!;
        if (Lacks.Count == 0)
            return path;
        var folder = Directory.CreateDirectory(Path.Combine(temporary, "machine")).FullName;
        foreach (var program in Usual.Except(Lacks))
        {
            var link = Path.Combine(folder, program);
            if (path.Split(':').Select(place => Path.Combine(place, program)).FirstOrDefault(File.Exists) is { } file && !File.Exists(link))
                File.CreateSymbolicLink(link, file);
        }

        return folder;
    }

    // The part of GitHub's expressions that the action uses.
    private string Filled(string text) =>
        Expression()
            .Replace(
                text,
                match => match.Groups[1].Value.Split("||").Select(part => Value(part.Trim())).FirstOrDefault(value => value.Length > 0) ?? ""
            );

    private bool IsTrue(string condition) =>
        condition
            .Split("||")
            .Any(part =>
            {
                var call = Contains().Match(part.Trim());
                Assert.True(call.Success, part);
                return Value(call.Groups[1].Value).Contains(call.Groups[2].Value, StringComparison.OrdinalIgnoreCase);
            });

    private string Value(string name) =>
        name.Split('.') switch
        {
            ["inputs", var input] => Filled(inputs[input]),
            ["steps", var id, "outputs", var output] => outputs.GetValueOrDefault(id)?.GetValueOrDefault(output) ?? "",
            ["github", "token"] => FakeGitHub.Token,
            ["github", "sha"] => place.Files.Variables["GITHUB_SHA"],
            ["github", "action_repository"] => ActionRepository,
            ["github", "event", .. var way] => way.Aggregate(
                    JsonNode.Parse(File.ReadAllText(place.Files.Variables["GITHUB_EVENT_PATH"])),
                    (node, part) => (node as JsonObject)?[part]
                )
                ?.ToString()
                ?? "",
            _ => throw new NotSupportedException(name),
        };

    [GeneratedRegex(@"\$\{\{\s*(.*?)\s*\}\}")]
    private static partial Regex Expression();

    [GeneratedRegex(@"^contains\(([a-z.]+), '([a-z]+)'\)$")]
    private static partial Regex Contains();
}

/// <summary>A test that needs bash and signals.</summary>
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "Windows has no signals, and its bash is not the runner's." : null;
}

/// <summary>The same of several.</summary>
internal sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute() => Skip = OperatingSystem.IsWindows() ? "Windows has no signals, and its bash is not the runner's." : null;
}
