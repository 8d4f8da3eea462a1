using System.Globalization;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>The words that all reports share.</summary>
internal static class Words
{
    public static string Of(Severity severity) =>
        severity switch
        {
            Core.Severity.Error => "error",
            Core.Severity.Warning => "warning",
            _ => "info",
        };

    /// <summary>The severity of a word of <see cref="Of"/>; null for another word.</summary>
    public static Severity? Severity(string word) =>
        word switch
        {
            "error" => Core.Severity.Error,
            "warning" => Core.Severity.Warning,
            "info" => Core.Severity.Info,
            _ => null,
        };

    /// <summary>"1 file", "2 files".</summary>
    public static string Count(int count, string one) => Count(count, one, one + "s");

    /// <summary>A number with the form of the word that fits.</summary>
    public static string Count(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");
}
