using ListLint.Server.Protocol;
using ListLint.Server.Transport;

namespace ListLint.Server;

/// <summary>
/// The language server: one thread reads what the client says and keeps the documents, another looks at them and answers. Whatever a client sends,
/// it gets an answer or nothing, and the server goes on.
/// </summary>
/// <param name="options">What it is made of.</param>
internal sealed class LanguageServer(ServerOptions options)
{
    /// <summary>The exit code after an orderly end.</summary>
    public const int Orderly = 0;

    /// <summary>The exit code where the client left without a word, or made no sense.</summary>
    public const int Abrupt = 1;

    // What is done at the end cannot always be stopped at once, and a client that reads nothing keeps the server from writing.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>Serves one client until it ends the session or its stream ends.</summary>
    /// <param name="input">What the client says.</param>
    /// <param name="output">What it hears.</param>
    /// <returns>The exit code that the protocol asks for.</returns>
    public int Run(Stream input, Stream output)
    {
        var session = new Session(options, new MessageWriter(output));
        var worker = new Thread(session.Work) { IsBackground = true, Name = "listlint" };
        worker.Start();
        try
        {
            var reader = new MessageReader(input);
            while (!session.HasExited && reader.Read() is { } body)
                session.Take(body);
        }
        catch (InvalidDataException error)
        {
            // Where the next message starts is not known, so this is the last word.
            session.Refuse(RequestId.Unknown, ErrorCode.ParseError, $"{error.Message} The server ends.");
        }
        catch (IOException)
        {
            // The client is gone.
        }

        session.End();
        worker.Join(Patience);
        return session is { HasExited: true, IsShutDown: true } ? Orderly : Abrupt;
    }
}
