using System.Collections.Concurrent;
using ListLint.Server.Protocol;
using ListLint.Server.Transport;

namespace ListLint.Server;

/// <summary>Writes the answer to a request, or throws why there is none.</summary>
/// <param name="id">Of the request.</param>
/// <param name="writer">Takes the answer.</param>
/// <param name="cancel">Whether the client still wants it.</param>
internal delegate void Answer(RequestId id, MessageWriter writer, CancellationToken cancel);

/// <summary>The requests that wait for their answer, each of which gets exactly one.</summary>
internal sealed class PendingRequests(Worker worker, MessageWriter writer)
{
    private readonly ConcurrentDictionary<RequestId, CancellationTokenSource> waiting = [];

    /// <summary>Has a request answered.</summary>
    public void Add(RequestId id, Answer answer)
    {
        var cancel = new CancellationTokenSource();
        waiting[id] = cancel;
        worker.Post(() =>
        {
            Write(() => Run(id, answer, cancel.Token));
            waiting.TryRemove(id, out _);
        });
    }

    /// <summary>Has a request answered with an error, unless it has its answer.</summary>
    public void Cancel(RequestId id)
    {
        if (waiting.TryGetValue(id, out var cancel))
            cancel.Cancel();
    }

    /// <summary>The same for all requests.</summary>
    public void CancelAll()
    {
        foreach (var cancel in waiting.Values)
            cancel.Cancel();
    }

    /// <summary>Says why a request has no answer.</summary>
    public void Refuse(RequestId id, ErrorCode code, string message) => worker.PostFirst(() => Write(() => writer.Refuse(id, code, message)));

    /// <summary>Writes something, unless the client is gone.</summary>
    public void Write(Action write)
    {
        try
        {
            write();
        }
        catch (IOException)
        {
            // Its stream ends too, and then the session.
        }
    }

    private void Run(RequestId id, Answer answer, CancellationToken cancel)
    {
        try
        {
            cancel.ThrowIfCancellationRequested();
            answer(id, writer, cancel);
        }
        catch (OperationCanceledException)
        {
            writer.Refuse(id, ErrorCode.RequestCancelled, "The request was cancelled.");
        }
        catch (RequestException error)
        {
            writer.Refuse(id, error.Code, error.Message);
        }
        catch (Exception error) when (error is not IOException)
        {
            writer.Refuse(id, ErrorCode.InternalError, $"{error.GetType().Name}. That is a mistake of listlint. Please report it.");
        }
    }
}
