using Octokit;

namespace ListLint.GitHub;

/// <summary>
/// One check run of a commit, from its start to its end. It is found again by its name and external id, so that a repeated job goes on with it:
/// annotations can be added but never taken back, and a completed run keeps its conclusion, so a repetition adds what is missing, and only where the
/// outcome is another one takes a new run of the same name its place, as GitHub shows the newest of a name.
/// </summary>
public sealed class CheckRunSession
{
    private const int BatchSize = 50;
    private readonly IGitHubClient client;
    private readonly Func<NewCheckRun> template;
    private CheckRun run;

    private CheckRunSession(IGitHubClient client, Func<NewCheckRun> template, CheckRun run) =>
        (this.client, this.template, this.run) = (client, template, run);

    /// <summary>The page of the check run, if GitHub told it.</summary>
    public string? Page => run.HtmlUrl;

    /// <summary>Finds the run, or creates it as in progress.</summary>
    /// <param name="client">GitHub.</param>
    /// <param name="name">The name that people see.</param>
    /// <param name="externalId">The same for each repetition, another one for other jobs.</param>
    /// <param name="sha">The commit.</param>
    /// <param name="details">A page with more, or null.</param>
    /// <exception cref="GitHubException">
    /// The run cannot be had; <see cref="GitHubFailure.Forbidden"/> where the token may not write checks.
    /// </exception>
    public static async Task<CheckRunSession> Open(IGitHubClient client, string name, string externalId, string sha, string? details)
    {
        var run = await client.Run(async cancel => await Find(client, Template(), cancel) ?? await client.CreateCheckRun(Template(), cancel));
        return new CheckRunSession(client, Template, run);

        NewCheckRun Template() =>
            new(name, sha)
            {
                ExternalId = externalId,
                DetailsUrl = details,
                Status = CheckStatus.InProgress,
                Output = Start(),
            };
    }

    /// <summary>The same run through another client, such as a hasty one.</summary>
    public CheckRunSession Through(IGitHubClient other) => new(other, template, run);

    /// <summary>Delivers a report and ends the run.</summary>
    /// <exception cref="GitHubException">GitHub did not take it.</exception>
    public async Task Complete(CheckReport report) => run = await client.Run(cancel => Deliver(report, cancel));

    /// <summary>Ends the run without a report, as failed or cancelled; annotations that it has stay.</summary>
    /// <exception cref="GitHubException">GitHub did not take it.</exception>
    public async Task Close(CheckConclusion conclusion, string title, string summary)
    {
        var output = new NewCheckRunOutput(title, summary);
        run = await client.Run(async cancel =>
        {
            var current = await Current(cancel);
            if (IsCompleted(current) && current.Conclusion?.StringValue != Word(conclusion))
                return await client.CreateCheckRun(Ended(template(), conclusion, output), cancel);
            return await client.UpdateCheckRun(current.Id, Ending(current, conclusion, output), cancel);
        });
    }

    // Repeatable as a whole: each try looks at what is there.
    private async Task<CheckRun> Deliver(CheckReport report, CancellationToken cancel)
    {
        var current = await Current(cancel);
        var missing = AnnotationKey.Missing(report.Annotations, await client.GetAnnotations(current.Id, cancel));
        if (missing is null || (IsCompleted(current) && (missing.Count > 0 || current.Conclusion?.StringValue != Word(report.Conclusion))))
        {
            if (!IsCompleted(current))
                await client.UpdateCheckRun(
                    current.Id,
                    Ending(current, CheckConclusion.Cancelled, new NewCheckRunOutput("Replaced", "A later run replaced this check.")),
                    cancel
                );
            current = await client.CreateCheckRun(template(), cancel);
            missing = report.Annotations;
        }

        foreach (var batch in missing.Chunk(BatchSize))
            await client.UpdateCheckRun(current.Id, new CheckRunUpdate { Output = Start(batch) }, cancel);
        return await client.UpdateCheckRun(current.Id, Ending(current, report.Conclusion, report.Output), cancel);
    }

    private static CheckRunUpdate Ending(CheckRun current, CheckConclusion conclusion, NewCheckRunOutput output) =>
        IsCompleted(current)
            ? new CheckRunUpdate { Output = output }
            : new CheckRunUpdate
            {
                Status = CheckStatus.Completed,
                Conclusion = conclusion,
                Output = output,
            };

    // What was just created may not be listed yet.
    private async Task<CheckRun> Current(CancellationToken cancel) =>
        await Find(client, template(), cancel) is { } found && found.Id >= run.Id ? found : run;

    private static async Task<CheckRun?> Find(IGitHubClient client, NewCheckRun template, CancellationToken cancel) =>
        (await client.GetCheckRuns(template.HeadSha, template.Name, cancel))
            .Where(run => run.Name == template.Name && run.ExternalId == template.ExternalId)
            .MaxBy(run => run.Id);

    private static NewCheckRunOutput Start(IReadOnlyList<NewCheckRunAnnotation>? annotations = null) =>
        new("Checking the lists", "ListLint is running.") { Annotations = annotations };

    private static NewCheckRun Ended(NewCheckRun run, CheckConclusion conclusion, NewCheckRunOutput output)
    {
        (run.Status, run.Conclusion, run.Output) = (CheckStatus.Completed, conclusion, output);
        return run;
    }

    private static bool IsCompleted(CheckRun run) => run.Status.StringValue == "completed";

    private static string Word(CheckConclusion conclusion) => conclusion.ToString().ToLowerInvariant();
}
