using System.Globalization;

namespace ListLint.Tests;

/// <summary>
/// What servers say of links in the examples of a page: the lines of its blocks <c>facts</c>, each an address and what became of it.
/// </summary>
internal sealed class PageFacts
{
    private readonly Dictionary<string, LinkFact> known = new(StringComparer.Ordinal);

    public PageFacts(RulePage page)
    {
        foreach (var block in page.Blocks.Where(block => block.Info == "facts"))
        {
            foreach (
                var (line, at) in page.Text(block)
                    .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                    .Select((line, index) => (line, block.Line + 1 + index))
            )
                Read(line, at);
        }
    }

    /// <summary>Lines that say nothing that can be read, 1-based.</summary>
    public List<int> Unread { get; } = [];

    public LinkFact? Find(string url) => known.GetValueOrDefault(url);

    private void Read(string line, int at)
    {
        var (address, said) = line.Split(' ', 2) is [var first, var rest] ? (first, rest) : (line, "");
        var (word, value) = said.Split(": ", 2) is [var state, var text] ? (state, text) : (said, "");
        if (CanonicalUrl.Parse(address) is { IsWeb: true } url && Fact(word, value) is { } fact && known.TryAdd(url.Value, fact))
            return;
        Unread.Add(at);
    }

    private static LinkFact? Fact(string word, string value) =>
        (word, value) switch
        {
            ("alive", "") => new LinkFact { State = LinkState.Alive, Reason = "200 OK" },
            ("dead", { Length: > 0 }) => new LinkFact { State = LinkState.Dead, Reason = value },
            ("unknown", { Length: > 0 }) => new LinkFact { State = LinkState.Unknown, Reason = value },
            ("moved", { Length: > 0 }) => new LinkFact
            {
                State = LinkState.Moved,
                Reason = "301 Moved Permanently",
                MovedTo = value,
            },
            ("renamed", { Length: > 0 }) => Repository(new RepositoryFact { Archived = false, RenamedTo = value }),
            ("archived", "") => Repository(new RepositoryFact { Archived = true }),
            ("archived", _) when DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) =>
                Repository(new RepositoryFact { Archived = true, LastPush = day }),
            _ => null,
        };

    private static LinkFact Repository(RepositoryFact repository) =>
        new()
        {
            State = LinkState.Alive,
            Reason = "200 OK",
            Repository = repository,
        };
}
