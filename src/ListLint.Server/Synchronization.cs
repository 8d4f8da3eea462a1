using System.Text.Json;
using System.Text.Json.Nodes;
using ListLint.Run.Editor;
using ListLint.Run.Plan.Settings;
using ListLint.Server.Protocol;
using ListLint.Server.Workspace;

namespace ListLint.Server;

/// <summary>Follows the client: its documents, its folders, and the settings on the disk.</summary>
internal sealed class Synchronization(Documents documents, Folders folders, Worker worker, Diagnosis diagnosis, TimeSpan delay)
{
    /// <summary>The parameters of the request to be told of settings that change.</summary>
    public static JsonObject Watched() => ServerAbilities.Watch(ConfigKeys.FileName, ConfigKeys.WordsFileName);

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
                if (Parameters.Uris(parameters, "changes").Any(IsSettings))
                    CheckAll();
                break;
            case "workspace/didChangeConfiguration":
                CheckAll();
                break;
            case "workspace/didChangeWorkspaceFolders":
                var changes = parameters.GetProperty("event");
                folders.Change(Parameters.Uris(changes, "added"), Parameters.Uris(changes, "removed"));
                CheckAll();
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
            Close(Parameters.Uri(parameters));
            throw;
        }
    }

    private void Save(string uri)
    {
        documents.Save(uri);
        if (IsSettings(uri))
            CheckAll();
        else
            worker.Check(uri, TimeSpan.Zero);
    }

    private void Close(string uri)
    {
        documents.Close(uri);
        worker.Forget(uri);
        worker.Post(() => diagnosis.Close(uri));
    }

    private void CheckAll()
    {
        worker.Post(diagnosis.Forget);
        foreach (var document in documents.All)
            worker.Check(document.Uri, TimeSpan.Zero);
    }

    private static bool IsSettings(string uri) => FileUri.ToPath(uri) is { } path && OpenConfiguration.IsSettings(path);
}
