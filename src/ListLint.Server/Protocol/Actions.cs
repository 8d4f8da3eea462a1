namespace ListLint.Server.Protocol;

/// <summary>Of <c>textDocument/codeAction</c>.</summary>
internal sealed record CodeActionParams(TextDocumentIdentifier TextDocument, TextRange Range, CodeActionContext Context);

/// <summary>Which actions are wanted: those of some kinds, or of kinds below them; null for all.</summary>
internal sealed record CodeActionContext(IReadOnlyList<string>? Only = null);

/// <summary>Something that can be done to a document.</summary>
/// <param name="Title">What it does.</param>
/// <param name="Kind">Of <see cref="ServerAbilities"/>.</param>
/// <param name="Diagnostics">What it is for; null for the whole document.</param>
/// <param name="IsPreferred">Whether it may be done without a look.</param>
/// <param name="Edit">What it changes; null where that is still to be asked for.</param>
/// <param name="Data">What it takes to find the edit; null where it is there.</param>
internal sealed record CodeAction(
    string Title,
    string Kind,
    IReadOnlyList<Report>? Diagnostics = null,
    bool? IsPreferred = null,
    WorkspaceEdit? Edit = null,
    ActionData? Data = null
);

/// <summary>What an action without an edit is about, which the client gives back.</summary>
/// <param name="Uri">The document.</param>
/// <param name="Version">The version that it was offered for.</param>
/// <param name="Rule">The rule to silence; null to apply all safe fixes.</param>
/// <param name="Line">The line (1-based) to silence it on; null for the whole file.</param>
internal sealed record ActionData(string Uri, int Version, string? Rule = null, int? Line = null);

/// <summary>Edits of documents, in the one form that the client knows.</summary>
internal sealed record WorkspaceEdit(
    IReadOnlyDictionary<string, IReadOnlyList<TextEdit>>? Changes = null,
    IReadOnlyList<DocumentEdit>? DocumentChanges = null
);

/// <summary>Edits of a document at a version.</summary>
internal sealed record DocumentEdit(VersionedTextDocumentIdentifier TextDocument, IReadOnlyList<TextEdit> Edits);

/// <summary>A text that takes the place of a part of a document.</summary>
internal sealed record TextEdit(TextRange Range, string NewText);
