using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>A result.</summary>
internal sealed record SarifResult(
    string RuleId,
    int RuleIndex,
    string Level,
    SarifText Message,
    IReadOnlyList<SarifLocation> Locations,
    SarifFingerprints PartialFingerprints,
    IReadOnlyList<SarifLocation>? RelatedLocations,
    IReadOnlyList<SarifFix>? Fixes
);

/// <summary>By what GitHub knows a result again.</summary>
internal sealed record SarifFingerprints(string PrimaryLocationLineHash);

/// <summary>A fix.</summary>
internal sealed record SarifFix(SarifText Description, IReadOnlyList<SarifChange> ArtifactChanges)
{
    /// <summary>A fix of a file.</summary>
    public static SarifFix From(SourceText source, Fix fix) =>
        new(
            new SarifText(fix.Title),
            [new SarifChange(SarifArtifact.From(source.Path), [.. fix.Edits.Select(edit => SarifReplacement.From(source, edit))])]
        );
}

/// <summary>What a fix does to a file.</summary>
internal sealed record SarifChange(SarifArtifact ArtifactLocation, IReadOnlyList<SarifReplacement> Replacements);

/// <summary>A text in the place of another.</summary>
internal sealed record SarifReplacement(SarifRegion DeletedRegion, SarifText InsertedContent)
{
    /// <summary>An edit of a file.</summary>
    public static SarifReplacement From(SourceText source, Edit edit) =>
        new(SarifRegion.From(Region.From(source, edit.Span)), new SarifText(edit.Text));
}
