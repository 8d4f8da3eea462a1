using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ListLint.Run.Editor;
using ListLint.Server.Completion;
using ListLint.Server.Features;
using ListLint.Server.Protocol;
using ListLint.Server.Workspace;

namespace ListLint.Server;

/// <summary>The requests that are about documents.</summary>
internal sealed class Methods
{
    private readonly Documents documents;
    private readonly Diagnosis diagnosis;
    private readonly Dictionary<string, Func<JsonElement, Answer>> known;

    /// <summary>Answers as a client can take it.</summary>
    public Methods(ServerOptions options, ClientAbilities client, Documents documents, Diagnosis diagnosis)
    {
        (this.documents, this.diagnosis) = (documents, diagnosis);
        var json = ProtocolJson.Default;
        var actions = new Actions(new Reporting(client.HasRelatedInformation), new Edits(client.HasDocumentChanges), client.ResolvesEdits);
        var pages = new Pages(options.Page, client.HasMarkdown);
        var (comments, settings) = (new CommentWords(options.Rules), new SettingWords(options.Rules));
        known = new(StringComparer.Ordinal)
        {
            ["textDocument/codeAction"] = On(
                json.CodeActionParams,
                json.IReadOnlyListCodeAction,
                about => about.TextDocument.Uri,
                (document, about, cancel) => actions.Find(diagnosis.Of(document), about, cancel)
            ),
            ["codeAction/resolve"] = On(
                json.CodeAction,
                json.CodeAction,
                action => action.Data?.Uri ?? "",
                (document, action, _) => action.Data?.Version == document.Version ? actions.Resolve(diagnosis.Of(document), action) : throw Modified()
            ),
            ["textDocument/hover"] = On(
                json.PlaceParams,
                json.Hover,
                Uri,
                (document, about, _) => pages.Find(diagnosis.Of(document), about.Position)
            ),
            ["textDocument/completion"] = On(
                json.PlaceParams,
                json.IReadOnlyListCompletionItem,
                Uri,
                (document, about, _) =>
                    IsConfiguration(document)
                        ? settings.Find(document, document.Lines.OffsetOf(about.Position))
                        : comments.Find(document, document.Lines.OffsetOf(about.Position))
            ),
            ["textDocument/documentSymbol"] = client.HasSymbolTree
                ? On(
                    json.DocumentParams,
                    json.IReadOnlyListDocumentSymbol,
                    Uri,
                    (document, _, _) => IsConfiguration(document) ? [] : Symbols.Tree(document)
                )
                : On(
                    json.DocumentParams,
                    json.IReadOnlyListSymbolInformation,
                    Uri,
                    (document, _, _) => IsConfiguration(document) ? [] : Symbols.Flat(document)
                ),
        };
    }

    /// <summary>What answers a request.</summary>
    /// <exception cref="RequestException">There is no such method.</exception>
    /// <exception cref="JsonException">Its parameters are other ones.</exception>
    public Answer Find(string method, JsonElement parameters) =>
        known.TryGetValue(method, out var answer)
            ? answer(parameters)
            : throw new RequestException(ErrorCode.MethodNotFound, "There is no such method here.");

    // A request is about the text that was there when it came: once that has changed, an answer would be about another one.
    private Func<JsonElement, Answer> On<TParams, TResult>(
        JsonTypeInfo<TParams> read,
        JsonTypeInfo<TResult> write,
        Func<TParams, string> uri,
        Func<Document, TParams, CancellationToken, TResult?> answer
    )
        where TResult : class =>
        parameters =>
        {
            var about = Parameters.Read(parameters, read);
            var document = documents.Find(uri(about));
            return (id, writer, cancel) =>
            {
                if (document is not null && !documents.IsCurrent(document))
                    throw Modified();
                var result = document is null ? null : answer(document, about, cancel);
                cancel.ThrowIfCancellationRequested();
                writer.Answer(id, result, write);
            };
        };

    private static string Uri(PlaceParams about) => about.TextDocument.Uri;

    private static string Uri(DocumentParams about) => about.TextDocument.Uri;

    private static bool IsConfiguration(Document document) => document.Path is { } path && OpenConfiguration.IsConfiguration(path);

    private static RequestException Modified() => new(ErrorCode.ContentModified, "The document changed since the request was made.");
}
