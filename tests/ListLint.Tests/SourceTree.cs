namespace ListLint.Tests;

/// <summary>The source tree that the tests were built from.</summary>
internal static class SourceTree
{
    /// <summary>The folder of Lint.sln.</summary>
    public static string Root { get; } = Find();

    /// <summary>Whether this run accepts what it finds instead of failing: <c>LINT_ACCEPT=1 dotnet test</c>.</summary>
    public static bool Accepts { get; } = Environment.GetEnvironmentVariable("LINT_ACCEPT") == "1";

    /// <summary>The full path of a file given from the root.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The files of the tree with an extension, without what a build makes.</summary>
    public static IEnumerable<string> Files(string extension) =>
        Directory
            .EnumerateFiles(Root, $"*{extension}", SearchOption.AllDirectories)
            .Where(path =>
                !Path.GetRelativePath(Root, path)
                    .Split(Path.DirectorySeparatorChar)
                    .Any(part => part is "bin" or "obj" or "artifacts" or "node_modules" or ".git")
            )
            .Order(StringComparer.Ordinal);

    private static string Find()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "Lint.sln")))
            at = at.Parent ?? throw new DirectoryNotFoundException($"No Lint.sln above {AppContext.BaseDirectory}.");
        return at.FullName;
    }
}
