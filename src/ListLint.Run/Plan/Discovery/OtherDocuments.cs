namespace ListLint.Run.Plan.Discovery;

/// <summary>Tells by its path that a Markdown file is none of the lists of a repository.</summary>
internal static class OtherDocuments
{
    // What tests are fed with looks like lists.
    private static readonly HashSet<string> OtherFolders = new(StringComparer.OrdinalIgnoreCase)
    {
        "__fixtures__",
        "__tests__",
        "fixtures",
        "issue_template",
        "test",
        "testdata",
        "tests",
    };

    // Files that GitHub gives a meaning, and records of changes, which are full of links. A language behind such a word may be a topic.
    private static readonly string[] Names =
    [
        "authors",
        "changes",
        "contributors",
        "governance",
        "history",
        "licence",
        "license",
        "maintainers",
        "news",
        "releases",
        "security",
        "support",
    ];

    // What a repository of lists has in many languages.
    private static readonly string[] Guides =
    [
        "changelog",
        "code-of-conduct",
        "contribute",
        "contributing",
        "contributing-guide",
        "contributing-guidelines",
        "contribution-guide",
        "contribution-guidelines",
        "how-to-contribute",
        "howto",
        "issue-template",
        "pull-request-template",
    ];

    /// <summary>Why a file is no list by its path, relative and with forward slashes; null where it may be one.</summary>
    public static string? Refuse(string path)
    {
        var folders = path.Split('/')[..^1];
        if (Array.Find(folders, folder => OtherFolders.Contains(folder) || FolderFiles.OfOthers.Contains(folder)) is { } other)
            return $"is in a folder named {other}";
        var stem = Path.GetFileNameWithoutExtension(path).Replace('_', '-');
        return
            Names.Contains(stem, StringComparer.OrdinalIgnoreCase)
            || Guides.Any(guide => MarkdownName.IsTranslation(stem, guide))
            || stem.StartsWith("changelog", StringComparison.OrdinalIgnoreCase)
            ? "is about the project"
            : null;
    }
}
