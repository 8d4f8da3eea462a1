using ListLint.Core;
using ListLint.Engine;
using ListLint.Run.Base;
using ListLint.Run.Files;
using ListLint.Run.Lint;
using ListLint.Run.Plan.Settings;

namespace ListLint.Run.Judge;

/// <summary>Reports suppressions of configurations that do nothing any more, each at its place in its file.</summary>
/// <param name="machine">Knows the day.</param>
/// <param name="configurations">Those of the lists that were checked.</param>
/// <param name="linters">Remember what became of the suppressions.</param>
internal sealed class UnusedSuppressions(Machine machine, IReadOnlyCollection<Configuration> configurations, Linters linters)
{
    /// <summary>The rule that they are reported by.</summary>
    public const string Rule = "unused-suppression";

    /// <summary>
    /// A result for each file with such a suppression, and whether it makes the command fail; where all lists were checked, an empty one for each
    /// other configuration.
    /// </summary>
    /// <param name="allLists">Whether all lists of the folder were checked: an entry that was not found may else stand in another list.</param>
    public IEnumerable<(FileResult Result, bool Fails)> Judge(bool allLists)
    {
        var reports = Grouped()
            .Select(configured =>
                (configured.Suppression, configured.Configuration, Message: Message(configured.Suppression, configured.Users, allLists))
            )
            .Where(report => report.Message is not null)
            .GroupBy(report => report.Suppression.Place.File, StringComparer.Ordinal)
            .ToList();
        foreach (var file in reports)
        {
            if (FileReader.Read(Path.GetFullPath(file.Key, machine.Folder), file.Key).Source is not { } source)
                continue;
            var diagnostics = file.Select(report =>
                    (Diagnostic: Report(source, report.Suppression.Place, report.Message!, report.Configuration), report.Configuration.FailOn)
                )
                .ToList();
            yield return (
                new FileResult(source, [.. diagnostics.Select(pair => pair.Diagnostic).OrderBy(diagnostic => diagnostic.Span.Start)], []),
                diagnostics.Any(pair => pair.Diagnostic.Severity >= pair.FailOn)
            );
        }

        if (!allLists)
            yield break;
        foreach (var file in Files().Except(reports.Select(file => file.Key), StringComparer.Ordinal))
            yield return (new FileResult(SourceText.From("", file), [], []), false);
    }

    /// <summary>What one shard knows of the suppressions that it does not use, each of which another shard may.</summary>
    /// <param name="allLists">Whether all lists of the folder were checked by all shards.</param>
    public IEnumerable<PendingDiagnostic> Pend(bool allLists)
    {
        foreach (
            var file in Grouped()
                .Where(configured => !IsSilent(configured.Suppression, configured.Users))
                .GroupBy(configured => configured.Suppression.Place.File, StringComparer.Ordinal)
        )
        {
            if (FileReader.Read(Path.GetFullPath(file.Key, machine.Folder), file.Key).Source is not { } source)
                continue;
            foreach (var (suppression, configuration, users) in file)
            {
                var diagnostic = Report(source, suppression.Place, Message(suppression, users, allLists) ?? "", configuration);
                var isSure = suppression.IsOver(machine.Today) || users.Any(user => linters.For(user).Ledger.IsFound(suppression));
                var print = Fingerprints.Compute(source, [diagnostic])[0];
                yield return new PendingDiagnostic(source, diagnostic, isSure, print[..print.IndexOf(':', StringComparison.Ordinal)])
                {
                    Fails = diagnostic.Severity >= configuration.FailOn,
                };
            }
        }
    }

    // Those whose judge runs; a suppression is used by all configurations that take it from one file.
    private IEnumerable<(Suppression Suppression, Configuration Configuration, IReadOnlyList<Configuration> Users)> Grouped() =>
        configurations
            .SelectMany(configuration => configuration.Suppressions.Select(suppression => (suppression, configuration)))
            .GroupBy(configured => configured.suppression)
            .Select(group =>
                (
                    Suppression: group.Key,
                    Configuration: group.First().configuration,
                    Users: (IReadOnlyList<Configuration>)[.. group.Select(configured => configured.configuration)]
                )
            )
            .Where(configured => Runs(configured.Configuration, configured.Suppression.Place.File, Rule));

    // One that ended is never silent; else it is where it silences something, or where its rule does not run.
    private bool IsSilent(Suppression suppression, IReadOnlyList<Configuration> users) =>
        !suppression.IsOver(machine.Today)
        && (
            users.Any(user => linters.For(user).Ledger.IsUsed(suppression))
            || !users.Any(user => Runs(user, suppression.Place.File, suppression.Rule))
        );

    private IEnumerable<string> Files() =>
        configurations
            .Where(configuration => configuration.File is not null && Runs(configuration, configuration.File, Rule))
            .Select(configuration => Slashes.Forward(Path.GetRelativePath(machine.Folder, configuration.File!)));

    private string? Message(Suppression suppression, IReadOnlyList<Configuration> users, bool allLists)
    {
        if (suppression.IsOver(machine.Today))
            return $"This suppression of {suppression.Rule} ended on {suppression.Until:yyyy-MM-dd}. Remove it, or give it a later day.";
        if (IsSilent(suppression, users))
            return null;
        if (users.Any(user => linters.For(user).Ledger.IsFound(suppression)))
            return $"This suppression silences nothing: {suppression.Rule} reports nothing about the entry. Remove it.";
        return allLists && users.All(user => Repository.Contains(machine.Folder, Path.GetDirectoryName(user.File!)!))
            ? "This suppression silences nothing: "
                + $"no list here has an entry with this {(suppression.Entry is null ? "address" : "title")}. Correct it, or remove it."
            : null;
    }

    private static bool Runs(Configuration configuration, string file, string rule) =>
        configuration.Selection.For(file).Rules.Any(candidate => candidate.Id == rule);

    // From its place to the end of the line.
    private static Diagnostic Report(SourceText source, SuppressionPlace place, string message, Configuration configuration)
    {
        var line = source.Line(Math.Min(place.Line, source.LineCount));
        var span = new Span(Math.Min(line.Start + place.Column - 1, line.End), line.End);
        var severity = configuration.Selection.Rules.First(rule => rule.Id == Rule).Severity;
        return configuration.Selection.For(place.File).Grade(new Diagnostic(Rule, severity, span, message, []));
    }
}
