namespace ListLint.Core;

/// <summary>Where a work is listed.</summary>
/// <param name="Path">The file, as reports show it.</param>
/// <param name="Line">1-based.</param>
/// <param name="Span">The entry's title, UTF-16 offsets in that file.</param>
/// <param name="Title">As shown.</param>
public sealed record ListedWork(string Path, int Line, Span Span, string Title);

/// <summary>
/// The works of all files of a run, for rules that compare files. Filled before rules run; files are given in the order of their paths.
/// </summary>
public sealed class RunWorks
{
    private const double ShareOfCopy = 0.3;
    private readonly Dictionary<CanonicalUrl, SharedAddress> works = [];
    private readonly Dictionary<string, int> sizes = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), int> common = [];

    /// <summary>Adds a file. Its works that an earlier file has too count towards the two being copies of each other.</summary>
    public void Add(CuratedList list)
    {
        var path = list.Source.Path;
        sizes[path] = list.Entries.Count;
        foreach (var entry in list.Entries)
        {
            if (entry.IdentityLink is not { Role: LinkRole.Title or LinkRole.Resource, Canonical: var address })
                continue;
            if (!works.TryGetValue(address, out var shared))
                works[address] = shared = new SharedAddress();
            foreach (var other in shared.Paths.Where(other => other != path))
                common[(other, path)] = common.GetValueOrDefault((other, path)) + 1;
            shared.Add(entry.TitleKey, new ListedWork(path, list.LineOf(entry), entry.TitleSpan.IsEmpty ? entry.Span : entry.TitleSpan, entry.Title));
        }
    }

    /// <summary>
    /// The first place in an earlier file where an entry's work is listed under the same title, or null. Files that have three works of ten in common
    /// are a translation or another order of one list, and are not compared.
    /// </summary>
    public ListedWork? FirstElsewhere(Entry entry, string path) =>
        entry.IdentityLink is { Role: LinkRole.Title or LinkRole.Resource, Canonical: var address } && works.TryGetValue(address, out var shared)
            ? shared.FirstOfEachFile(entry.TitleKey).FirstOrDefault(work => string.CompareOrdinal(work.Path, path) < 0 && !AreCopies(work.Path, path))
            : null;

    private bool AreCopies(string text, string other) =>
        common.GetValueOrDefault((text, other)) is > 0 and var both && both >= ShareOfCopy * Math.Min(sizes[text], sizes[other]);
}
