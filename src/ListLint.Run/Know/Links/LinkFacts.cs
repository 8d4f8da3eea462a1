using ListLint.Core;
using ListLint.Run.Ask;
using ListLint.Run.Base;
using ListLint.Run.Plan;

namespace ListLint.Run.Know.Links;

/// <summary>What servers said of the links of a run, ready for its rules.</summary>
internal sealed class LinkFacts
{
    private readonly LinkQuestions lists;
    private readonly KnownLinks known;

    private LinkFacts(LinkQuestions lists, KnownLinks known, LinkSummary summary) => (this.lists, this.known, Summary) = (lists, known, summary);

    /// <summary>What they said, in numbers.</summary>
    public LinkSummary Summary { get; }

    /// <summary>Asks; null where no list is to be asked about.</summary>
    /// <param name="plan">The lists of the run.</param>
    /// <param name="machine">Where.</param>
    /// <param name="counts">Whether a place in a list is to be reported.</param>
    /// <exception cref="UsageException">What was asked for takes servers, and none may be asked.</exception>
    public static LinkFacts? Gather(RunPlan plan, Machine machine, Func<SourceText, Span, bool> counts)
    {
        var online = plan.Lists.Where(list => list.IsOnline).ToList();
        if (online.Count == 0)
        {
            Refuse(plan.Request, plan.Lists.Count == 0 || plan.Lists.Any(list => list.Configuration.IsOnline));
            return null;
        }

        var questions = new LinkQuestions();
        foreach (var list in online)
        {
            if (list.Source() is { } text)
                questions.Add(plan.Models.Peek(text), list.Configuration.Online, span => counts(text, span));
        }

        var lookup = new LinkLookup(machine, plan.Request, questions.Queries, [.. online.Select(list => list.Configuration.Online).Distinct()]);
        var known = lookup.Run();
        return new LinkFacts(questions, known, lookup.Summary);
    }

    /// <summary>The facts for a list, with what is known of its links.</summary>
    public Facts With(Facts facts, PlannedList list) =>
        list.IsOnline
            ? facts with
            {
                LinkOf = url => lists.IsIgnored(list.Shown, Page(url)) ? null : known.Find(url, list.Configuration.Online),
            }
            : facts;

    private static string Page(string url) => url.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? url[..at] : url;

    private static void Refuse(RunRequest request, bool isOnline)
    {
        if (isOnline)
            return;
        if (request.Rules.FirstOrDefault(rule => rule.Online && request.Choice.Selected.Contains(rule.Id)) is { } rule)
            throw new UsageException($"--select: {rule.Id} has to ask servers. Add --online");
        if (request.Online.MaxTime is not null || request.Online.MaxAge is not null)
            throw new UsageException(
                $"{(request.Online.MaxTime is not null ? "--max-time" : "--max-age")} is about asking servers, and none is asked. Add --online"
            );
    }
}
