using System.Text.Json.Serialization;
using ListLint.Core;

namespace ListLint.Run.Lint;

/// <summary>What came of a list, as the cache keeps it.</summary>
/// <param name="Key">What it was computed from; a file of another key is foreign.</param>
/// <param name="Asked">The paths that rules asked for, and whether they existed: the result holds while the answers do.</param>
/// <param name="Diagnostics">All of them.</param>
internal sealed record CachedResult(string Key, IReadOnlyList<AskedPath> Asked, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The length of the text, UTF-16 units.</summary>
    public required int Length { get; init; }

    /// <summary>Whether all places are within the text; what came from a disk is not trusted.</summary>
    public bool Fits() =>
        Asked is not null
        && Diagnostics is not null
        && Diagnostics.All(diagnostic =>
            diagnostic is { Rule: not null, Message: not null, Related: not null }
            && Inside(diagnostic.Span)
            && diagnostic.Related.All(related => related.Path is not null || Inside(related.Span))
            && (
                diagnostic.Fix is null
                || diagnostic.Fix is { Title: not null, Edits: not null } fix && fix.Edits.All(edit => edit.Text is not null && Inside(edit.Span))
            )
        );

    private bool Inside(Span span) => span.Start >= 0 && span.Start <= span.End && span.End <= Length;
}

/// <summary>A path that a rule asked for, and the answer that it was given.</summary>
internal sealed record AskedPath(string Path, bool? Exists);

[JsonSourceGenerationOptions(IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(CachedResult))]
internal sealed partial class CacheJson : JsonSerializerContext;
