namespace ListLint.Tests;

/// <summary>The real lists that some tests lean on. They are no part of the repository: such tests are skipped where the lists are absent.</summary>
internal static class Corpus
{
    /// <summary>
    /// The shared folder (the variable LISTLINT_CORPUS names it, else it is a sibling of the repository), or null where there is none.
    /// </summary>
    public static string? Root { get; } = Find();

    /// <summary>The Markdown files of the corpus: paths relative to its folder, with forward slashes, sorted.</summary>
    public static IEnumerable<string> Files() =>
        Root is null
            ? []
            : Directory
                .EnumerateFiles(Path.Combine(Root, "corpus"), "*", SearchOption.AllDirectories)
                .Where(path => Path.GetExtension(path).Equals(".md", StringComparison.OrdinalIgnoreCase))
                .Select(path => Path.GetRelativePath(Path.Combine(Root, "corpus"), path).Replace('\\', '/'))
                .Order(StringComparer.Ordinal);

    /// <summary>The same, each as the arguments of a theory.</summary>
    public static TheoryData<string> FileData() => new(Files());

    /// <summary>Those of at most 256 KiB, for what takes a long one a minute.</summary>
    public static TheoryData<string> ShortFileData() => new(Files().Where(path => new FileInfo(FullPath(path)).Length <= 1 << 18));

    /// <summary>Those of at most 32 KiB.</summary>
    public static TheoryData<string> SmallFileData() => new(Files().Where(path => new FileInfo(FullPath(path)).Length <= 1 << 15));

    /// <summary>Reads a file of the corpus by its relative path.</summary>
    public static SourceText Read(string path) => SourceText.Decode(path, File.ReadAllBytes(FullPath(path)));

    private static string FullPath(string path) => Path.Combine(Root!, "corpus", path);

    private static string? Find()
    {
        var named = Environment.GetEnvironmentVariable("LISTLINT_CORPUS");
        var house = new DirectoryInfo(AppContext.BaseDirectory);
        while (house is not null && !File.Exists(Path.Combine(house.FullName, "Lint.sln")))
            house = house.Parent;
        string?[] places = [named, house?.Parent is { } parent ? Path.Combine(parent.FullName, "shared") : null];
        return places.FirstOrDefault(place => place is not null && Directory.Exists(Path.Combine(place, "corpus")));
    }
}

/// <summary>A test that needs the corpus.</summary>
internal sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute() => Skip = Corpus.Root is null ? "The corpus of real lists is not here." : null;
}

/// <summary>A theory that needs the corpus.</summary>
internal sealed class CorpusTheoryAttribute : TheoryAttribute
{
    public CorpusTheoryAttribute() => Skip = Corpus.Root is null ? "The corpus of real lists is not here." : null;
}
