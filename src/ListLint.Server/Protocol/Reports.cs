namespace ListLint.Server.Protocol;

/// <summary>Of <c>textDocument/publishDiagnostics</c>.</summary>
/// <param name="Uri">The document.</param>
/// <param name="Diagnostics">All that there are; none where the document is closed.</param>
/// <param name="Version">The version that they are for.</param>
internal sealed record PublishParams(string Uri, IReadOnlyList<Report> Diagnostics, int? Version = null);

/// <summary>A problem, as the protocol has it.</summary>
/// <param name="Range">Where.</param>
/// <param name="Severity">1 for an error, 2 for a warning, 3 for information.</param>
/// <param name="Message">What is wrong, why, and what to do.</param>
/// <param name="Code">The id of the rule; null where no rule reports it.</param>
/// <param name="RelatedInformation">Other places that it speaks of; null for none.</param>
/// <param name="Source">Who says so.</param>
internal sealed record Report(
    TextRange Range,
    int Severity,
    string Message,
    string? Code = null,
    IReadOnlyList<RelatedPlace>? RelatedInformation = null,
    string Source = "listlint"
);

/// <summary>Another place that a problem speaks of.</summary>
internal sealed record RelatedPlace(TextLocation Location, string Message);
