using ListLint.Server.Features;
using ListLint.Server.Protocol;
using ListLint.Server.Transport;
using ListLint.Server.Workspace;

namespace ListLint.Server;

/// <summary>Tells the client what is wrong with the documents that are open. All but <see cref="Abilities"/> is for the thread that works.</summary>
/// <param name="checks">Looks at documents.</param>
/// <param name="documents">Those that are open.</param>
/// <param name="writer">Takes what is said.</param>
internal sealed class Diagnosis(Checks checks, Documents documents, MessageWriter writer)
{
    /// <summary>What the client can show; set before the first document is opened.</summary>
    public ClientAbilities Abilities { get; set; } = new();

    /// <summary>What a look at a document tells.</summary>
    public Analysis Analyze(Document document) => checks.Analyze(document);

    /// <summary>Looks at a document, and says what is wrong with it; nothing where it changed meanwhile, since then it is looked at again.</summary>
    /// <param name="uri">The document.</param>
    /// <param name="isLate">Whether it has changed for so long that what is wrong with the last text but one is worth saying.</param>
    public void Check(string uri, bool isLate)
    {
        if (documents.Find(uri) is not { } document)
            return;
        try
        {
            var analysis = checks.Analyze(document);
            if (isLate || documents.IsCurrent(document))
                writer.Notify("textDocument/publishDiagnostics", new Reporting(Abilities.HasRelatedInformation).Publish(analysis));
        }
        catch (IOException)
        {
            // The client is gone, or the disk is: there is nobody to tell, or nothing to say.
        }
        catch (Exception error)
        {
            Log($"{error.GetType().Name} on {uri}. That is a mistake of listlint. Please report it with the list.");
        }
    }

    /// <summary>Says that nothing is wrong with a document that is closed.</summary>
    public void Close(string uri)
    {
        checks.Forget(uri);
        if (documents.Find(uri) is null)
            Try(() => writer.Notify("textDocument/publishDiagnostics", new Publication(uri, [])));
    }

    /// <summary>Forgets all that follows from other files.</summary>
    public void Forget() => checks.Forget();

    /// <summary>Tells the client something that only its log has room for.</summary>
    public void Log(string message) => Try(() => writer.Notify("window/logMessage", new LogMessage(message)));

    private static void Try(Action write)
    {
        try
        {
            write();
        }
        catch (IOException)
        {
            // The client is gone.
        }
    }
}
