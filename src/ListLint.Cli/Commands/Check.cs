using ListLint.Core;
using ListLint.Engine;

namespace ListLint.Cli;

/// <summary>Finds, reads, lints and reports.</summary>
internal sealed class Check(Host host)
{
    private const string InputPath = "-";

    /// <summary>Runs and returns the exit code.</summary>
    /// <exception cref="UsageException">A report cannot be written.</exception>
    public int Run(CheckOptions options)
    {
        var paths = options.Paths.Where(path => path != InputPath).ToList();
        // Standard input alone does not mean the readmes of this folder too.
        var (files, problems) = paths.Count == 0 && options.Paths.Count > 0 ? ([], []) : new FileFinder(host.Folder).Find(paths);
        var inputs = files.Select(Listed).ToList();
        if (options.Paths.Contains(InputPath))
            inputs.Add(StandardInput(options.InputName));
        inputs.Sort((left, right) => string.CompareOrdinal(left.Shown, right.Shown));

        var linter = Lists.Linter(options.Rules);
        var done = new (FileResult? Result, string? Problem)[inputs.Count];
        var works = Lists.Works(options.Rules, inputs.Where(input => input.Path is not null).Select(Source).OfType<SourceText>());
        Parallel.For(0, inputs.Count, at => done[at] = Lint(inputs[at], linter, works));
        if (options.Verbose)
            Say(inputs.Select((input, at) => $"{input.Shown}: {(done[at].Result is { } result ? $"{result.Source.LineCount} lines" : "not checked")}").Append($"{options.Rules.Count} rules"));
        Complain(problems, inputs, done);

        var run = new RunResult([.. done.Select(one => one.Result).OfType<FileResult>()]);
        var report = ReportContext.Of(options, host);
        // Where nothing could be checked, "No problems" would be a lie.
        foreach (var target in options.Reports.Where(target => run.Files.Count > 0 || target is not { Format: "text", File: null }))
            target.Write(run, report, host);
        return problems.Count > 0 || done.Any(one => one.Problem is not null || one.Result?.Failures.Count > 0) ? ExitCode.Failed
            : run.Files.Any(file => file.Diagnostics.Any(diagnostic => diagnostic.Severity >= options.FailOn)) ? ExitCode.Found
            : ExitCode.Clean;
    }

    private Input Listed(string file)
    {
        var shown = Path.GetRelativePath(host.Folder, file).Replace('\\', '/');
        return new Input(shown, file, () => FileReader.Read(file, shown));
    }

    private Input StandardInput(string? name)
    {
        var shown = name is null ? "<stdin>" : name.Replace('\\', '/');
        return new Input(shown, name is null ? null : Path.GetFullPath(name, host.Folder), () => FileReader.Read(host.Input(), shown));
    }

    // What cannot be read is reported when the file is linted.
    private static SourceText? Source(Input input)
    {
        try
        {
            return input.Read().Source;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private (FileResult? Result, string? Problem) Lint(Input input, Linter linter, RunWorks? works)
    {
        try
        {
            var reading = input.Read();
            return reading.Source is { } source ? (linter.Lint(source, KnownFiles.For(input.Path, host.Today) with { Run = works }), null) : (null, reading.Problem);
        }
        catch (IOException error)
        {
            return (null, $"cannot be read: {Line.Of(error.Message)}");
        }
    }

    private void Complain(IReadOnlyList<string> problems, List<Input> inputs, (FileResult? Result, string? Problem)[] done)
    {
        Say(problems);
        Say(inputs.Zip(done).Where(pair => pair.Second.Problem is not null).Select(pair => $"{Line.Of(pair.First.Shown)}: {pair.Second.Problem}."));
        foreach (var result in done.Select(one => one.Result).OfType<FileResult>())
            Say(result.Failures.Select(failure => $"rule {failure.Rule} failed on file {Line.Of(result.Source.Path)}: {Line.Of(failure.Reason)}. Please report it."));
    }

    private void Say(IEnumerable<string> lines)
    {
        foreach (var line in lines)
            host.Error.WriteLine($"listlint: {line}");
    }

    /// <summary>A list to check: its name in reports, its absolute path if it has one, and how to read it.</summary>
    private sealed record Input(string Shown, string? Path, Func<Reading> Read);
}
