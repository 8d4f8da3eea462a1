using System.Text.Json;

namespace ListLint.Server.Protocol;

/// <summary>A folder that is open in the editor.</summary>
internal sealed record WorkspaceFolder(string Uri, string? Name = null);

/// <summary>Of <c>initialize</c>.</summary>
internal sealed record InitializeParams(JsonElement Capabilities, IReadOnlyList<WorkspaceFolder>? WorkspaceFolders = null, string? RootUri = null);

/// <summary>Of <c>workspace/didChangeWorkspaceFolders</c>.</summary>
internal sealed record DidChangeFoldersParams(FolderChanges Event);

/// <summary>Which folders were opened and closed.</summary>
internal sealed record FolderChanges(IReadOnlyList<WorkspaceFolder> Added, IReadOnlyList<WorkspaceFolder> Removed);

/// <summary>Of <c>workspace/didChangeWatchedFiles</c>.</summary>
internal sealed record DidChangeFilesParams(IReadOnlyList<FileEvent> Changes);

/// <summary>A file that changed.</summary>
internal sealed record FileEvent(string Uri);

/// <summary>Of <c>window/logMessage</c>.</summary>
/// <param name="Type">2 for a warning, 3 for information.</param>
/// <param name="Message">For people.</param>
internal sealed record LogMessageParams(int Type, string Message);
