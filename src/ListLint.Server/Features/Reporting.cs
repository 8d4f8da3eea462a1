using ListLint.Core;
using ListLint.Server.Protocol;
using ListLint.Server.Workspace;

namespace ListLint.Server.Features;

/// <summary>Says what was found in a document as the protocol has it.</summary>
/// <param name="withRelated">Whether the client shows other places that a problem speaks of.</param>
internal sealed class Reporting(bool withRelated)
{
    private const int Error = 1;
    private const int Warning = 2;
    private const int Information = 3;

    /// <summary>All that is reported of a document.</summary>
    public Publication Publish(Analysis analysis) =>
        new(
            analysis.Document.Uri,
            [
                .. analysis.Troubles.Select(trouble => Report(analysis.Document, trouble)),
                .. (analysis.Result?.Diagnostics ?? []).Select(diagnostic => Report(analysis.Document, diagnostic)),
            ],
            analysis.Document.Version
        );

    /// <summary>One problem of a document.</summary>
    public Report Report(Document document, Diagnostic diagnostic) =>
        new(
            document.Lines.RangeOf(diagnostic.Span),
            SeverityOf(diagnostic.Severity),
            diagnostic.Message,
            diagnostic.Rule,
            Related(document, diagnostic)
        );

    private static Report Report(Document document, Trouble trouble) =>
        new(document.Lines.RangeOf(new Span(trouble.Offset, trouble.Offset)), Error, trouble.Message);

    // A run over one list speaks of no place in another.
    private List<RelatedPlace>? Related(Document document, Diagnostic diagnostic) =>
        withRelated && diagnostic.Related.Count > 0
            ?
            [
                .. diagnostic
                    .Related.Where(related => related.Path is null)
                    .Select(related => new RelatedPlace(new TextLocation(document.Uri, document.Lines.RangeOf(related.Span)), related.Message)),
            ]
            : null;

    private static int SeverityOf(Severity severity) =>
        severity switch
        {
            Severity.Error => Error,
            Severity.Warning => Warning,
            _ => Information,
        };
}
