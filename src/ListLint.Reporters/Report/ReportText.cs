using System.Globalization;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>Severities and counts as all reports write them.</summary>
internal static class ReportText
{
    public static string Format(Severity severity) =>
        severity switch
        {
            Core.Severity.Error => "error",
            Core.Severity.Warning => "warning",
            _ => "info",
        };

    /// <summary>The severity of a word of <see cref="Format"/>; null for another word.</summary>
    public static Severity? ParseSeverity(string word) =>
        word switch
        {
            "error" => Core.Severity.Error,
            "warning" => Core.Severity.Warning,
            "info" => Core.Severity.Info,
            _ => null,
        };

    /// <summary>"1 file", "2 files".</summary>
    public static string Count(int count, string text) => Count(count, text, text + "s");

    /// <summary>A number with the form of the word that fits.</summary>
    public static string Count(int count, string text, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? text : many)}");
}
