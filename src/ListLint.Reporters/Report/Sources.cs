using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>The texts of a run by their path, to find the lines of places that diagnostics refer to.</summary>
internal static class Sources
{
    /// <summary>The first of each path; of the files that are reported on before those that they were compared with.</summary>
    public static IReadOnlyDictionary<string, SourceText> ByPath(RunResult run) =>
        run
            .Files.Select(file => file.Source)
            .Concat(run.Compared)
            .DistinctBy(source => source.Path, StringComparer.Ordinal)
            .ToDictionary(source => source.Path, StringComparer.Ordinal);
}
