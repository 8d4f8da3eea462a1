using ListLint.Core;
using ListLint.Run.Know;
using ListLint.Run.Plan;

namespace ListLint.Run.Judge;

/// <summary>What the awesome list asks of a list and this run could not find out, for whoever submits it.</summary>
internal static class SubmissionChecklist
{
    /// <summary>Lines of a Markdown list with a line above; nothing where no list of the run is to be submitted.</summary>
    public static IReadOnlyList<string> Create(RunPlan plan, RunFacts facts)
    {
        var projects = plan.Lists.Where(list => list.Rules.Any(rule => rule.IsForAwesomeLists)).Select(facts.ProjectOf).ToList();
        if (projects.FirstOrDefault(project => project is null or { IsMainList: true }) is not { } main)
            return projects.Contains(null) ? Lines(null) : [];
        return Lines(main);
    }

    private static List<string> Lines(ProjectFacts? project)
    {
        List<string> lines =
        [
            "To check by hand before you submit the list"
                + (project?.Hosted is null ? " (with --online and a GITHUB_TOKEN, GitHub is asked about the repository):" : ":"),
        ];
        if (project?.FirstCommit is null && project?.Hosted is null)
            lines.Add("- [ ] The repository is at least 30 days old.");
        if (project is not { KnowsFiles: true } && project?.License is null)
            lines.Add("- [ ] It has a file \"license\" with the text of a Creative Commons license.");
        if (project is not { KnowsFiles: true } && project?.Contributing is null)
            lines.Add("- [ ] It has guidelines for contributors in a file \"contributing.md\".");
        if (project?.GitHubName is null)
            lines.Add("- [ ] Its name is in lowercase: awesome-name-of-list.");
        if (project?.Hosted is null)
        {
            lines.Add("- [ ] It has a description and the topics \"awesome\" and \"awesome-list\" on GitHub.");
            lines.Add("- [ ] GitHub shows its license, and its default branch is \"main\".");
        }

        lines.Add("- [ ] It has only items that you recommend, and none that is archived or unmaintained.");
        lines.Add("- [ ] The description at the top is about the subject, not about the list.");
        return lines;
    }
}
