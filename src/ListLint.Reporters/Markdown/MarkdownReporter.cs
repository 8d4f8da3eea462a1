using System.Globalization;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>
/// A summary in Markdown, as for a job of GitHub Actions: counts, rules, and the first diagnostics, the most severe first. That of a change starts
/// with what is to be done, in the order of the files.
/// </summary>
/// <param name="options">Of the place where it is read.</param>
/// <param name="limit">The bytes of UTF-8 that fit there; beyond, it is cut at a line.</param>
public sealed class MarkdownReporter(ReportOptions options, int limit = MarkdownReporter.Limit) : Reporter
{
    /// <summary>What <c>--report</c> calls it, and what it needs to be written.</summary>
    public static ReportFormat Format { get; } = new("markdown", options => new MarkdownReporter(options));

    /// <summary>The bytes of UTF-8 that GitHub takes for the summary of a step.</summary>
    internal const int Limit = 1024 * 1024;

    /// <summary>How many diagnostics are shown: nobody reads more in a table.</summary>
    internal const int Shown = 100;

    private const int RoomForNote = 500;
    private const int LongestMessage = 500;
    private static readonly Severity[] Severities = [Severity.Error, Severity.Warning, Severity.Info];

    /// <inheritdoc/>
    public override void Write(RunResult run, TextWriter output)
    {
        var text = new BoundedText(limit - RoomForNote);
        var all = Reported.BySeverity(run);
        text.Add("## ListLint\n");
        var written = 0;
        // Whoever made a change wants to know first what to do.
        var isOfChange = options.Unchanged is not null && all.Count > 0;
        if (isOfChange)
        {
            text.Add("### What to do\n");
            written = new Checklist(options).Write(run, text);
            text.Add("\n### Problems\n");
        }

        text.Add(Counts(run));
        if (run.Files.Sum(file => file.Failures.Count) is > 0 and var failed)
            text.Add($"\n{ReportText.Count(failed, "rule")} failed. The log says which.");
        if (all.Count > 0)
            WriteRules(all, text);
        if (!isOfChange && all.Count > 0)
            written = WriteProblems(all, text);

        WriteUnchanged(text);
        output.Write(text);
        if (written < all.Count)
            output.Write($"\n{ReportText.Count(all.Count - written, "more problem")} not shown here. The text report in the log has all of them.\n");
    }

    private void WriteUnchanged(BoundedText text)
    {
        if (options.Unchanged is not { } unchanged || Reported.BySeverity(unchanged) is not { Count: > 0 } all)
            return;
        text.Add($"\n### On unchanged lines\n\nThese do not count here: {Counts(unchanged)}");
        WriteRules(all, text);
    }

    private string Counts(RunResult run)
    {
        var files = ReportText.Count(run.Files.Count, "file");
        var counts = Severities
            .Where(severity => run.Count(severity) > 0)
            .Select(severity => $"**{ReportText.Count(run.Count(severity), ReportText.Format(severity))}**")
            .ToList();
        var affected = run.Files.Count(file => file.Diagnostics.Count > 0).ToString(CultureInfo.InvariantCulture);
        return counts.Count == 0
            ? $"No {(options.Unchanged is null ? "" : "new ")}problems in {files}."
            : $"{string.Join(", ", counts)} in {(run.Files.Count == 1 ? files : $"{affected} of {files}")}.";
    }

    private void WriteRules(IReadOnlyList<Reported> all, BoundedText text)
    {
        var rules = options.Rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        text.Add("\n| Rule | Errors | Warnings | Infos | What the rule checks |\n|---|--:|--:|--:|---|");
        // Grouping keeps the order, so the rules with the most severe diagnostics come first.
        foreach (var group in all.GroupBy(reported => reported.Diagnostic.Rule, StringComparer.Ordinal))
        {
            var rule = rules.GetValueOrDefault(group.Key);
            var counts = Severities.Select(severity => group.Count(reported => reported.Diagnostic.Severity == severity));
            var id = MarkdownText.Escape(group.Key);
            var name = rule?.Address(options.Homepage) is { } address ? $"[{id}]({address})" : id;
            text.Add(
                string.Create(CultureInfo.InvariantCulture, $"| {name} | {string.Join(" | ", counts)} | {MarkdownText.Escape(rule?.Summary ?? "")} |")
            );
        }
    }

    private int WriteProblems(IReadOnlyList<Reported> all, BoundedText text)
    {
        text.Add("\n| | Place | Problem | Rule |\n|---|---|---|---|");
        var written = 0;
        foreach (var reported in all.Take(Shown))
        {
            var message = MarkdownText.Escape(Excerpt.Within(LongestMessage, reported.Diagnostic.Message));
            if (
                !text.Add(
                    $"| {ReportText.Format(reported.Diagnostic.Severity)} | {Place(reported)} | {message} | "
                        + $"{MarkdownText.Escape(reported.Diagnostic.Rule)} |"
                )
            )
                break;
            written++;
        }

        return written;
    }

    // GitHub jumps to a line of a Markdown file only where it shows the source.
    private string Place(Reported reported)
    {
        var (path, start) = (reported.Source.Path, reported.Start);
        var target = string.Create(CultureInfo.InvariantCulture, $"{options.FilesUrl}{FileUri.Format(path)}?plain=1#L{start.Line}");
        return string.Create(CultureInfo.InvariantCulture, $"[{MarkdownText.Escape(path)}:{start.Line}]({target})");
    }
}
