using ListLint.Core;
using ListLint.Server.Positions;
using ListLint.Server.Protocol;
using ListLint.Server.Workspace;

namespace ListLint.Server.Features;

/// <summary>Turns edits of a text into those of a client.</summary>
/// <param name="isVersioned">Whether the client takes edits that name the version of the document.</param>
internal sealed class Edits(bool isVersioned)
{
    /// <summary>Edits of a document, in any order.</summary>
    public WorkspaceEdit Make(Document document, IEnumerable<Edit> edits)
    {
        IReadOnlyList<TextEdit> made = [.. EditedText.Sorted(edits).Select(edit => new TextEdit(document.Lines.RangeOf(edit.Span), edit.Text))];
        return new WorkspaceEdit(document.Uri, isVersioned ? document.Version : null, made);
    }

    /// <summary>What makes a document say something else.</summary>
    public WorkspaceEdit Replace(Document document, string text) => Make(document, TextDifference.Find(document.Text, text));
}
