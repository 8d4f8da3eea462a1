using ListLint.Engine;
using ListLint.Markdown;

namespace ListLint.Tests;

/// <summary>What a server says of one address.</summary>
internal sealed record Said(string Url, LinkState State, string Reason)
{
    public string? MovedTo { get; init; }

    public RepositoryFact? Repository { get; init; }

    public static Said Alive(string url) => new(url, LinkState.Alive, "200 OK");

    public static Said Dead(string url, string reason = "404 Not Found") => new(url, LinkState.Dead, reason);

    public static Said Moved(string url, string to) => new(url, LinkState.Moved, "301 Moved Permanently") { MovedTo = to };

    public static Said Renamed(string url, string name) =>
        Alive(url) with
        {
            Repository = new RepositoryFact { Archived = false, RenamedTo = name },
        };

    public static Said Archived(string url) => Alive(url) with { Repository = new RepositoryFact { Archived = true } };

    public static IReadOnlyList<Diagnostic> Reports(Rule rule, string text, params Said[] said)
    {
        var result = new Linter(ListParser.Parse, [rule]).Lint(SourceText.From(text), Facts(said));
        Assert.Empty(result.Failures);
        return result.Diagnostics;
    }

    /// <summary>The text after the safe fixes of a rule, none of which may be dropped.</summary>
    public static FixResult Fix(Rule rule, string text, params Said[] said)
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

    private static Facts Facts(Said[] said)
    {
        var known = said.ToDictionary(
            one => CanonicalUrl.Of(one.Url).Value,
            one => new LinkFact
            {
                State = one.State,
                Reason = one.Reason,
                MovedTo = one.MovedTo,
                Repository = one.Repository,
            }
        );
        return new Facts { LinkOf = known.GetValueOrDefault };
    }
}
