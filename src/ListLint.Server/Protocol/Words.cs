using System.Text.Json;

namespace ListLint.Server.Protocol;

/// <summary>The answer to <c>textDocument/hover</c>.</summary>
/// <param name="Text">What to show.</param>
/// <param name="IsMarkdown">Whether it is shown as Markdown.</param>
/// <param name="Range">What it is about.</param>
internal sealed record Hover(string Text, bool IsMarkdown, TextRange Range) : IPart
{
    /// <inheritdoc/>
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("contents");
        json.WriteString("kind", IsMarkdown ? "markdown" : "plaintext");
        json.WriteString("value", Text);
        json.WriteEndObject();
        json.WritePart("range", Range);
        json.WriteEndObject();
    }
}

/// <summary>A word that can be written at a place.</summary>
/// <param name="Label">The word.</param>
/// <param name="Kind">Of <see cref="CompletionKind"/>.</param>
/// <param name="Edit">What writes it.</param>
/// <param name="Detail">What it means, in short; null where that is not known.</param>
internal sealed record CompletionItem(string Label, int Kind, TextEdit Edit, string? Detail = null) : IPart
{
    /// <inheritdoc/>
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("label", Label);
        json.WriteNumber("kind", Kind);
        json.WriteText("detail", Detail);
        json.WritePart("textEdit", Edit);
        json.WriteEndObject();
    }
}

/// <summary>What a completion is.</summary>
internal static class CompletionKind
{
    /// <summary>A key of a configuration.</summary>
    public const int Key = 10;

    /// <summary>A value, or the id of a rule.</summary>
    public const int Value = 12;

    /// <summary>A word that speaks to the linter.</summary>
    public const int Keyword = 14;
}
