using System.Text.Json.Serialization;

namespace ListLint.Reporters;

/// <summary>A report of <see cref="JsonReporter"/> as it is read; what later versions of listlint added may be absent.</summary>
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

/// <summary>Who wrote it.</summary>
internal sealed record JsonTool(string Name, string Version);

/// <summary>How many diagnostics have a severity.</summary>
internal sealed record JsonSummary(int Error, int Warning, int Info);

/// <summary>Which part of a run it is, and what hangs on the others.</summary>
internal sealed record JsonShard(int Number, int Count, string Run, IReadOnlyList<JsonPending> Pending);

/// <summary>What hangs on the other shards.</summary>
internal sealed record JsonPending(
    string Id,
    string Severity,
    string File,
    int Line,
    int Column,
    int EndLine,
    int EndColumn,
    string Message,
    string Hash,
    bool IsSure,
    int Known,
    bool IsChanged,
    bool Fails,
    int? LineEnd = null,
    int? EndLineEnd = null
) : JsonRange(Line, Column, EndLine, EndColumn, LineEnd, EndLineEnd);

/// <summary>A file that was checked.</summary>
internal sealed record JsonFile(string File, IReadOnlyList<JsonFailure>? Failures = null);

/// <summary>A rule that failed on a file.</summary>
internal sealed record JsonFailure(string Id, string Reason);

/// <summary>
/// A range of places; <paramref name="LineEnd"/> and <paramref name="EndLineEnd"/> are the columns behind the text of its first and last line, where
/// it passes them.
/// </summary>
internal record JsonRange(int Line, int Column = 1, int EndLine = 0, int EndColumn = 0, int? LineEnd = null, int? EndLineEnd = null);

/// <summary>One diagnostic.</summary>
internal sealed record JsonDiagnostic(
    string Rule,
    string Severity,
    string File,
    int Line,
    int Column,
    int EndLine,
    int EndColumn,
    string Message,
    string Fingerprint,
    IReadOnlyList<JsonRelated> Related,
    JsonFix? Fix = null,
    int? LineEnd = null,
    int? EndLineEnd = null
) : JsonRange(Line, Column, EndLine, EndColumn, LineEnd, EndLineEnd);

/// <summary>Another place; a line alone in a file of which nothing else was known.</summary>
internal sealed record JsonRelated(
    string File,
    int Line,
    string Message,
    int Column = 1,
    int EndLine = 0,
    int EndColumn = 0,
    int? LineEnd = null,
    int? EndLineEnd = null
) : JsonRange(Line, Column, EndLine, EndColumn, LineEnd, EndLineEnd);

/// <summary>A way to mend it.</summary>
internal sealed record JsonFix(string Title, string Safety, IReadOnlyList<JsonEdit> Edits);

/// <summary>An edit.</summary>
internal sealed record JsonEdit(int Line, int Column, int EndLine, int EndColumn, string Text, int? LineEnd = null, int? EndLineEnd = null)
    : JsonRange(Line, Column, EndLine, EndColumn, LineEnd, EndLineEnd);

/// <summary>How it is read: what is missing, null or of another kind is a mistake with a line.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true
)]
[JsonSerializable(typeof(JsonRun))]
internal sealed partial class JsonRunJson : JsonSerializerContext;
