using ListLint.Core;
using ListLint.Markdown;
using ListLint.Server.Protocol;
using ListLint.Server.Workspace;

namespace ListLint.Server.Features;

/// <summary>Shows the page of a rule over a problem that it reports, and over its name in a comment. No text of the list is in it.</summary>
/// <param name="page">The Markdown page of a rule, by its id; null where there is none.</param>
/// <param name="isMarkdown">Whether the client shows Markdown.</param>
internal sealed class Pages(Func<string, string?> page, bool isMarkdown)
{
    private const string Line = "\n\n---\n\n";

    /// <summary>What to show at a place; null for nothing.</summary>
    public Hover? Find(Analysis analysis, TextPosition place)
    {
        var lines = analysis.Document.Lines;
        var offset = lines.OffsetOf(place);
        // The rule whose name is there comes before one that reports the comment.
        var named = Comments(analysis.Document, offset)
            .Concat(
                (analysis.Result?.Diagnostics ?? [])
                    .Where(diagnostic => diagnostic.Span.Start <= offset && offset <= diagnostic.Span.End)
                    .Select(diagnostic => (Id: diagnostic.Rule, diagnostic.Span))
            )
            .ToList();
        var pages = named.Select(one => one.Id).Distinct(StringComparer.Ordinal).Select(page).OfType<string>().ToList();
        return pages.Count == 0 ? null : new Hover(string.Join(Line, pages.Select(PageText.Create)), isMarkdown, lines.RangeOf(named[0].Span));
    }

    private static IEnumerable<(string Id, Span Span)> Comments(Document document, int offset) =>
        document.Text.Contains("<!--", StringComparison.Ordinal)
            ? ListParser
                .Parse(SourceText.From(document.Text), Facts.None)
                .Suppressions.SelectMany(comment => comment.Rules)
                .Where(rule => rule.Id is not null && rule.Span.Start <= offset && offset <= rule.Span.End)
                .Select(rule => (rule.Id!, rule.Span))
            : [];
}
