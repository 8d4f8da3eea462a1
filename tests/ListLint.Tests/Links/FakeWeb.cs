using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using ListLint.Links;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace ListLint.Tests;

/// <summary>A request that came.</summary>
internal sealed record WebRequest(string Method, string Address, string Protocol, IReadOnlyDictionary<string, string> Headers, DateTimeOffset At);

/// <summary>
/// A web of any number of hosts on two ports of this machine. Each name under <c>.example</c> has a public address of its own, which passes the guard
/// as that of a real host does; only dialling it leads here.
/// </summary>
internal sealed class FakeWeb : INetwork, IDisposable
{
    private const int Http = 80;
    private readonly WebApplication server;
    private readonly ConcurrentDictionary<string, IPAddress> names = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, RequestDelegate> pages = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<WebRequest> log = new();
    private readonly int http;
    private readonly int https;

    public FakeWeb(TimeProvider? time = null, FakeCertificates? certificates = null)
    {
        Time = time ?? TimeProvider.System;
        Certificates = certificates ?? FakeCertificates.Shared;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MinResponseDataRate = null;
            options.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http1);
            options.Listen(
                IPAddress.Loopback,
                0,
                listen => listen.UseHttps(how => how.ServerCertificateSelector = (_, name) => Certificates.For(name ?? ""))
            );
        });
        builder.WebHost.UseKestrelHttpsConfiguration();
        server = builder.Build();
        server.Run(Serve);
        server.StartAsync().GetAwaiter().GetResult();
        var ports = server.Urls.Select(url => new Uri(url)).ToList();
        http = ports.Single(url => url.Scheme == "http").Port;
        https = ports.Single(url => url.Scheme == "https").Port;
    }

    /// <summary>Where it really is, by HTTP.</summary>
    public string Url => $"http://127.0.0.1:{http}/";

    public TimeProvider Time { get; }

    public FakeCertificates Certificates { get; }

    public IReadOnlyList<WebRequest> Log => [.. log];

    /// <summary>A port that leads to the server too.</summary>
    public int ProxyPort { get; set; }

    /// <summary>Names that nobody knows.</summary>
    public HashSet<string> Missing { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What a name leads to, each time that it is looked up; the last one stays.</summary>
    public ConcurrentDictionary<string, ConcurrentQueue<IPAddress>> Rebound { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What happens to who dials a host, in place of a connection.</summary>
    public ConcurrentDictionary<string, SocketError> Unreachable { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What is waited for before a host is dialled.</summary>
    public ConcurrentDictionary<string, Task> DialledAfter { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Hosts that take no connection but by https.</summary>
    public HashSet<string> RefusesHttp { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What speaks for a host in place of the server.</summary>
    public ConcurrentDictionary<string, Func<Stream>> Scripts { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Every address that was dialled.</summary>
    public ConcurrentQueue<IPEndPoint> Dialled { get; } = new();

    public ConcurrentQueue<string> LookedUp { get; } = new();

    /// <summary>
    /// Serves a page at a host and path (<c>a.example/page</c>), or all of a host; what is served nowhere is an empty page of HTML with status 200.
    /// </summary>
    public FakeWeb On(string address, RequestDelegate page)
    {
        pages[address] = page;
        return this;
    }

    public FakeWeb On(string address, int status, params (string Name, string Value)[] headers) =>
        On(
            address,
            context =>
            {
                context.Response.StatusCode = status;
                foreach (var (name, value) in headers)
                    context.Response.Headers[name] = value;
                return Task.CompletedTask;
            }
        );

    public FakeWeb Html(string address, string html) =>
        On(
            address,
            context =>
            {
                context.Response.ContentType = "text/html; charset=utf-8";
                return context.Response.WriteAsync(html);
            }
        );

    public IEnumerable<WebRequest> To(string address) => log.Where(request => request.Address == address);

    public Task<IReadOnlyList<IPAddress>> Resolve(string host, CancellationToken cancel)
    {
        LookedUp.Enqueue(host);
        if (Rebound.TryGetValue(host, out var queue) && queue.TryDequeue(out var next))
        {
            names[host] = next;
            if (queue.IsEmpty)
                queue.Enqueue(next);
            return Task.FromResult<IReadOnlyList<IPAddress>>([next]);
        }

        return Missing.Contains(host)
            ? throw new SocketException((int)SocketError.HostNotFound)
            : Task.FromResult<IReadOnlyList<IPAddress>>([AddressOf(host)]);
    }

    public async Task<Stream> Dial(IPEndPoint end, CancellationToken cancel)
    {
        Dialled.Enqueue(end);
        if (names.FirstOrDefault(name => name.Value.Equals(end.Address)).Key is { } host)
        {
            if (DialledAfter.TryGetValue(host, out var before))
                await before;
            if (RefusesHttp.Contains(host) && end.Port == Http)
                throw new SocketException((int)SocketError.ConnectionRefused);
            if (Unreachable.TryGetValue(host, out var error))
                throw new SocketException((int)error);
            if (Scripts.TryGetValue(host, out var script))
                return script();
        }

        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, end.Port == Http || end.Port == ProxyPort ? http : https), cancel);
        return new NetworkStream(socket, ownsSocket: true);
    }

    public void Dispose() => server.DisposeAsync().AsTask().GetAwaiter().GetResult();

    private IPAddress AddressOf(string host) =>
        names.GetOrAdd(host, _ => new IPAddress([93, 184, (byte)(names.Count / 250), (byte)(1 + (names.Count % 250))]));

    private async Task Serve(HttpContext context)
    {
        var request = context.Request;
        var host = request.Host.Value!;
        var path = request.Path.Value! + request.QueryString.Value;
        var headers = request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        log.Enqueue(new WebRequest(request.Method, host + path, request.Protocol, headers, Time.GetUtcNow()));
        if (pages.TryGetValue(host + path, out var page) || pages.TryGetValue(host, out page))
            await page(context);
        else
            context.Response.ContentType = "text/html";
    }
}
