using System.Globalization;

namespace ListLint.Tests;

/// <summary>
/// The repository that an example of a page is in: the lines of a block <c>project</c>, each a key, a colon and a value. <c>file</c> is the path of
/// the example, <c>contributing.md</c>, <c>code-of-conduct.md</c> and <c>license</c> are files with their text; one that is not named does not exist.
/// </summary>
internal sealed class PageProject
{
    private readonly Dictionary<string, string> said;

    public PageProject(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries));
        said = lines.ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
    }

    public string? File => said.GetValueOrDefault("file");

    public ProjectFacts Facts =>
        new()
        {
            IsMainList = true,
            KnowsFiles = true,
            Contributing = FileOf("contributing.md"),
            CodeOfConduct = FileOf("code-of-conduct.md"),
            License = FileOf("license"),
            GitHubName = said.GetValueOrDefault("github"),
            FirstCommit = said.TryGetValue("first-commit", out var day) ? Day(day) : null,
            Hosted = said.TryGetValue("created", out var created)
                ? new HostedRepository
                {
                    Created = Day(created),
                    Description = said.GetValueOrDefault("description"),
                    Topics = said.GetValueOrDefault("topics")?.Split(", ") ?? [],
                    License = said.GetValueOrDefault("detected"),
                    DefaultBranch = said["branch"],
                }
                : null,
        };

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private ProjectFile? FileOf(string name) => said.TryGetValue(name, out var text) ? new ProjectFile(name, text) : null;
}
