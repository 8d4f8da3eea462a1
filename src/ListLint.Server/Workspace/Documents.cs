using System.Collections.Concurrent;
using ListLint.Server.Protocol;

namespace ListLint.Server.Workspace;

/// <summary>The documents that are open. One thread changes them, in the order of the client; others may look.</summary>
internal sealed class Documents
{
    private readonly ConcurrentDictionary<string, Document> open = new(StringComparer.Ordinal);
    private int looks;

    /// <summary>What positions are counted in.</summary>
    public PositionEncoding Encoding { get; set; }

    /// <summary>The open documents, each at its last version.</summary>
    public IReadOnlyList<Document> All => [.. open.Values];

    /// <summary>The document at its last version; null where it is not open.</summary>
    public Document? Find(string uri) => open.GetValueOrDefault(uri);

    /// <summary>Whether the document is still what it was.</summary>
    public bool IsCurrent(Document document) => ReferenceEquals(Find(document.Uri), document);

    /// <summary>Opens a document.</summary>
    public void Open(TextDocumentItem item) => open[item.Uri] = new Document(item.Uri, item.Version, item.Text, Encoding, ++looks);

    /// <summary>Changes a document; one that is not open stays so.</summary>
    public void Change(DocumentChange change)
    {
        if (Find(change.Uri) is { } document)
            open[document.Uri] = document.With(change.Version, change.Changes);
    }

    /// <summary>Takes note that a document was saved.</summary>
    public void Save(string uri)
    {
        if (Find(uri) is { } document)
            open[uri] = document.Saved(++looks);
    }

    /// <summary>Closes a document.</summary>
    public void Close(string uri) => open.TryRemove(uri, out _);
}
