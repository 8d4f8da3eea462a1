using ListLint.Core;
using ListLint.Links;
using ListLint.Run.Ask;
using ListLint.Run.Base;
using ListLint.Run.Plan.Settings;

namespace ListLint.Run.Know.Links;

/// <summary>
/// Finds out what became of links: by earlier answers, by GitHub's API for repositories where there is a token, and by asking their servers.
/// </summary>
internal sealed class LinkLookup
{
    private static readonly TimeSpan UsualTime = TimeSpan.FromMinutes(30);

    private readonly Machine machine;
    private readonly RunRequest request;
    private readonly IReadOnlyList<LinkQuery> queries;
    private readonly OnlineSettings settings;
    private readonly LinkFile? file;
    private readonly KnownLinks known;
    private readonly List<LinkQuery> left = [];
    private readonly HashSet<RepositoryName> repositories = [];
    private volatile LinkChecker? checker;
    private int told;
    private int taken;

    /// <summary>Prepares the queries; opens no connection.</summary>
    /// <param name="machine">Where.</param>
    /// <param name="request">What was asked for.</param>
    /// <param name="queries">The pages.</param>
    /// <param name="all">What the configurations of the lists say.</param>
    public LinkLookup(Machine machine, RunRequest request, IReadOnlyList<LinkQuery> queries, IReadOnlyList<OnlineSettings> all)
    {
        (this.machine, this.request, this.queries) = (machine, request, queries);
        // Of several configurations the most careful counts; what one list accepts, another may still report.
        settings = new OnlineSettings
        {
            Accept = [.. all.SelectMany(settings => settings.Accept ?? [])],
            MaxAge = request.Online.MaxAge ?? all.Min(settings => settings.MaxAge),
            MaxTime = request.Online.MaxTime ?? all.Min(settings => settings.MaxTime),
        };
        known = new KnownLinks(queries);
        file = (CacheFolder.Find(request, machine) ?? CacheFolder.Own(machine)) is { } folder ? new LinkFile(folder, machine.Time) : null;
    }

    /// <summary>What came of it, in numbers.</summary>
    public LinkSummary Summary => LinkSums.Summarize(queries, known, settings) with { Known = queries.Count - left.Count };

    /// <summary>Asks, shows how far it is, and says what came of it.</summary>
    public KnownLinks Run()
    {
        var start = machine.Time.GetTimestamp();
        Recall();
        if (!request.Online.CacheOnly && left.Count + repositories.Count > 0)
        {
            using var stop = machine.OnStop?.Invoke(() =>
                Say($"stopped; the {Volatile.Read(ref taken)} answers so far are kept, and the next run goes on from them")
            );
            new LinkLookupProgress(machine.Display, request.IsQuiet).Run(Task.Run(Ask), Progress);
        }

        if (!request.IsQuiet)
            new LinkLookupReport(machine.Display, request.IsVerbose).Write(
                Summary,
                machine.Time.GetElapsedTime(start),
                queries,
                known,
                request.Online.CacheOnly,
                checker?.LeftAlone ?? []
            );
        return known;
    }

    private void Recall()
    {
        var cache = file?.Read() ?? new LinkCache();
        var age = settings.MaxAge is { } most ? new CacheAge(most) : CacheAge.Usual;
        var now = machine.Time.GetUtcNow();
        foreach (var query in queries)
        {
            if (Holds(cache.Find(query.Key), query.Fragments) is { } record)
                known.Add(record);
            else
                left.Add(query);
        }

        foreach (var name in queries.Select(query => RepositoryName.Parse(query.Key)).OfType<RepositoryName>().Distinct())
        {
            if (Holds(cache.Find(name.Key), []) is { Fact.Repository: not null } record)
                known.Add(record);
            else
                repositories.Add(name);
        }

        LinkRecord? Holds(LinkRecord? record, IReadOnlyList<string> fragments) =>
            record is not null
            && (request.Online is { CacheOnly: true, MaxAge: null } || age.IsFresh(record, now))
            && known.Judged(record.Key, record.Fact, settings) is not null
            && (request.Online.CacheOnly || record.Fact.State is LinkState.Dead or LinkState.Unknown || fragments.All(record.Asked.Contains))
                ? record
                : null;
    }

    private async Task Ask()
    {
        var time = settings.MaxTime ?? UsualTime;
        var start = machine.Time.GetTimestamp();
        await AskGitHub(time);
        var rest = left.Where(query => known.Page(query.Key) is null || query.Fragments.Count > 0).ToList();
        Volatile.Write(ref told, left.Count - rest.Count);
        time -= machine.Time.GetElapsedTime(start);
        if (rest.Count == 0 || time <= TimeSpan.Zero)
            return;
        var usual = new LinkCheckOptions
        {
            TimeProvider = machine.Time,
            MaxTime = time,
            Accept = [.. settings.Accept!.SelectMany(WithWorldWideWeb)],
        };
        await using var asked = new LinkChecker(machine.Links?.Invoke(usual) ?? usual);
        checker = asked;
        await foreach (var answer in asked.Check(rest))
        {
            if (answer.IsFinal)
                Take(
                    new LinkRecord(answer.Query.Key, machine.Time.GetUtcNow(), answer.Fact, answer.Fragments)
                    {
                        Asked = answer.Query.Fragments.ToHashSet(StringComparer.Ordinal),
                    }
                );
        }
    }

    private async Task AskGitHub(TimeSpan time)
    {
        if (repositories.Count == 0 || RepositoryAccess.FromVariables(machine.Variable) is not { } access)
            return;
        using var client = new RepositoryClient(access, machine.Time, ToolVersion.Text);
        using var bound = new CancellationTokenSource(time, machine.Time);
        try
        {
            await foreach (var batch in client.Query(repositories, bound.Token))
            {
                foreach (var (name, fact) in batch)
                    Take(new LinkRecord(name.Key, machine.Time.GetUtcNow(), Told(fact), new Dictionary<string, bool>()));
                Interlocked.Add(ref told, batch.Count);
            }
        }
        catch (OperationCanceledException) when (bound.IsCancellationRequested)
        {
            return;
        }

        if (client.Trouble is { } trouble)
            Say($"GitHub's API is asked no more, since {trouble}; the pages of repositories are asked instead");
    }

    private static LinkFact Told(RepositoryFact fact) =>
        fact.RenamedTo is { } name
            ? new LinkFact
            {
                State = LinkState.Moved,
                Reason = "GitHub has the repository under another name",
                MovedTo = $"https://github.com/{name}",
                Repository = fact,
            }
            : new LinkFact
            {
                State = LinkState.Alive,
                Reason = "GitHub has the repository",
                Repository = fact,
            };

    // On disk before it is counted, so that no way to end the run loses what was answered.
    private void Take(LinkRecord record)
    {
        file?.Add(record);
        known.Add(record);
        Interlocked.Increment(ref taken);
    }

    private static IEnumerable<AcceptedStatus> WithWorldWideWeb(AcceptedStatus accepted) =>
        accepted.HostPattern.StartsWith('*') ? [accepted] : [accepted, accepted with { HostPattern = $"www.{accepted.HostPattern}" }];

    private LinkProgress Progress()
    {
        var before = Volatile.Read(ref told);
        return checker is { } asked
            ? asked.Progress with
            {
                Done = before + asked.Progress.Done,
                Total = left.Count,
            }
            : new LinkProgress(Math.Min(before, left.Count), left.Count, 0, 0, []);
    }

    private void Say(string line) => machine.Display.Say($"{line}.");
}
