using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The badge of the awesome project, by the address of its image.</summary>
internal static class AwesomeBadges
{
    /// <summary>Where the badge leads to.</summary>
    public const string Home = "https://awesome.re";

    private const string Copied = "https://camo.githubusercontent.com/";

    /// <summary>The badge as it is written.</summary>
    public const string Markdown = $"[![Awesome]({Home}/badge.svg)]({Home})";

    /// <summary>Whether an image is the badge, wherever it is hosted.</summary>
    public static bool IsBadge(Link image) =>
        image.IsImage
        && (
            IsHosted(image)
            || image.Url.Contains("sindresorhus/awesome", StringComparison.OrdinalIgnoreCase)
            || image.Url.Contains("awesome.re/", StringComparison.OrdinalIgnoreCase)
            || (
                // Copied from the page that GitHub shows, the address is one of GitHub's own.
                (image.Url.Contains("badge", StringComparison.OrdinalIgnoreCase) || image.Url.StartsWith(Copied, StringComparison.Ordinal))
                && image.Text.Trim().Equals("awesome", StringComparison.OrdinalIgnoreCase)
            )
        );

    /// <summary>Whether its image comes from the project itself, in one of the three forms that it has there.</summary>
    public static bool IsHosted(Link image) => image.Url is $"{Home}/badge.svg" or $"{Home}/badge-flat.svg" or $"{Home}/badge-flat2.svg";

    /// <summary>Whether an address is that of the project.</summary>
    public static bool IsHome(string url) =>
        url.Split('#')[0].TrimEnd('/') is var bare
        && (
            bare.Equals(Home, StringComparison.OrdinalIgnoreCase)
            || bare.Equals("https://github.com/sindresorhus/awesome", StringComparison.OrdinalIgnoreCase)
        );
}
