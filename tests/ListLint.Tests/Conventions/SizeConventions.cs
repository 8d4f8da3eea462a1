using System.Globalization;
using Mono.Cecil;
using Xunit.Abstractions;

namespace ListLint.Tests;

/// <summary>Lines and methods that fit on a screen. With <c>--logger "console;verbosity=detailed"</c> the figures are shown.</summary>
/// <param name="output">Takes the figures.</param>
public sealed class SizeConventions(ITestOutputHelper output)
{
    private const int MostColumns = 150;
    private const int MostLines = 40;

    [Fact]
    public void No_line_is_wider_than_150_columns()
    {
        var lines = (
            from path in SourceTree.Files(".cs")
            from line in File.ReadLines(path).Index()
            let columns = line.Item.Length <= MostColumns ? line.Item.Length : new StringInfo(line.Item).LengthInTextElements
            select (Place: $"{Path.GetRelativePath(SourceTree.Root, path)}:{line.Index + 1}", Columns: columns)
        ).ToList();
        var wide = lines.Where(line => line.Columns > MostColumns).Select(line => line.Place).ToList();
        output.WriteLine($"{lines.Count} lines, the widest of {lines.Max(line => line.Columns)} columns, {wide.Count} wider than {MostColumns}");

        Assert.Empty(wide);
    }

    [Fact]
    public void No_method_is_longer_than_40_lines()
    {
        var assemblies = Directory.GetFiles(AppContext.BaseDirectory, "*.dll").Where(path => IsOurs(Path.GetFileNameWithoutExtension(path))).ToList();
        Assert.True(assemblies.Count > 8, "The assemblies are elsewhere.");

        var methods = assemblies.SelectMany(MethodLengths).ToList();
        var longest = methods.MaxBy(method => method.Lines);
        output.WriteLine($"{methods.Count} methods, the longest of {longest.Lines} lines ({longest.Name})");

        Assert.DoesNotContain(methods, method => method.Lines > MostLines);
    }

    private static bool IsOurs(string name) => name == "listlint" || name.StartsWith("ListLint.", StringComparison.Ordinal);

    // From the first statement to the last, as the symbols tell; what a type sets up with its constructor lies wherever its fields do.
    private static List<(string Name, int Lines)> MethodLengths(string path)
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
            select ($"{type.FullName}.{method.Name}", lines),
        ];
    }
}
