using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A badge that shows whether the last build passed.</summary>
[Rule(Severity.Warning, "No badge shows the state of a build.", Recommended = false, Awesome = true)]
public sealed partial class AwesomeCiBadge : Rule
{
    /// <summary>Says where the badge of a build is.</summary>
    public AwesomeCiBadge() =>
        Each(list => list.Links.Where(link => link.IsImage))
            .MustNotBe((_, image) => BuildBadge().IsMatch(image.Url))
            .WithMessage(_ =>
                "This badge shows the state of a build, which says nothing to the readers of a list. Remove it; the build itself can stay."
            )
            .WithKind(_ => "badges show the state of a build");

    [GeneratedRegex(
        @"^https?://(?:[a-z0-9-]+\.)*(?:travis-ci\.(?:org|com)|circleci\.com|appveyor\.com|codeship\.com|semaphoreci\.com|drone\.io)/"
            + @"|^https?://github\.com/[^/?#]+/[^/?#]+/(?:actions/)?workflows/[^?#]+/badge\.svg"
            + @"|^https?://github\.com/[^/?#]+/[^/?#]+/(?:actions/)?workflows/badge\.svg"
            + @"|^https?://img\.shields\.io/(?:travis|circleci|appveyor/(?:ci|build))"
            + @"|^https?://img\.shields\.io/(?:github/(?:actions/)?workflow|github/checks-status|azure-devops/build)"
            + @"|^https?://gitlab\.com/[^?#]+/badges/[^?#]+/pipeline\.svg"
            + @"|^https?://dev\.azure\.com/[^?#]+/_apis/build/status",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex BuildBadge();
}
