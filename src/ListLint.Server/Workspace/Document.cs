using ListLint.Core;
using ListLint.Server.Positions;
using ListLint.Server.Protocol;

namespace ListLint.Server.Workspace;

/// <summary>A document that is open, at one version; never changes. Compared by reference.</summary>
/// <param name="uri">As the client wrote it.</param>
/// <param name="version">Of the client.</param>
/// <param name="text">All of it.</param>
/// <param name="encoding">What positions are counted in.</param>
/// <param name="look">Another number once it was opened or saved: then the file may say something else beside its characters.</param>
internal sealed class Document(string uri, int version, string text, PositionEncoding encoding, int look)
{
    /// <summary>As the client wrote it.</summary>
    public string Uri => uri;

    /// <summary>The absolute path of its file; null where it has none.</summary>
    public string? Path { get; } = FileUri.ToPath(uri);

    /// <summary>Of the client.</summary>
    public int Version => version;

    /// <summary>All of it.</summary>
    public string Text => text;

    /// <summary>Another number once it was opened or saved.</summary>
    public int Look => look;

    /// <summary>Its lines.</summary>
    public LineIndex Lines => field ??= new LineIndex(text, encoding);

    /// <summary>The same document after changes.</summary>
    public Document With(int newVersion, IReadOnlyList<ContentChange> changes)
    {
        var after = text;
        var lines = changes is [{ Range: null }, ..] ? null : Lines;
        foreach (var change in changes)
        {
            after = change.Range is { } range ? Replace(after, (lines ?? new LineIndex(after, encoding)).SpanOf(range), change.Text) : change.Text;
            lines = null;
        }

        return new Document(uri, newVersion, after, encoding, look);
    }

    /// <summary>The same document once it was saved.</summary>
    public Document Saved(int newLook) => new(uri, version, text, encoding, newLook);

    private static string Replace(string text, Span span, string fresh) => string.Concat(text.AsSpan(0, span.Start), fresh, text.AsSpan(span.End));
}
