using System.Globalization;
using Mono.Cecil;

namespace ListLint.Tests;

/// <summary>Lines and methods that fit on a screen.</summary>
public sealed class SizeConventions
{
    private const int MostColumns = 150;
    private const int MostLines = 40;

    [Fact]
    public void No_line_is_wider_than_150_columns()
    {
        var wide =
            from path in SourceTree.Files(".cs")
            from line in File.ReadLines(path).Index()
            where new StringInfo(line.Item).LengthInTextElements > MostColumns
            select $"{Path.GetRelativePath(SourceTree.Root, path)}:{line.Index + 1}";

        Assert.Empty(wide);
    }

    [Fact]
    public void No_method_is_longer_than_40_lines()
    {
        var assemblies = Directory.GetFiles(AppContext.BaseDirectory, "*.dll").Where(path => IsOurs(Path.GetFileNameWithoutExtension(path))).ToList();
        Assert.True(assemblies.Count > 8, "The assemblies are elsewhere.");

        Assert.Empty(assemblies.SelectMany(LongMethods));
    }

    private static bool IsOurs(string name) => name == "listlint" || name.StartsWith("ListLint.", StringComparison.Ordinal);

    // From the first statement to the last, as the symbols tell; what a type sets up with its constructor lies wherever its fields do.
    private static List<string> LongMethods(string path)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(path, new ReaderParameters { ReadSymbols = true });
        return
        [
            .. from type in assembly.MainModule.GetTypes()
            from method in type.Methods
            where !method.IsConstructor
            let points = method.DebugInformation.SequencePoints.Where(point => !point.IsHidden && !point.Document.Url.Contains("/obj/")).ToList()
            where points.Count > 0
            let lines = points.Max(point => point.EndLine) - points.Min(point => point.StartLine) + 1
            where lines > MostLines
            select $"{type.FullName}.{method.Name}: {lines} lines",
        ];
    }
}
