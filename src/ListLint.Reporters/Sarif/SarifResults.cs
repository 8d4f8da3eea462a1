using System.Text.Json;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>Writes diagnostics as results.</summary>
internal sealed class SarifResults(Utf8JsonWriter json, SarifRules rules, IReadOnlyDictionary<string, SourceText> sources, bool hasFixes)
{
    /// <summary>Writes one result.</summary>
    public void Write(SourceText source, Diagnostic diagnostic, string fingerprint)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Rule);
        json.WriteNumber("ruleIndex", rules.IndexOf(diagnostic.Rule));
        json.WriteString("level", RulePage.Level(diagnostic.Severity));
        SarifLocation.WriteMessage(json, diagnostic.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        SarifLocation.WritePlace(json, source.Path, Region.OnFirstLine(source, diagnostic.Span));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString("primaryLocationLineHash", fingerprint);
        json.WriteEndObject();
        WriteRelated(source, diagnostic.Related);
        if (hasFixes && diagnostic.Fix is { Edits.Count: > 0 } fix)
            Write(source, fix);
        json.WriteEndObject();
    }

    private void WriteRelated(SourceText source, IReadOnlyList<Related> places)
    {
        if (places.Count == 0)
            return;
        json.WriteStartArray("relatedLocations");
        foreach (var (index, related) in places.Index())
        {
            json.WriteStartObject();
            json.WriteNumber("id", index + 1);
            var path = related.Path ?? source.Path;
            // A file that was not part of the run has no lines to count.
            var other = related.Path is null ? source : sources.GetValueOrDefault(path);
            SarifLocation.WritePlace(json, path, other is null ? null : Region.OnFirstLine(other, related.Span));
            SarifLocation.WriteMessage(json, related.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Write(SourceText source, Fix fix)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        json.WriteStartObject("description");
        json.WriteString("text", fix.Title);
        json.WriteEndObject();
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        SarifLocation.WriteFile(json, source.Path);
        json.WriteStartArray("replacements");
        foreach (var edit in fix.Edits)
        {
            json.WriteStartObject();
            SarifLocation.WriteRegion(json, "deletedRegion", Region.Of(source, edit.Span));
            json.WriteStartObject("insertedContent");
            json.WriteString("text", edit.Text);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
