using System.Text.Json;
using ListLint.Rules;
using ListLint.Server;
using ListLint.Server.Protocol;
using ListLint.Server.Transport;
using ListLint.Server.Workspace;

namespace ListLint.Tests;

/// <summary>A document that changes while a request about it is answered.</summary>
public sealed class StaleAnswerTests
{
    [Theory]
    [InlineData("textDocument/hover", "\"position\":{\"line\":2,\"character\":3}")]
    [InlineData(
        "textDocument/codeAction",
        "\"range\":{\"start\":{\"line\":2,\"character\":3},\"end\":{\"line\":2,\"character\":3}},\"context\":{\"diagnostics\":[]}"
    )]
    public void An_answer_about_the_text_before_is_not_given(string method, string about)
    {
        using var place = new Workplace();
        using var said = new MemoryStream();
        var uri = new Uri(place.PathOf("README.md")).AbsoluteUri;
        var documents = new Documents();
        documents.Open(new TextDocumentItem(uri, 1, "# Fog\n\n- [Horn]()\n"));
        var host = place.HostFor(TextWriter.Null, TextWriter.Null);
        var options = new ServerOptions
        {
            Rules = RuleCatalog.All(),
            Page = RuleCatalog.Page,
            Time = TimeProvider.System,
            Machine = folder =>
            {
                documents.Change(new DocumentChange(uri, 2, [new ContentChange("# Mist\n", null)]));
                return host with { Folder = folder };
            },
        };
        var writer = new MessageWriter(said);
        var diagnosis = new Diagnosis(new Checks(options.Rules, options.Machine, new Folders()), documents, writer);
        using var parameters = JsonDocument.Parse($$"""{"textDocument":{"uri":"{{uri}}"},{{about}}}""");
        var answer = new Methods(options, new ClientAbilities(), documents, diagnosis).Find(method, parameters.RootElement);

        var error = Assert.Throws<RequestException>(() => answer(new RequestId("1"), writer, CancellationToken.None));
        Assert.Equal((ErrorCode.ContentModified, 0L), (error.Code, said.Length));
    }
}
