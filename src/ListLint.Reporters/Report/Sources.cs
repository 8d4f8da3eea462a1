using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>The texts of a run by their path, to find the lines of places that diagnostics refer to.</summary>
internal static class Sources
{
    /// <summary>The first of each path.</summary>
    public static IReadOnlyDictionary<string, SourceText> Of(RunResult run) =>
        run.Files.DistinctBy(file => file.Source.Path).ToDictionary(file => file.Source.Path, file => file.Source, StringComparer.Ordinal);
}
