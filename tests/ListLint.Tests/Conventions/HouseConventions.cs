using System.Xml.Linq;
using Xunit.Abstractions;

namespace ListLint.Tests;

/// <summary>How the tree is laid out. With <c>--logger "console;verbosity=detailed"</c> the figures are shown.</summary>
/// <param name="output">Takes the figures.</param>
public sealed class HouseConventions(ITestOutputHelper output)
{
    private const int MostLines = 300;
    private const int MedianLines = 60;
    private static readonly string[] FoldersWithoutSubject = ["Helpers", "Utils", "Common", "Managers"];

    [Fact]
    public void No_file_is_longer_than_300_lines()
    {
        var files = SourceTree.Files(".cs").Select(path => (Path: Name(path), Lines: File.ReadLines(path).Count())).ToList();
        var longest = files.MaxBy(file => file.Lines);
        output.WriteLine($"{files.Count} files with {files.Sum(file => file.Lines)} lines, the longest of {longest.Lines} ({longest.Path})");

        Assert.DoesNotContain(files, file => file.Lines > MostLines);
    }

    [Fact]
    public void Half_of_the_files_have_at_most_60_lines()
    {
        var lines = SourceTree
            .Files(".cs")
            .Where(path => !Name(path).StartsWith("tests/"))
            .Select(path => File.ReadLines(path).Count())
            .Order()
            .ToList();
        output.WriteLine($"{lines.Count} files that are no tests, half of them with at most {lines[lines.Count / 2]} lines");

        Assert.InRange(lines[lines.Count / 2], 1, MedianLines);
    }

    [Fact]
    public void Every_folder_has_a_subject() =>
        Assert.DoesNotContain(SourceTree.Files(".cs").SelectMany(path => Name(path).Split('/')), FoldersWithoutSubject.Contains);

    [Fact]
    public void Siblings_never_reference_one_another()
    {
        var wrong =
            from project in SourceTree.Files(".csproj")
            where !Name(project).StartsWith("tests/")
            let name = Path.GetFileNameWithoutExtension(project)
            from reference in References(project)
            where
                name is not ("ListLint.Cli" or "ListLint.Run" or "ListLint.Server")
                && (name == "ListLint.Core" || reference != "ListLint.Core")
                && (name, reference) is not ("ListLint.Rules", "ListLint.Spelling" or "ListLint.Generators")
            select $"{name} references {reference}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void Only_the_tests_reference_the_command()
    {
        var referrers = SourceTree.Files(".csproj").Where(project => References(project).Contains("ListLint.Cli")).Select(Name);

        Assert.All(referrers, name => Assert.StartsWith("tests/", name));
    }

    [Fact]
    public void A_run_knows_neither_the_command_nor_its_words_nor_the_console()
    {
        var run = typeof(ListLint.Run.Runner).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name).ToList();

        Assert.Empty(run.Intersect(["listlint", "System.CommandLine", "System.Console", "ListLint.GitHub", "ListLint.Rules"]));
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(SourceTree.PathOf("Lint.sln")).Replace('\\', '/');

        Assert.All(SourceTree.Files(".csproj"), project => Assert.Contains(Name(project), solution));
    }

    private static IEnumerable<string> References(string project) =>
        XDocument
            .Load(project)
            .Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));

    private static string Name(string path) => Path.GetRelativePath(SourceTree.Root, path).Replace('\\', '/');
}
