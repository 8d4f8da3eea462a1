using ListLint.Core;

namespace ListLint.Cli;

/// <summary>What servers said of the links of a run, ready for its rules.</summary>
internal sealed class OnlineRun
{
    private readonly AskedLists lists;
    private readonly KnownLinks known;

    private OnlineRun(AskedLists lists, KnownLinks known, LinkSummary summary) => (this.lists, this.known, Summary) = (lists, known, summary);

    /// <summary>What they said, in numbers.</summary>
    public LinkSummary Summary { get; }

    /// <summary>Asks; null where no list is to be asked about.</summary>
    /// <param name="options">How.</param>
    /// <param name="host">Where.</param>
    /// <param name="inputs">The lists of the run with what holds for each; one that cannot be read is null.</param>
    /// <param name="counts">Whether a place in a list is to be reported.</param>
    /// <exception cref="UsageException">What was asked for takes servers, and none may be asked.</exception>
    public static OnlineRun? Of(
        CheckOptions options,
        Host host,
        IReadOnlyList<(Func<SourceText?> Source, string Path, Configuration Configuration)> inputs,
        Func<SourceText, Span, bool> counts
    )
    {
        var online = inputs.Where(input => IsOnline(input.Configuration, input.Path)).ToList();
        if (online.Count == 0)
        {
            Refuse(options, inputs.Count == 0 || inputs.Any(input => input.Configuration.IsOnline));
            return null;
        }

        var lists = new AskedLists();
        foreach (var (source, path, configuration) in online)
        {
            if (source() is { } text)
                lists.Add(Lists.Look(text), configuration.Online, span => counts(text, span));
        }

        var asking = new Asking(host, options, lists.Queries, [.. online.Select(input => input.Configuration.Online).Distinct()]);
        var known = asking.Run();
        return new OnlineRun(lists, known, asking.Summary);
    }

    /// <summary>Whether rules that read what servers said run on a list.</summary>
    public static bool IsOnline(Configuration configuration, string path) =>
        configuration.IsOnline && configuration.Selection.For(path).Rules.Any(rule => rule.Online);

    /// <summary>The facts for a list, with what is known of its links.</summary>
    public Facts With(Facts facts, Configuration configuration, string path) =>
        IsOnline(configuration, path)
            ? facts with
            {
                LinkOf = url => lists.IsIgnored(path, Page(url)) ? null : known.Of(url, configuration.Online),
            }
            : facts;

    private static string Page(string url) => url.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? url[..at] : url;

    private static void Refuse(CheckOptions options, bool isOnline)
    {
        if (isOnline)
            return;
        if (options.Rules.FirstOrDefault(rule => rule.Online && options.Choice.Selected.Contains(rule.Id)) is { } rule)
            throw new UsageException($"--select: {rule.Id} has to ask servers. Add --online");
        if (options.Online.MaxTime is not null || options.Online.MaxAge is not null)
            throw new UsageException(
                $"{(options.Online.MaxTime is not null ? "--max-time" : "--max-age")} is about asking servers, and none is asked. Add --online"
            );
    }
}
