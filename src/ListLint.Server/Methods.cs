using System.Text.Json;
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
    private readonly ClientAbilities client;
    private readonly Actions actions;
    private readonly Pages pages;
    private readonly CommentWords comments;
    private readonly SettingWords settings;

    /// <summary>Answers as a client can take it.</summary>
    public Methods(ServerOptions options, ClientAbilities client, Documents documents, Diagnosis diagnosis)
    {
        (this.documents, this.diagnosis, this.client) = (documents, diagnosis, client);
        actions = new Actions(new Reporting(client.HasRelatedInformation), new Edits(client.HasDocumentChanges), client.ResolvesEdits);
        pages = new Pages(options.Page, client.HasMarkdown);
        (comments, settings) = (new CommentWords(options.Rules), new SettingWords(options.Rules));
    }

    /// <summary>What answers a request. Reads all that it needs of the parameters at once.</summary>
    /// <exception cref="RequestException">There is no such method.</exception>
    public Answer Find(string method, JsonElement parameters) =>
        method switch
        {
            "textDocument/codeAction" => FindActions(Parameters.Uri(parameters), ActionRequest.From(parameters)),
            "codeAction/resolve" => Resolve(parameters.Clone(), ActionData.From(parameters)),
            "textDocument/hover" => Hover(Parameters.Uri(parameters), Parameters.Position(parameters)),
            "textDocument/completion" => Complete(Parameters.Uri(parameters), Parameters.Position(parameters)),
            "textDocument/documentSymbol" => About(Parameters.Uri(parameters), (document, _) => SymbolsOf(document)),
            _ => throw new RequestException(ErrorCode.MethodNotFound, "There is no such method here."),
        };

    private Answer FindActions(string uri, ActionRequest request) =>
        About(uri, (document, check) => new PartList(actions.Find(diagnosis.Analyze(document), request, check)));

    private Answer Resolve(JsonElement action, ActionData data) =>
        About(
            data.Uri,
            (document, _) =>
                data.Version == document.Version ? new ResolvedAction(action, actions.Resolve(diagnosis.Analyze(document), data)) : throw Modified()
        );

    private Answer Hover(string uri, TextPosition place) => About(uri, (document, _) => pages.Find(diagnosis.Analyze(document), place));

    private Answer Complete(string uri, TextPosition place) =>
        About(
            uri,
            (document, _) =>
            {
                var offset = document.Lines.OffsetOf(place);
                return new PartList(IsConfiguration(document) ? settings.Find(document, offset) : comments.Find(document, offset));
            }
        );

    private PartList SymbolsOf(Document document) =>
        IsConfiguration(document) ? new PartList([])
        : client.HasSymbolTree ? new PartList(Symbols.Tree(document))
        : new PartList(Symbols.Flat(document));

    // A request is about the text that was there when it came. Once that has changed, also while the answer is made, it would be about another one.
    private Answer About(string uri, Func<Document, Action, IPart?> answer)
    {
        var document = documents.Find(uri);
        return (id, writer, cancel) =>
        {
            Check();
            var result = document is null ? null : answer(document, Check);
            Check();
            writer.Answer(id, result);

            void Check()
            {
                cancel.ThrowIfCancellationRequested();
                if (document is not null && !documents.IsCurrent(document))
                    throw Modified();
            }
        };
    }

    private static bool IsConfiguration(Document document) => document.Path is { } path && OpenConfiguration.IsConfiguration(path);

    private static RequestException Modified() => new(ErrorCode.ContentModified, "The document changed since the request was made.");
}
