using System.Globalization;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>The words that all reports share.</summary>
internal static class Words
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    /// <summary>"1 file", "2 files".</summary>
    public static string Count(int count, string one) => Count(count, one, one + "s");

    /// <summary>A number with the form of the word that fits.</summary>
    public static string Count(int count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");
}
