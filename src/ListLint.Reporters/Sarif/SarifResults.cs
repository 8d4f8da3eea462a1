using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>Makes results of diagnostics.</summary>
internal sealed class SarifResults(SarifRules rules, IReadOnlyDictionary<string, SourceText> sources, bool hasFixes)
{
    /// <summary>One result.</summary>
    public SarifResult Create(SourceText source, Diagnostic diagnostic, string fingerprint) =>
        new(
            diagnostic.Rule,
            rules.IndexOf(diagnostic.Rule),
            RulePage.Level(diagnostic.Severity),
            SarifText.Message(diagnostic.Message),
            [SarifLocation.From(source.Path, Region.OnFirstLine(source, diagnostic.Span))],
            new SarifFingerprints(fingerprint),
            diagnostic.Related.Count == 0 ? null : [.. diagnostic.Related.Select((related, index) => Create(source, related, index + 1))],
            hasFixes && diagnostic.Fix is { Edits.Count: > 0 } fix ? [SarifFix.From(source, fix)] : null
        );

    private SarifLocation Create(SourceText source, Related related, int id)
    {
        var path = related.Path ?? source.Path;
        // A file that was not part of the run has no lines to count.
        var other = related.Path is null ? source : sources.GetValueOrDefault(path);
        var place = SarifPlace.From(path, other is null ? null : Region.OnFirstLine(other, related.Span));
        return new SarifLocation(id, place, SarifText.Message(related.Message));
    }
}
