using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>Colours for a terminal, or none.</summary>
internal sealed class Ansi(bool enabled)
{
    public string Bold(string text) => Paint("1", text);

    public string Dim(string text) => Paint("2", text);

    /// <summary>For what a diff takes away.</summary>
    public string Removed(string text) => Paint("31", text);

    /// <summary>For what a diff puts in.</summary>
    public string Added(string text) => Paint("32", text);

    /// <summary>For where a diff is.</summary>
    public string Place(string text) => Paint("36", text);

    /// <summary>For a mark or a word in the colour of a severity.</summary>
    public string Severe(Severity severity, string text) =>
        Paint(
            severity switch
            {
                Severity.Error => "1;31",
                Severity.Warning => "1;33",
                _ => "1;36",
            },
            text
        );

    private string Paint(string code, string text) => enabled && text.Length > 0 ? $"\e[{code}m{text}\e[0m" : text;
}
