using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Repairs what stands before the host of an address.</summary>
internal static partial class Schemes
{
    /// <summary>The length of the scheme as written, slashes included, and the scheme that is meant; null where nothing is wrong with it.</summary>
    public static (int Length, string Meant)? Misspelt(string url)
    {
        if (Doubled().Match(url) is { Success: true } doubled)
            return (doubled.Groups[1].Length, "");
        var match = Scheme().Match(url);
        if (!match.Success || match.Value is "http://" or "https://")
            return null;
        var name = match.Groups[1].Value.ToLowerInvariant();
        var mark = match.Groups[2].Value;
        if (name is "http" or "https" && mark == "://")
            return null; // capitals are fine
        if (mark is ":" && name is not ("http" or "https"))
            return null; // some other scheme
        var meant = name.EndsWith('s') || name.Contains("ps", StringComparison.Ordinal) ? "https" : "http";
        return EditDistance.Between(name, meant) <= 2 ? (match.Length, meant + "://") : null;
    }

    [GeneratedRegex(
        @"^(h[tps]{2,6}|hh[tps]{2,5}|t{1,3}ps?|t?tps?|htt[a-z]{1,3})(:?/{2,4}|:/?(?=[A-Za-z0-9])|[;.,]//|：//|:\\{1,2}|\\\\|::?//)(?=[^/\\]|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Scheme();

    [GeneratedRegex(@"^(https?:?/{0,2})https?://", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Doubled();
}
