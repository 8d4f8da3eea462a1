using System.Text.Json;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>A report in JSON that an earlier run has written.</summary>
public sealed class WrittenReport
{
    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    private WrittenReport(string name, JsonRun run) => (Name, Run) = (name, run);

    /// <summary>What it is called in messages.</summary>
    public string Name { get; }

    /// <summary>The version of listlint that wrote it.</summary>
    public string ToolVersion => Run.Tool.Version;

    /// <summary>The run that the report was written from.</summary>
    internal JsonRun Run { get; }

    /// <summary>Reads one, and refuses what no run of listlint has written.</summary>
    /// <param name="name">What it is called in messages.</param>
    /// <param name="bytes">UTF-8, with or without a byte-order mark.</param>
    /// <exception cref="ReportException">It is none, is damaged, or does not say what it takes to join it.</exception>
    public static WrittenReport Read(string name, ReadOnlyMemory<byte> bytes)
    {
        var json = bytes.Span.StartsWith(Mark) ? bytes[Mark.Length..] : bytes;
        if (json.Span.Trim(" \t\r\n"u8).IsEmpty)
            throw new ReportException($"{name} is empty, because the run that should have written it ended early. Look at its log");
        try
        {
            RefuseOthers(name, json);
            var run = JsonSerializer.Deserialize(json.Span, JsonRunContext.Default.JsonRun)!;
            return FindProblem(run) is { } mistake
                ? throw new ReportException($"{name} is damaged: {mistake}. Write it again")
                : new WrittenReport(name, run);
        }
        catch (JsonException error)
        {
            var line = error.LineNumber is { } number ? $"{name}:{number + 1}" : name;
            throw new ReportException(
                error.InnerException is JsonException || error.GetType() != typeof(JsonException)
                    ? $"{line} is not JSON. Name files that --report json has written"
                    : $"{line} is damaged: {error.Path ?? "$"} is missing, incomplete, or of another type. Write it again"
            );
        }
    }

    private static void RefuseOthers(string name, ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        if (
            document.RootElement.ValueKind != JsonValueKind.Object
            || !document.RootElement.TryGetProperty("tool", out var tool)
            || tool.ValueKind != JsonValueKind.Object
            || !tool.TryGetProperty("name", out var by)
            || by.ValueKind != JsonValueKind.String
            || by.GetString() != "listlint"
        )
            throw new ReportException($"{name} is not a listlint report. Name files that --report json has written");
        if (
            !document.RootElement.TryGetProperty("version", out var version)
            || version.ValueKind != JsonValueKind.Number
            || !version.TryGetInt32(out var number)
        )
            throw new ReportException($"{name} does not say the version of its format. Write it again");
        if (number != JsonReporter.Version)
            throw new ReportException(
                $"{name} has version {number} of the format, and this listlint knows version {JsonReporter.Version}. "
                    + "Merge with the listlint that wrote it"
            );
        if (!document.RootElement.TryGetProperty("checked", out _) || !document.RootElement.TryGetProperty("exitCode", out _))
            throw new ReportException($"{name} was written by an older listlint, which does not say which files it checked. Write it again");
    }

    // What the kinds of values do not say.
    private static string? FindProblem(JsonRun run)
    {
        if (
            run.Checked is not { } files
            || files.Contains(null!)
            || run.Diagnostics.Contains(null!)
            || run.Notices?.Contains(null!) == true
            || files.Any(file => file.Failures?.Contains(null!) == true)
            || run.Diagnostics.Any(diagnostic => diagnostic.Related.Contains(null!) || diagnostic.Fix?.Edits.Contains(null!) == true)
        )
            return "a list in it contains null";
        if (run.Files != files.Count)
            return $"it counts {ReportText.Count(run.Files, "file")} but names {files.Count}";
        if (run.ExitCode is < 0 or > 2)
            return $"exitCode is {run.ExitCode}";
        if (run.Shard is { } shard && (shard.Number < 1 || shard.Number > shard.Count))
            return $"there is no shard {shard.Number} of {shard.Count}";
        if (run.Shard?.Pending.Any(pending => pending is null || ReportText.ParseSeverity(pending.Severity) is null) == true)
            return "a pending problem in it is null, or has an unknown severity";
        var names = files.Select(file => file.File).ToHashSet(StringComparer.Ordinal);
        foreach (var report in run.Diagnostics)
        {
            if (!names.Contains(report.File))
                return $"it has a problem in {Printable.Escape(report.File)}, which is not among its checked files";
            if (ReportText.ParseSeverity(report.Severity) is null)
                return $"there is no severity \"{Printable.Escape(report.Severity)}\"";
            if (report.Fix is { Safety: not (JsonFix.Safe or JsonFix.Unsafe) } fix)
                return $"a fix is \"{Printable.Escape(fix.Safety)}\" instead of safe or unsafe";
        }

        return
            (Count(run, Severity.Error), Count(run, Severity.Warning), Count(run, Severity.Info))
            == (run.Summary.Error, run.Summary.Warning, run.Summary.Info)
            ? null
            : "its summary does not match the problems in it";
    }

    private static int Count(JsonRun run, Severity severity) =>
        run.Diagnostics.Count(diagnostic => diagnostic.Severity == ReportText.Format(severity));
}
