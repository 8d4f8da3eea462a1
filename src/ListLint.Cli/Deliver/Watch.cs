using ListLint.Cli.Hosting;
using ListLint.Reporters;
using ListLint.Run.Base;
using ListLint.Run.Files;
using ListLint.Run.Judge;
using ListLint.Run.Plan.Settings;

namespace ListLint.Cli.Deliver;

/// <summary>
/// Runs again whenever a file that the last run hung on changes. Files are looked at by time and size: that works on every disk, on those of
/// containers too, and for editors that put a new file in the place of the old one.
/// </summary>
/// <param name="host">Where it is said what is waited for.</param>
/// <param name="isQuiet">Whether that is left unsaid.</param>
internal sealed class Watch(Host host, bool isQuiet)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    // Linux stamps a file with a clock that stands still for as long as 10 ms, so that a file may look older than it is.
    private static readonly TimeSpan ClockStep = TimeSpan.FromMilliseconds(20);

    // No file is like that, so that it counts as changed.
    private static readonly (long, DateTime) Unknown = (-2, default);
    private IReadOnlyList<string> files = [];
    private List<(long, DateTime)> before = [];

    /// <summary>Runs until somebody ends it, and returns the exit code, which is that of a clean run: nothing failed.</summary>
    /// <param name="run">Runs once and delivers.</param>
    /// <exception cref="UsageException">The first run cannot be done.</exception>
    /// <exception cref="ConfigException">The same, for mistakes in a configuration.</exception>
    public int Run(Func<RunOutcome> run)
    {
        using var stop = new CancellationTokenSource();
        using var signal = host.OnInterrupt(stop.Cancel);
        Once(() => run().Watched);
        while (true)
        {
            Tell($"watching {ReportText.Count(files.Count(File.Exists), "file")}; Ctrl-C ends");
            if (WaitForChange(stop.Token) is not { } changed)
                return ExitCode.Clean;
            Tell($"{Printable.Escape(Slashes.Forward(Path.GetRelativePath(host.Folder, changed)))} changed");
            Once(() => Again(run) ?? files);
        }
    }

    // What is written while a run goes on may have been read before, so that it is new to the next one.
    private void Once(Func<IReadOnlyList<string>> run)
    {
        var started = host.Time.GetUtcNow().UtcDateTime - ClockStep;
        files = run();
        var ended = host.Time.GetUtcNow().UtcDateTime;
        before = [.. files.Select(State).Select(state => state.Written > started && state.Written <= ended ? Unknown : state)];
        host.Output.Flush();
    }

    // A configuration that is being written has mistakes; when it changes again, so does the run.
    private IReadOnlyList<string>? Again(Func<RunOutcome> run)
    {
        try
        {
            return run().Watched;
        }
        catch (UsageException error)
        {
            host.Display.Say(error.Message);
        }
        catch (ConfigException error)
        {
            foreach (var line in error.Lines)
                host.Error.WriteLine(line);
        }

        return null;
    }

    // The first file that is no longer what it was, once it is whole; null where somebody wants an end.
    private string? WaitForChange(CancellationToken stop)
    {
        List<(long, DateTime)>? seen = null;
        while (!stop.WaitHandle.WaitOne(Interval))
        {
            var now = files.Select(State).ToList();
            var changed = now.Zip(before).Index().FirstOrDefault(pair => pair.Item.First != pair.Item.Second, (-1, default)).Index;
            if (changed >= 0 && seen is not null && seen.SequenceEqual(now))
                return files[changed];
            seen = now;
        }

        return null;
    }

    private static (long Length, DateTime Written) State(string file) =>
        new FileInfo(RealPath.Resolve(file) ?? file) is { Exists: true } info ? (info.Length, info.LastWriteTimeUtc) : (-1, default);

    private void Tell(string line)
    {
        if (!isQuiet)
            host.Display.Say(line);
    }
}
