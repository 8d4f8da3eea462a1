using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using ListLint.Reporters;

namespace ListLint.Tests;

/// <summary>Diffs that git and patch apply.</summary>
public sealed class UnifiedDiffTests : IDisposable
{
    private readonly Workplace place = new();

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("an equal text has no diff", "a\nb\n", "a\nb\n", "")]
    [InlineData("a changed line", "a\nb\nc\n", "a\nB\nc\n", "@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n")]
    [InlineData("a removed line", "a\nb\nc\n", "a\nc\n", "@@ -1,3 +1,2 @@\n a\n-b\n c\n")]
    [InlineData("a text out of nothing", "", "a\n", "@@ -0,0 +1,1 @@\n+a\n")]
    [InlineData("a missing last ending that stays", "a\nb", "A\nb", "@@ -1,2 +1,2 @@\n-a\n+A\n b\n\\ No newline at end of file\n")]
    [InlineData("a missing last ending that comes", "a", "a\n", "@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+a\n")]
    [InlineData(
        "six equal lines join two changes",
        "a\n1\n2\n3\n4\n5\n6\nb\n",
        "A\n1\n2\n3\n4\n5\n6\nB\n",
        "@@ -1,8 +1,8 @@\n-a\n+A\n 1\n 2\n 3\n 4\n 5\n 6\n-b\n+B\n"
    )]
    [InlineData(
        "seven part them",
        "a\n1\n2\n3\n4\n5\n6\n7\nb\n",
        "A\n1\n2\n3\n4\n5\n6\n7\nB\n",
        "@@ -1,4 +1,4 @@\n-a\n+A\n 1\n 2\n 3\n@@ -6,4 +6,4 @@\n 5\n 6\n 7\n-b\n+B\n"
    )]
    public void Hunks_are_those_of_the_format(string what, string before, string after, string hunks)
    {
        Assert.Equal(hunks.Length == 0 ? "" : $"--- a/x.md\n+++ b/x.md\n{hunks}", Diff("x.md", before, after));
        Assert.NotEmpty(what);
    }

    [Fact]
    public void Lines_of_which_each_second_changed_are_told_apart()
    {
        var before = Enumerable.Range(0, 40).Select(index => index % 2 == 0 ? $"- a{index}\n" : "\n").ToList();
        var after = before.Select(line => line.Replace("a", "b")).ToList();

        Assert.All(
            LineDiff.Compare(before, after),
            change => Assert.Equal((1, 1), (change.OldEnd - change.OldStart, change.NewEnd - change.NewStart))
        );
    }

    [Fact]
    public void The_changes_turn_any_text_into_any_other() =>
        Prop.ForAll(
                Texts(),
                pair =>
                {
                    var (before, after) = (Lines(pair.Item1), Lines(pair.Item2));
                    var made = new List<string>();
                    var at = 0;
                    foreach (var change in LineDiff.Compare(before, after))
                    {
                        made.AddRange(before[at..change.OldStart]);
                        made.AddRange(after[change.NewStart..change.NewEnd]);
                        at = change.OldEnd;
                    }

                    made.AddRange(before[at..]);
                    return made.SequenceEqual(after);
                }
            )
            .Check(Repeatable.Config);

    [ToolTheory("git")]
    [InlineData("x.md")]
    [InlineData("with space.md")]
    [InlineData("docs/数据 \"list\".md")]
    public void Git_applies_any_diff(string path) => Applied(path, "git", "apply", "-");

    [ToolTheory("patch")]
    [InlineData("x.md")]
    [InlineData("with space.md")]
    public void Patch_applies_any_diff(string path) => Applied(path, "patch", "-p1", "--binary", "--no-backup-if-mismatch", "-s", "-F0");

    private void Applied(string path, string tool, params string[] arguments) =>
        Prop.ForAll(
                Texts(),
                pair =>
                {
                    var (before, after) = (SourceText.From(pair.Item1, path), pair.Item2);
                    place.Write(path, before.Text);
                    var diff = Diff(path, before.Text, after);
                    if (diff.Length > 0)
                        Run(tool, arguments, diff);
                    return diff.Length == 0
                        ? before.Text == after
                        : (File.Exists(place.PathOf(path)) ? File.ReadAllText(place.PathOf(path)) : "") == after;
                }
            )
            .Check(Repeatable.Config.WithMaxTest(25));

    private void Run(string tool, string[] arguments, string input)
    {
        var start = new ProcessStartInfo(tool, arguments)
        {
            WorkingDirectory = place.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["GIT_CEILING_DIRECTORIES"] = Path.GetDirectoryName(place.Folder);
        using var process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var said = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{tool} said {said} to\n{input}");
    }

    // Few different lines, so that many repeat; endings of both kinds; often none at the end.
    private static Arbitrary<(string, string)> Texts()
    {
        var line = Gen.Elements("a\n", "b\n", "c\r\n", "\n", "- d é\n", "--- e\n", "+++ f\n", "@@ g\n", "h\ri\n");
        var text = line.ListOf().SelectMany(lines => Gen.Elements("", "", "z", "y").Select(end => string.Concat(lines) + end));
        return Arb.From(
            text.Where(name => name.Length > 0).SelectMany(before => text.Where(name => name.Length > 0).Select(after => (before, after)))
        );
    }

    private static List<string> Lines(string text) => [.. text.Split('\n')];

    private static string Diff(string path, string before, string after)
    {
        using var output = new StringWriter();
        UnifiedDiff.Write(SourceText.From(before, path), SourceText.From(after, path), output, new ReportOptions());
        return output.ToString();
    }

    private sealed class ToolTheoryAttribute : TheoryAttribute
    {
        public ToolTheoryAttribute(string tool)
        {
            try
            {
                using var process = Process.Start(
                    new ProcessStartInfo(tool, ["--version"]) { RedirectStandardOutput = true, RedirectStandardError = true }
                );
            }
            catch (System.ComponentModel.Win32Exception)
            {
                Skip = $"The command {tool} is not here.";
            }
        }
    }
}
