using System.Diagnostics.CodeAnalysis;
using Octokit;

namespace ListLint.GitHub;

/// <summary>
/// What Octokit reaches by reflection alone, so that a native build keeps it. Octokit.xml beside this file names what is read of
/// each type; a descriptor cannot name these.
/// </summary>
internal static class OctokitRoots
{
    [DynamicDependency(
        DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.PublicProperties,
        typeof(StringEnum<CheckStatus>)
    )]
    [DynamicDependency(
        DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.PublicProperties,
        typeof(StringEnum<CheckConclusion>)
    )]
    [DynamicDependency(
        DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.PublicProperties,
        typeof(StringEnum<CheckAnnotationLevel>)
    )]
    [DynamicDependency(
        DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.PublicProperties,
        typeof(StringEnum<CheckRunCompletedAtFilter>)
    )]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicConstructors, typeof(List<CheckRunsResponse>))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicConstructors, typeof(List<CheckRun>))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicConstructors, typeof(List<CheckRunAnnotation>))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicConstructors, typeof(List<PullRequestFile>))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicConstructors, typeof(List<PullRequestReviewComment>))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicConstructors, typeof(List<IssueComment>))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicProperties, typeof(LineReview))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicProperties, typeof(LineComment))]
    public static void Keep() { }
}
