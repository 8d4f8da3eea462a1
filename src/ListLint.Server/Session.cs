using System.Text.Json;
using ListLint.Run.Base;
using ListLint.Server.Protocol;
using ListLint.Server.Transport;
using ListLint.Server.Workspace;

namespace ListLint.Server;

/// <summary>A session with one client: which messages may come when, and who deals with them.</summary>
internal sealed class Session
{
    private readonly MessageWriter writer;
    private readonly Worker worker;
    private readonly PendingRequests pending;
    private readonly Documents documents = new();
    private readonly Folders folders = new();
    private readonly Synchronization synchronization;
    private readonly Diagnosis diagnosis;
    private Methods? methods;
    private ClientAbilities abilities = new();

    /// <summary>Starts with what the client says first.</summary>
    public Session(ServerOptions options, MessageWriter writer)
    {
        this.writer = writer;
        Options = options;
        diagnosis = new Diagnosis(new Checks(options.Rules, options.Machine, folders), documents, writer);
        worker = new Worker(options.Time, diagnosis.Check);
        pending = new PendingRequests(worker, writer);
        synchronization = new Synchronization(documents, folders, worker, diagnosis, options.Delay);
    }

    /// <summary>Whether the client said that the session ends.</summary>
    public bool IsShutDown { get; private set; }

    /// <summary>Whether the client said that the process ends.</summary>
    public bool HasExited { get; private set; }

    private ServerOptions Options { get; }

    /// <summary>Does the work of the session; returns when it ends.</summary>
    public void Work() => worker.Run();

    /// <summary>Ends the work: nobody waits for an answer any more.</summary>
    public void End()
    {
        worker.End();
        pending.CancelAll();
    }

    /// <summary>Says why a request has no answer.</summary>
    public void Refuse(RequestId id, ErrorCode code, string message) => pending.Refuse(id, code, message);

    /// <summary>Deals with a message.</summary>
    /// <param name="body">JSON, or what claims to be; empty for a message that was too long to be read.</param>
    public void Take(byte[] body)
    {
        if (body.Length == 0)
        {
            Refuse(RequestId.Unknown, ErrorCode.InvalidRequest, $"A message is empty, or longer than {MessageReader.Most / 1024 / 1024} MB.");
            return;
        }

        try
        {
            using var message = JsonDocument.Parse(body);
            Take(message.RootElement);
        }
        catch (JsonException)
        {
            Refuse(RequestId.Unknown, ErrorCode.ParseError, "A message is not JSON.");
        }
        catch (Exception error) when (Parameters.IsWrong(error))
        {
            // The name of a property is half a character.
            Refuse(RequestId.Unknown, ErrorCode.InvalidRequest, "A message cannot be read.");
        }
    }

    private void Take(JsonElement message)
    {
        if (message.ValueKind != JsonValueKind.Object)
        {
            Refuse(RequestId.Unknown, ErrorCode.InvalidRequest, "A message is not an object.");
            return;
        }

        var id = RequestId.From(message);
        if (!message.TryGetProperty("method", out var name) || name.ValueKind != JsonValueKind.String)
        {
            // Without a method it is an answer of the client, or makes no sense.
            if (!message.TryGetProperty("result", out _) && !message.TryGetProperty("error", out _))
                Refuse(id ?? RequestId.Unknown, ErrorCode.InvalidRequest, "A message has no method.");
            return;
        }

        var parameters = message.TryGetProperty("params", out var given) ? given : default;
        try
        {
            if (id is { } request)
                Request(request, name.GetString()!, parameters);
            else
                Notification(name.GetString()!, parameters);
        }
        catch (RequestException error)
        {
            if (id is { } refused)
                Refuse(refused, error.Code, error.Message);
        }
        catch (Exception error) when (Parameters.IsWrong(error))
        {
            if (id is { } refused)
                Refuse(refused, ErrorCode.InvalidParams, "The parameters are not those of the method.");
        }
    }

    private void Request(RequestId id, string method, JsonElement parameters)
    {
        if (IsShutDown)
            throw new RequestException(ErrorCode.InvalidRequest, "The session was shut down.");
        if (method == "initialize")
        {
            Initialize(id, parameters);
            return;
        }

        if (methods is null)
            throw new RequestException(ErrorCode.ServerNotInitialized, "The first request is initialize.");
        if (method == "shutdown")
        {
            IsShutDown = true;
            // What is still waiting comes after it, each with its answer.
            worker.PostFirst(() => pending.Write(() => writer.Answer(id, (IPart?)null)));
            pending.CancelAll();
            return;
        }

        pending.Add(id, methods.Find(method, parameters));
    }

    private void Initialize(RequestId id, JsonElement parameters)
    {
        if (methods is not null)
            throw new RequestException(ErrorCode.InvalidRequest, "The session was initialized already.");
        abilities = ClientAbilities.From(parameters.GetProperty("capabilities"));
        folders.Change(Parameters.Folders(parameters), []);
        documents.Encoding = abilities.Encoding;
        diagnosis.Abilities = abilities;
        methods = new Methods(Options, abilities, documents, diagnosis);
        var answer = ServerAbilities.Describe(abilities.Encoding, ToolVersion.Text);
        worker.PostFirst(() => pending.Write(() => writer.Answer(id, answer)));
    }

    private void Notification(string method, JsonElement parameters)
    {
        switch (method)
        {
            case "exit":
                HasExited = true;
                break;
            case "$/cancelRequest" when parameters.ValueKind == JsonValueKind.Object && RequestId.From(parameters) is { } id:
                pending.Cancel(id);
                break;
            case "initialized" when methods is not null && abilities.WatchesFiles:
                worker.Post(() => pending.Write(() => writer.Request("client/registerCapability", Synchronization.Watched())));
                break;
            default:
                if (methods is not null && !IsShutDown)
                    synchronization.Take(method, parameters);
                break;
        }
    }
}
