using ListLint.Core;

namespace ListLint.Benchmarks;

/// <summary>The lists that are measured: all Markdown files below a folder, read into memory once.</summary>
internal static class RealLists
{
    /// <summary>What rules are told of the day; a fixed one, so that each run does the same work.</summary>
    public static Facts Facts { get; } = new() { Today = new DateOnly(2026, 11, 21) };

    /// <summary>The folder of real lists beside the repository, or where <c>LISTLINT_CORPUS</c> says; null where there is none.</summary>
    public static string? Folder { get; } =
        Path.Combine(Environment.GetEnvironmentVariable("LISTLINT_CORPUS") ?? Path.Combine("..", "shared"), "corpus") is var folder
        && Directory.Exists(folder)
            ? Path.GetFullPath(folder)
            : null;

    /// <summary>The bytes of every list below a folder, by relative path in ordinal order.</summary>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Read(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(path => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal)
                .Select(path => (Path.GetRelativePath(folder, path), File.ReadAllBytes(path))),
        ];
}
