using System.Text.Json;
using System.Text.Json.Nodes;
using ListLint.Run.Editor;
using ListLint.Server.Protocol;
using ListLint.Server.Workspace;

namespace ListLint.Server;

/// <summary>Follows the client: its documents, its folders, and the files on the disk.</summary>
internal sealed class Synchronization(Documents documents, Folders folders, Worker worker, Diagnosis diagnosis, TimeSpan delay)
{
    /// <summary>The parameters of the request to be told of files that change.</summary>
    public static JsonObject Watched() => ServerAbilities.Watch(OpenConfiguration.Patterns);

    /// <summary>Takes a notification; one that is not known is left aside, as the protocol asks.</summary>
    public void Take(string method, JsonElement parameters)
    {
        switch (method)
        {
            case "textDocument/didOpen":
                Open(TextDocumentItem.From(parameters));
                break;
            case "textDocument/didChange":
                Change(parameters);
                break;
            case "textDocument/didSave":
                Save(Parameters.Uri(parameters));
                break;
            case "textDocument/didClose":
                Close(Parameters.Uri(parameters));
                break;
            case "workspace/didChangeWatchedFiles":
                if (Parameters.Uris(parameters, "changes").Any(IsSource))
                    CheckAll(delay);
                break;
            case "workspace/didChangeConfiguration":
                CheckAll(TimeSpan.Zero);
                break;
            case "workspace/didChangeWorkspaceFolders":
                var changes = parameters.GetProperty("event");
                folders.Change(Parameters.Uris(changes, "added"), Parameters.Uris(changes, "removed"));
                CheckAll(TimeSpan.Zero);
                break;
        }
    }

    private void Open(TextDocumentItem item)
    {
        documents.Open(item);
        worker.Check(item.Uri, TimeSpan.Zero);
    }

    private void Change(JsonElement parameters)
    {
        try
        {
            var change = DocumentChange.From(parameters);
            documents.Change(change);
            worker.Check(change.Uri, delay);
        }
        catch (Exception error) when (Parameters.IsWrong(error))
        {
            // What the editor has is no longer known, and nothing is said of another text.
            var uri = Parameters.Uri(parameters);
            Close(uri);
            worker.Post(() => diagnosis.Log($"A change of {uri} cannot be read, so it is not checked until it is opened again."));
            throw;
        }
    }

    private void Save(string uri)
    {
        documents.Save(uri);
        // Another list may link to it, and a configuration may extend it.
        CheckAll(TimeSpan.Zero);
    }

    private void Close(string uri)
    {
        documents.Close(uri);
        worker.Forget(uri);
        worker.Post(() => diagnosis.Close(uri));
    }

    // Many files may change at once, which then are one change.
    private void CheckAll(TimeSpan wait)
    {
        worker.Post(diagnosis.Forget);
        foreach (var document in documents.All)
            worker.Check(document.Uri, wait);
    }

    private static bool IsSource(string uri) => FileUri.ToPath(uri) is { } path && OpenConfiguration.IsSource(path);
}
