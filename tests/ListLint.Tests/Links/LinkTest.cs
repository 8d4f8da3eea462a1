using ListLint.Links;

namespace ListLint.Tests;

/// <summary>Checks links on a fake web, with a clock that runs ten times as fast so that waits are short.</summary>
public abstract class LinkTest : IDisposable
{
    private const int Haste = 10;

    private protected LinkTest()
    {
        var clock = new HurriedClock(Haste);
        Web = new FakeWeb(clock);
        Options = new LinkCheckOptions
        {
            TimeProvider = clock,
            Network = Web,
            Roots = Web.Certificates.Roots,
            HostInterval = TimeSpan.Zero,
            Timeout = TimeSpan.FromMinutes(5),
            Backoff = TimeSpan.FromMilliseconds(200),
        };
    }

    private protected FakeWeb Web { get; }

    private protected LinkCheckOptions Options { get; set; }

    public void Dispose()
    {
        Web.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected static LinkQuery Query(string address, params string[] fragments) => new(address, new Uri(address), fragments);

    private protected async Task<LinkFact> Check(string address) => (await Answer(Query(address))).Fact;

    private protected async Task<LinkAnswer> Answer(LinkQuery query) => Assert.Single(await Answers(query));

    private protected async Task<List<LinkAnswer>> Answers(params LinkQuery[] queries)
    {
        await using var checker = new LinkChecker(Options);
        var answers = new List<LinkAnswer>();
        await foreach (var answer in checker.Check(queries))
            answers.Add(answer);
        return answers;
    }
}
