using System.Text.Json;

namespace ListLint.Server.Protocol;

/// <summary>The parameters of <c>textDocument/publishDiagnostics</c>.</summary>
/// <param name="Uri">The document.</param>
/// <param name="Reports">All that there are; none where the document is closed.</param>
/// <param name="Version">The version that they are for.</param>
internal sealed record Publication(string Uri, IReadOnlyList<Report> Reports, int? Version = null) : IPart
{
    /// <inheritdoc/>
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("uri", Uri);
        if (Version is { } version)
            json.WriteNumber("version", version);
        json.WriteParts("diagnostics", Reports);
        json.WriteEndObject();
    }
}

/// <summary>A problem, as the protocol has it.</summary>
/// <param name="Range">Where.</param>
/// <param name="Severity">1 for an error, 2 for a warning, 3 for information.</param>
/// <param name="Message">What is wrong, why, and what to do.</param>
/// <param name="Code">The id of the rule; null where no rule reports it.</param>
/// <param name="Related">Other places that it speaks of; null for none.</param>
internal sealed record Report(TextRange Range, int Severity, string Message, string? Code = null, IReadOnlyList<RelatedPlace>? Related = null) : IPart
{
    /// <inheritdoc/>
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WritePart("range", Range);
        json.WriteNumber("severity", Severity);
        json.WriteText("code", Code);
        json.WriteString("source", "listlint");
        json.WriteString("message", Message);
        json.WriteParts("relatedInformation", Related);
        json.WriteEndObject();
    }
}

/// <summary>Another place that a problem speaks of.</summary>
internal sealed record RelatedPlace(TextLocation Location, string Message) : IPart
{
    /// <inheritdoc/>
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WritePart("location", Location);
        json.WriteString("message", Message);
        json.WriteEndObject();
    }
}

/// <summary>The parameters of <c>window/logMessage</c>, for a warning.</summary>
internal sealed record LogMessage(string Message) : IPart
{
    private const int Warning = 2;

    /// <inheritdoc/>
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("type", Warning);
        json.WriteString("message", Message);
        json.WriteEndObject();
    }
}
