using ListLint.Core;
using ListLint.Engine;
using ListLint.Markdown;

namespace ListLint.Run.Fix;

/// <summary>Writes comments into a list that silence all that is reported of it; what a reader sees stays, byte for byte.</summary>
/// <param name="lint">Finds what is reported.</param>
/// <param name="reason">Why it is silenced; has nothing in it that ends a comment or a cell.</param>
internal sealed class SuppressionAdder(Func<SourceText, Facts, FileResult> lint, string reason)
{
    // Each round either silences all, or widens what the one before silenced.
    private const int MostRounds = 10;
    private readonly FixGuard guard = new(ListParser.Parse);

    /// <summary>Whether a rule that a comment on its line does not silence stays, instead of being silenced in the whole file.</summary>
    public bool StaysOnLines { get; init; }

    /// <summary>The rule that no comment silenced, once there was no such text; null where a reader would see the comments.</summary>
    public string? Left { get; private set; }

    /// <summary>The text with the comments, of which nothing is reported; null where there is no such text.</summary>
    /// <param name="result">What is reported of the text now.</param>
    /// <param name="facts">What is known beside the text.</param>
    public FileResult? Add(FileResult result, Facts facts)
    {
        if (Add(result, facts, onLines: true) is { } silent)
            return silent;
        var left = Left;
        silent = Add(result, facts, onLines: false);
        Left = silent is null ? left : null;
        return silent;
    }

    /// <summary>The same with comments on the lines, or with one for the whole file.</summary>
    public FileResult? Add(FileResult result, Facts facts, bool onLines)
    {
        var source = result.Source;
        var comments = new SuppressionComments(source, reason, onLines);
        for (var round = 0; round < MostRounds; round++)
        {
            if (result.Diagnostics.Count == 0)
            {
                Left = null;
                return guard.Loss(source, facts, comments.Edits()) is null ? result : null;
            }

            var added = false;
            foreach (var (line, rule) in result.Diagnostics.Select(one => (result.Source.LineOf(one.Span.Start), one.Rule)).Distinct())
                added |= comments.Add(line, rule);
            Left = result.Diagnostics[0].Rule;
            if (!added)
                return null;
            var written = Write(source, facts, comments);
            if (StaysOnLines && comments.IsForFile)
                return null;
            result = lint(written, facts);
        }

        return null;
    }

    // Within code, and where a line is no text of its own, a comment would be shown to the reader.
    private static SourceText Write(SourceText source, Facts facts, SuppressionComments comments)
    {
        var list = Parse();
        var seen = list.Suppressions.Where(one => one.Scope == SuppressionScope.Line).Select(one => list.LineOf(one)).ToHashSet();
        var lost = comments.Lines.Where(line => !seen.Contains(line)).ToList();
        lost.ForEach(comments.Lift);
        return lost.Count == 0 ? list.Source : Parse().Source;

        CuratedList Parse() => ListParser.Parse(source.WithText(EditedText.Apply(source.Text, comments.Edits())), facts);
    }
}
