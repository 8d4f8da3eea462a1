using System.Globalization;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>
/// What whoever made a change has to do: a list with boxes to tick, in the order of the files and their lines. Below the last point of a line that
/// its fixes correct stands the line as it should be.
/// </summary>
internal sealed class Checklist(ReportOptions options)
{
    private readonly Dictionary<string, RuleDescription> rules = options.Rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);

    /// <summary>How many points are shown: nobody corrects more by hand.</summary>
    internal const int Shown = 100;

    private const int LongestMessage = 500;

    /// <summary>Writes the points that fit, and returns how many.</summary>
    public int Write(RunResult run, BoundedText text)
    {
        var files = run.Files.Where(file => file.Diagnostics.Count > 0).ToList();
        var written = 0;
        foreach (var file in files)
        {
            if (files.Count > 1 && !text.Add($"{(written > 0 ? "\n" : "")}In **{MarkdownText.Escape(file.Source.Path)}**:\n"))
                return written;
            foreach (var line in file.Diagnostics.GroupBy(diagnostic => file.Source.PositionOf(diagnostic.Span.Start).Line))
            {
                foreach (var diagnostic in line)
                {
                    if (written == Shown || !text.Add(Point(file.Source, line.Key, diagnostic)))
                        return written;
                    written++;
                }

                if (CorrectedLine.Find(file.Source, line.Key, line) is { } corrected)
                    text.Add(Block(corrected));
            }
        }

        return written;
    }

    private string Point(SourceText source, int line, Diagnostic diagnostic)
    {
        // GitHub jumps to a line of a Markdown file only where it shows the source.
        var target = string.Create(CultureInfo.InvariantCulture, $"{options.FilesUrl}{FileUri.Format(source.Path)}?plain=1#L{line}");
        var message = MarkdownText.Escape(Excerpt.Within(LongestMessage, diagnostic.Message));
        return string.Create(CultureInfo.InvariantCulture, $"- [ ] [line {line}]({target}): {message} ({Rule(diagnostic.Rule)})");
    }

    private string Rule(string id) =>
        rules.GetValueOrDefault(id)?.Address(options.Homepage) is { } address ? $"[{MarkdownText.Escape(id)}]({address})" : MarkdownText.Escape(id);

    // Within the point, in a fence that the line cannot end.
    private static string Block(string line)
    {
        var fence = MarkdownText.Fence(line);
        return $"  {fence}md\n  {line}\n  {fence}";
    }
}
