using ListLint.Core;

namespace ListLint.Run.Plan.Discovery;

/// <summary>
/// Tells a curated list from any other document. Of 122 files of real lists, all but one fill two fifths of their lines with entries; of 260
/// documents of software that is installed, only changelogs and two lists fill a third.
/// </summary>
internal static class ListCriteria
{
    private const int FewestEntries = 5;
    private const int SmallestShare = 3;

    // One slash, since a list with a slip in an address is still one.
    private const string Address = ":/";

    // Files that GitHub gives a meaning, and records of changes, which are full of links.
    private static readonly string[] OtherNames =
    [
        "changelog",
        "changes",
        "history",
        "releases",
        "news",
        "code_of_conduct",
        "code-of-conduct",
        "contributing",
        "contributors",
        "governance",
        "security",
        "support",
        "license",
        "licence",
        "authors",
        "pull_request_template",
        "issue_template",
    ];

    /// <summary>Why a file is no list by its path, relative and with forward slashes; null where it may be one.</summary>
    public static string? RefuseName(string path)
    {
        var folders = path.Split('/')[..^1];
        if (
            folders.FirstOrDefault(folder =>
                folder.Equals("issue_template", StringComparison.OrdinalIgnoreCase) || FolderFiles.OfOthers.Contains(folder)
            ) is
            { } other
        )
            return $"stands in {other}";
        var stem = Path.GetFileNameWithoutExtension(path);
        return
            OtherNames.Any(name => stem.Equals(name, StringComparison.OrdinalIgnoreCase))
            || stem.StartsWith("changelog", StringComparison.OrdinalIgnoreCase)
            ? "is about the project"
            : null;
    }

    /// <summary>Why a text is no list, without parsing it; null where it may be one.</summary>
    public static string? RefuseText(SourceText source) =>
        source.Text.AsSpan().Count(Address) < FewestEntries ? $"is no list: it has fewer than {FewestEntries} addresses" : null;

    /// <summary>Why a text is no list; null for a list.</summary>
    public static string? Refuse(CuratedList list)
    {
        var entries = list
            .Entries.Where(entry => entry.Links.Any(link => link.Role != LinkRole.Badge && link.Url.Contains(Address, StringComparison.Ordinal)))
            .ToList();
        if (entries.Count < FewestEntries)
            return $"is no list: {entries.Count} of its entries have a link, {FewestEntries} would make a list";
        var filled = new HashSet<int>();
        foreach (var entry in entries)
            filled.UnionWith(
                Enumerable.Range(
                    list.Source.LineOf(entry.Lines.Start),
                    list.Source.LineOf(Math.Max(entry.Lines.Start, entry.Lines.End - 1)) - list.Source.LineOf(entry.Lines.Start) + 1
                )
            );
        var headings = list.Sections.Select(list.LineOf).ToHashSet();
        var lines = Enumerable
            .Range(1, list.Source.LineCount)
            .Where(line => !headings.Contains(line) && !list.Source.Slice(list.Source.Line(line)).IsWhiteSpace())
            .ToList();
        var share = lines.Count(filled.Contains);
        return share * SmallestShare >= lines.Count
            ? null
            : $"is no list: {share} of its {lines.Count} lines are entries with a link, a third would make a list";
    }
}
