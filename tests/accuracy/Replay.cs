using ListLint.Core;
using ListLint.Engine;

namespace ListLint.Accuracy;

/// <summary>What is told of a line before and after its correction.</summary>
/// <param name="Case">The line.</param>
/// <param name="Told">What is told of the old line, and no more of the corrected one; with the rule in front.</param>
/// <param name="Alarms">What is told of the corrected line, and was not of the old one.</param>
/// <param name="IsToldByStyle">Whether a rule of style is among those that tell.</param>
/// <param name="StyleAlarms">The alarms of those rules.</param>
internal sealed record Replay(
    HistoryCase Case,
    IReadOnlyList<string> Told,
    IReadOnlyList<string> Alarms,
    bool IsToldByStyle,
    IReadOnlyList<string> StyleAlarms
)
{
    // What tells of a line that was taken out that there is another one like it.
    private static readonly string[] OfCopies =
    [
        "duplicate-entry",
        "cross-listed-entry",
        "shared-link",
        "duplicate-heading",
        "swapped-link",
        "mismatched-link",
        "repeated-address",
    ];

    /// <summary>Whether anything is told of the old line that is gone from the corrected one.</summary>
    public bool IsTold => Told.Count > 0;

    /// <summary>Lints a file with the line as it was and as it became; null where the file does not hold the line.</summary>
    public static Replay? Run(Linter linter, HistoryCase one, IReadOnlySet<string> styleRules)
    {
        var before = SourceText.Decode("README.md", File.ReadAllBytes(one.File));
        if (one.Line > before.LineCount)
            return null;
        var old = Find(linter, before, one.Line);
        if (one.New is null)
            return new Replay(
                one,
                [.. old.Where(report => OfCopies.Contains(report.Rule)).Select(report => report.Text)],
                [],
                IsToldByStyle: false,
                []
            );
        var line = before.Line(one.Line);
        var after = before.WithText(string.Concat(before.Text.AsSpan(0, line.Start), one.New.TrimEnd('\r', '\n'), before.Text.AsSpan(line.End)));
        var now = Find(linter, after, one.Line);
        var told = old.Where(report => !now.Exists(other => other.Key == report.Key)).ToList();
        var alarms = now.Where(report => !old.Exists(other => other.Key == report.Key)).ToList();
        return new Replay(
            one,
            [.. told.Select(report => report.Text)],
            [.. alarms.Select(report => report.Text)],
            told.Exists(report => styleRules.Contains(report.Rule)),
            [.. alarms.Where(report => styleRules.Contains(report.Rule)).Select(report => report.Text)]
        );
    }

    // As on a change with that line alone. Reports are the same where one rule speaks of the same words, wherever these have moved to.
    private static List<(string Rule, (string, string) Key, string Text)> Find(Linter linter, SourceText source, int line) =>
        [
            .. ChangedLines
                .From(source, [(line, 1)])
                .Only(linter.Find(source, Reports.Facts), _ => null)
                .Diagnostics.Select(report => (report.Rule, (report.Rule, source.Slice(report.Span).ToString()), $"{report.Rule}: {report.Message}")),
        ];
}
