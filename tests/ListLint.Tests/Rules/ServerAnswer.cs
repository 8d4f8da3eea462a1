using ListLint.Engine;
using ListLint.Markdown;

namespace ListLint.Tests;

/// <summary>What a server says of one address.</summary>
internal sealed record ServerAnswer(string Url, LinkState State, string Reason)
{
    public string? MovedTo { get; init; }

    public RepositoryFact? Repository { get; init; }

    public static ServerAnswer Alive(string url) => new(url, LinkState.Alive, "200 OK");

    public static ServerAnswer Dead(string url, string reason = "404 Not Found") => new(url, LinkState.Dead, reason);

    public static ServerAnswer Moved(string url, string to) => new(url, LinkState.Moved, "301 Moved Permanently") { MovedTo = to };

    public static ServerAnswer Renamed(string url, string name) =>
        Alive(url) with
        {
            Repository = new RepositoryFact { Archived = false, RenamedTo = name },
        };

    public static ServerAnswer Archived(string url) => Alive(url) with { Repository = new RepositoryFact { Archived = true } };

    public static IReadOnlyList<Diagnostic> Reports(Rule rule, string text, params ServerAnswer[] said)
    {
        var result = new Linter(ListParser.Parse, [rule]).Lint(SourceText.From(text), Facts(said));
        Assert.Empty(result.Failures);
        return result.Diagnostics;
    }

    /// <summary>The text after the safe fixes of a rule, none of which may be dropped.</summary>
    public static FixResult Fix(Rule rule, string text, params ServerAnswer[] said)
    {
        var result = new Fixer(new Linter(ListParser.Parse, [rule]).Lint, new FixGuard(ListParser.Parse)).Fix(
            SourceText.From(text),
            Facts(said),
            Safety.Safe
        );
        Assert.Empty(result.Remaining.Failures);
        Assert.Empty(result.Quarrels);
        return result;
    }

    private static Facts Facts(ServerAnswer[] said)
    {
        var known = said.ToDictionary(
            answer => CanonicalUrl.Parse(answer.Url).Value,
            answer => new LinkFact
            {
                State = answer.State,
                Reason = answer.Reason,
                MovedTo = answer.MovedTo,
                Repository = answer.Repository,
            }
        );
        return new Facts { LinkOf = known.GetValueOrDefault };
    }
}
