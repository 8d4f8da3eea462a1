using ListLint.Core;
using ListLint.Server.Protocol;
using ListLint.Server.Workspace;

namespace ListLint.Server.Completion;

/// <summary>Completes comments that silence rules: <c>&lt;!-- listlint-disable-line wrong-year : reason --&gt;</c>.</summary>
/// <param name="rules">All rules.</param>
internal sealed class CommentWords(IReadOnlyList<Rule> rules)
{
    private const string Open = "<!--";
    private const string Prefix = "listlint-";

    // No comment that is written by hand is longer.
    private const int Longest = 1000;

    private static readonly (string Word, string Summary)[] Words =
    [
        ("listlint-disable-line", "Silences rules on this line."),
        ("listlint-disable-next-line", "Silences rules on the next line."),
        ("listlint-disable-file", "Silences rules in this file."),
        ("listlint-disable", "Silences rules from here on, down to listlint-enable."),
        ("listlint-enable", "Ends what listlint-disable began."),
    ];

    /// <summary>What can be written at an offset; nothing outside of such a comment.</summary>
    public IReadOnlyList<CompletionItem> Find(Document document, int offset)
    {
        var before = document.Text.AsSpan(Math.Max(0, offset - Longest), Math.Min(offset, Longest));
        var start = before.LastIndexOf(Open);
        if (start < 0)
            return [];
        var inside = before[(start + Open.Length)..].TrimStart();
        if (inside.Contains("-->", StringComparison.Ordinal))
            return [];
        var end = inside.IndexOfAny(" \t\r\n");
        if (end < 0)
            return Begun(inside.ToString());
        var names = inside[end..];
        // Behind these the reason begins.
        if (!inside.StartsWith(Prefix, StringComparison.Ordinal) || names.Contains("--", StringComparison.Ordinal) || names.Contains(':'))
            return [];
        var given = names.ToString().Split([' ', '\t', '\r', '\n', ',']);
        return
        [
            .. rules
                .Where(rule => !given[..^1].Contains(rule.Id, StringComparer.Ordinal))
                .Select(rule => Item(rule.Id, rule.Summary, CompletionKind.Value, given[^1].Length)),
        ];

        List<CompletionItem> Begun(string written) =>
            [
                .. Words
                    .Where(word => word.Word.StartsWith(written, StringComparison.Ordinal))
                    .Select(word => Item(word.Word, word.Summary, CompletionKind.Keyword, written.Length)),
            ];

        CompletionItem Item(string word, string summary, int kind, int written) =>
            new(word, kind, new TextEdit(document.Lines.RangeOf(WordSpan.Around(document.Text, offset, written)), word), summary);
    }
}
