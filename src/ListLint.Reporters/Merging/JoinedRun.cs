using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>Joins reports of parts into what one run over all of their files would have come to.</summary>
public static class JoinedRun
{
    /// <summary>The run. Its texts are blank but for their places (<see cref="PlaceText"/>); its fingerprints are those of the reports.</summary>
    /// <exception cref="ReportException">The reports do not go together.</exception>
    public static RunResult Join(IReadOnlyList<WrittenReport> reports)
    {
        RefuseVersions(reports);
        Shards.RefuseIncomplete(reports);
        RefuseRepeated(reports);
        var texts = Texts(reports);
        var settled = reports
            .Select(report => report.Run.Shard)
            .OfType<JsonShard>()
            .GroupBy(shard => (shard.Run, shard.Count))
            .SelectMany(run => Settled.Settle([.. run], texts))
            .ToList();
        var named = reports
            .SelectMany(report => report.Run.Checked!)
            .Select(file => file.File)
            .Concat(settled.Select(file => file.Result.Source.Path))
            .ToHashSet(StringComparer.Ordinal);
        return new RunResult([
            .. reports
                .SelectMany(report => Files(report.Run, texts))
                .Concat(settled.Select(file => file.Result))
                .OrderBy(file => file.Source.Path, StringComparer.Ordinal),
        ])
        {
            Compared =
            [
                .. texts.Where(text => !named.Contains(text.Key)).OrderBy(text => text.Key, StringComparer.Ordinal).Select(text => text.Value.Source),
            ],
            Notices = [.. reports.SelectMany(report => report.Run.Notices ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            ExitCode = reports.Max(report => Math.Max(report.Run.ExitCode ?? 0, settled.Any(file => file.Fails) ? 1 : 0)),
        };
    }

    private static void RefuseVersions(IReadOnlyList<WrittenReport> reports)
    {
        if (reports.FirstOrDefault(report => report.Run.Tool.Version != reports[0].Run.Tool.Version) is { } other)
            throw new ReportException(
                $"{reports[0].Name} was written by listlint {Printable.Escape(reports[0].Run.Tool.Version)} "
                    + $"and {other.Name} by {Printable.Escape(other.Run.Tool.Version)}, "
                    + "and different versions may report different problems. Check all files with one version"
            );
    }

    private static void RefuseRepeated(IReadOnlyList<WrittenReport> reports)
    {
        var seen = new Dictionary<string, WrittenReport>(StringComparer.Ordinal);
        foreach (var report in reports)
        {
            foreach (var file in report.Run.Checked!)
            {
                if (!seen.TryAdd(file.File, report) && seen[file.File] != report)
                    throw new ReportException(
                        $"{seen[file.File].Name} and {report.Name} both have the problems of {Printable.Escape(file.File)}, which would count twice. "
                            + "Leave out one of the two"
                    );
            }
        }
    }

    // A related place may lie in a file of another report.
    private static Dictionary<string, PlaceText> Texts(IReadOnlyList<WrittenReport> reports)
    {
        var texts = new Dictionary<string, PlaceText>(StringComparer.Ordinal);
        foreach (var run in reports.Select(report => report.Run))
        {
            foreach (var file in run.Checked!)
                GetText(file.File);
            foreach (var pending in run.Shard?.Pending ?? [])
                GetText(pending.File).Add(pending);
            foreach (var diagnostic in run.Diagnostics)
            {
                GetText(diagnostic.File).Add(diagnostic);
                foreach (var edit in diagnostic.Fix?.Edits ?? [])
                    GetText(diagnostic.File).Add(edit);
                foreach (var related in diagnostic.Related.Where(related => related.HasRange))
                    GetText(related.File).Add(related);
            }
        }

        return texts;

        PlaceText GetText(string path) => texts.TryGetValue(path, out var text) ? text : texts[path] = new PlaceText(path);
    }

    private static IEnumerable<FileResult> Files(JsonRun run, Dictionary<string, PlaceText> texts)
    {
        var diagnostics = run
            .Diagnostics.GroupBy(diagnostic => diagnostic.File, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        foreach (var file in run.Checked!)
        {
            // Standard input may have the name of a file that was checked too.
            var own = diagnostics.Remove(file.File, out var found) ? found : [];
            yield return new FileResult(
                texts[file.File].Source,
                [.. own.Select(diagnostic => Diagnostic(diagnostic, texts))],
                [.. (file.Failures ?? []).Select(failure => new RuleFailure(failure.Id, failure.Reason))]
            )
            {
                Fingerprints = [.. own.Select(diagnostic => diagnostic.Fingerprint)],
            };
        }
    }

    private static Diagnostic Diagnostic(JsonDiagnostic diagnostic, Dictionary<string, PlaceText> texts) =>
        new(
            diagnostic.Rule,
            ReportText.ParseSeverity(diagnostic.Severity)!.Value,
            texts[diagnostic.File].GetSpan(diagnostic),
            diagnostic.Message,
            [.. diagnostic.Related.Select(related => Place(related, diagnostic.File, texts))],
            diagnostic.Fix is not { } fix
                ? null
                : new Fix(
                    fix.Title,
                    fix.Safety == JsonFix.Safe ? Safety.Safe : Safety.Unsafe,
                    [.. fix.Edits.Select(edit => new Edit(texts[diagnostic.File].GetSpan(edit), edit.Text))]
                )
        );

    private static Related Place(JsonRelated related, string file, Dictionary<string, PlaceText> texts) =>
        new(related.HasRange ? texts[related.File].GetSpan(related) : default, related.Message, related.File == file ? null : related.File);
}
