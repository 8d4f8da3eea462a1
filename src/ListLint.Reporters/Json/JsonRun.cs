namespace ListLint.Reporters;

/// <summary>
/// The report of <see cref="JsonReporter"/>, as it is written and read; what later versions of listlint added may be absent. The members stand in the
/// order in which they are written, and null is left out.
/// </summary>
internal sealed record JsonRun
{
    public required int Version { get; init; }

    public required JsonTool Tool { get; init; }

    public required int Files { get; init; }

    public required IReadOnlyList<JsonDiagnostic> Diagnostics { get; init; }

    public required JsonSummary Summary { get; init; }

    public int? ExitCode { get; init; }

    public IReadOnlyList<string>? Notices { get; init; }

    public IReadOnlyList<JsonFile>? Checked { get; init; }

    public JsonShard? Shard { get; init; }
}

/// <summary>The program that wrote a report.</summary>
internal sealed record JsonTool(string Name, string Version);

/// <summary>How many diagnostics have a severity.</summary>
internal sealed record JsonSummary(int Error, int Warning, int Info);

/// <summary>Which part of a run it is, and what hangs on the others.</summary>
internal sealed record JsonShard(int Number, int Count, string Run, IReadOnlyList<JsonPending> Pending);

/// <summary>A file that was checked.</summary>
internal sealed record JsonFile(string File, IReadOnlyList<JsonFailure>? Failures = null);

/// <summary>A rule that failed on a file. Not "rule", by which scripts count diagnostics.</summary>
internal sealed record JsonFailure(string Id, string Reason);
