using System.Text.RegularExpressions;
using ListLint.Cli;
using ListLint.Cli.Hosting;
using ListLint.Run.Judge;

namespace ListLint.Tests;

/// <summary>The pages that everybody reads first say what is so.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public void The_README_has_at_most_150_lines() => Assert.InRange(File.ReadLines(SourceTree.PathOf("README.md")).Count(), 50, 150);

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/reports.md")]
    public void A_page_shows_what_its_command_prints(string path)
    {
        path = SourceTree.PathOf(path);
        var page = File.ReadAllText(path);
        var example = Example().Match(page);
        Assert.True(example.Success, $"{path} has no command with its output.");
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter();

        var exit = Application.Run(
            example.Groups["args"].Value.Split(' '),
            new Host
            {
                Output = output,
                Error = error,
                Input = () => Stream.Null,
                Folder = SourceTree.Root,
            }
        );

        Assert.Equal((ExitCode.Problems, ""), (exit, error.ToString()));
        var shown = example.Groups["output"];
        if (SourceTree.Accepts)
            File.WriteAllText(path, $"{page.AsSpan(0, shown.Index)}{output}{page.AsSpan(shown.Index + shown.Length)}");
        else
            Assert.Equal(output.ToString(), shown.Value);
    }

    [Fact]
    public void The_README_checks_the_sample_from_a_fresh_clone_and_says_how_that_ends()
    {
        var page = File.ReadAllText(SourceTree.PathOf("README.md"));
        var sample = File.ReadAllText(SourceTree.PathOf("docs", "reports.md"));
        var (errors, warnings) = (Closing().Match(sample).Groups[1].Value, Closing().Match(sample).Groups[2].Value);

        Assert.Contains($"ends with {errors} errors and {warnings} warnings", page);
        Assert.Contains("\ndotnet run --project src/ListLint.Cli -- check tests/lists/sample.md\n", page);
    }

    [GeneratedRegex(
        @"^(?:dotnet run --project src/ListLint\.Cli -- (?<args>[^\n]+)\n```\n|<!-- output: (?<args>[^\n]+) -->)\n+```text\n(?<output>.*?)```\n",
        RegexOptions.Multiline | RegexOptions.Singleline
    )]
    private static partial Regex Example();

    [GeneratedRegex(@"^([0-9]+) errors, ([0-9]+) warnings", RegexOptions.Multiline)]
    private static partial Regex Closing();
}
