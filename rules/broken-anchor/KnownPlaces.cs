using System.Text.RegularExpressions;

namespace ListLint.Rules;

/// <summary>
/// What GitHub's own pages answer to, also the top of every page (HTML standard, "find a potential indicated element"), footnotes, lines of the
/// source and text fragments.
/// </summary>
internal static partial class KnownPlaces
{
    private static readonly string[] Names =
    [
        "readme",
        "top",
        "start-of-content",
        "repo-content-pjax-container",
        "files",
        "footnotes",
        "footnote-label",
    ];

    /// <summary>Whether a name is one of those; an empty one is the top.</summary>
    public static bool Contains(string name) => name.Length == 0 || Names.Contains(name, StringComparer.OrdinalIgnoreCase) || OwnId().IsMatch(name);

    /// <summary>Whether it is the list of files of a repository, which no item of a table of contents is for.</summary>
    public static bool IsOfRepository(string name) => name.Equals("files", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("^(?:fn(?:ref)?-?[0-9a-z-]+|L[0-9]+(?:C[0-9]+)?(?:-L[0-9]+(?:C[0-9]+)?)?|:~:.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex OwnId();
}
