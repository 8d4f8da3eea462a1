using System.Text.RegularExpressions;
using ListLint.Cli;
using ListLint.Cli.Hosting;
using ListLint.Run.Judge;

namespace ListLint.Tests;

/// <summary>The page that everybody reads first says what is so.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public void The_README_shows_what_its_first_command_prints()
    {
        var path = SourceTree.PathOf("README.md");
        var page = File.ReadAllText(path);
        var example = Example().Match(page);
        Assert.True(example.Success, "README.md has no command with its output.");
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

    [GeneratedRegex(
        @"^dotnet run --project src/ListLint\.Cli -- (?<args>[^\n]+)\n```\n\n```text\n(?<output>.*?)```\n",
        RegexOptions.Multiline | RegexOptions.Singleline
    )]
    private static partial Regex Example();
}
