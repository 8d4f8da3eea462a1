using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>Joins reports of parts into what one run over all of their files would have come to.</summary>
public static class JoinedRun
{
    /// <summary>The run. Its texts are blank but for their places (<see cref="PlaceText"/>); its fingerprints are those of the reports.</summary>
    /// <exception cref="ReportException">The reports do not go together.</exception>
    public static RunResult Of(IReadOnlyList<WrittenReport> reports)
    {
        RefuseVersions(reports);
        Shards.RefuseIncomplete(reports);
        RefuseRepeated(reports);
        var texts = Texts(reports);
        var settled = reports
            .Select(report => report.Run.Shard)
            .OfType<JsonShard>()
            .GroupBy(shard => (shard.Run, shard.Count))
            .SelectMany(run => Settled.Of([.. run], texts))
            .ToList();
        var named = reports
            .SelectMany(report => report.Run.Checked!)
            .Select(file => file.File)
            .Concat(settled.Select(one => one.Result.Source.Path))
            .ToHashSet(StringComparer.Ordinal);
        return new RunResult([
            .. reports
                .SelectMany(report => Files(report.Run, texts))
                .Concat(settled.Select(one => one.Result))
                .OrderBy(file => file.Source.Path, StringComparer.Ordinal),
        ])
        {
            Compared =
            [
                .. texts.Where(text => !named.Contains(text.Key)).OrderBy(text => text.Key, StringComparer.Ordinal).Select(text => text.Value.Source),
            ],
            Notices = [.. reports.SelectMany(report => report.Run.Notices ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            ExitCode = reports.Max(report => Math.Max(report.Run.ExitCode ?? 0, settled.Any(one => one.Fails) ? 1 : 0)),
        };
    }

    private static void RefuseVersions(IReadOnlyList<WrittenReport> reports)
    {
        if (reports.FirstOrDefault(report => report.Run.Tool.Version != reports[0].Run.Tool.Version) is { } other)
            throw new ReportException(
                $"{reports[0].Name} is of listlint {Printable.Of(reports[0].Run.Tool.Version)} "
                    + $"and {other.Name} of {Printable.Of(other.Run.Tool.Version)}, "
                    + "which may see other things. Let one version check all files"
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
                        $"{seen[file.File].Name} and {report.Name} both cover {Printable.Of(file.File)}, whose problems would count twice. "
                            + "Leave one of them out"
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
                Of(file.File);
            foreach (var pending in run.Shard?.Pending ?? [])
                Of(pending.File).Add(pending);
            foreach (var one in run.Diagnostics)
            {
                Of(one.File).Add(one);
                foreach (var edit in one.Fix?.Edits ?? [])
                    Of(one.File).Add(edit);
                foreach (var related in one.Related.Where(related => related.HasRange))
                    Of(related.File).Add(related);
            }
        }

        return texts;

        PlaceText Of(string path) => texts.TryGetValue(path, out var text) ? text : texts[path] = new PlaceText(path);
    }

    private static IEnumerable<FileResult> Files(JsonRun run, Dictionary<string, PlaceText> texts)
    {
        var diagnostics = run
            .Diagnostics.GroupBy(one => one.File, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        foreach (var file in run.Checked!)
        {
            // Standard input may have the name of a file that was checked too.
            var own = diagnostics.Remove(file.File, out var found) ? found : [];
            yield return new FileResult(
                texts[file.File].Source,
                [.. own.Select(one => Diagnostic(one, texts))],
                [.. (file.Failures ?? []).Select(failure => new RuleFailure(failure.Id, failure.Reason))]
            )
            {
                Fingerprints = [.. own.Select(one => one.Fingerprint)],
            };
        }
    }

    private static Diagnostic Diagnostic(JsonDiagnostic one, Dictionary<string, PlaceText> texts) =>
        new(
            one.Rule,
            Words.Severity(one.Severity)!.Value,
            texts[one.File].Of(one),
            one.Message,
            [.. one.Related.Select(related => Place(related, one.File, texts))],
            one.Fix is not { } fix
                ? null
                : new Fix(
                    fix.Title,
                    fix.Safety == JsonFix.Safe ? Safety.Safe : Safety.Unsafe,
                    [.. fix.Edits.Select(edit => new Edit(texts[one.File].Of(edit), edit.Text))]
                )
        );

    private static Related Place(JsonRelated related, string file, Dictionary<string, PlaceText> texts) =>
        new(related.HasRange ? texts[related.File].Of(related) : default, related.Message, related.File == file ? null : related.File);
}
