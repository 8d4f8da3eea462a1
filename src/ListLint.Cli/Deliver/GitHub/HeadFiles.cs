using ListLint.Cli.Hosting;
using ListLint.Core;
using ListLint.GitHub;
using ListLint.Reporters;
using ListLint.Run.Base;
using ListLint.Run.Files;
using ListLint.Run.Git;

namespace ListLint.Cli.Deliver.GitHub;

/// <summary>Finds lists and their lines in the commit that is checked, which need not be the one that is checked out.</summary>
internal sealed class HeadFiles
{
    private readonly Host host;
    private readonly string head;
    private readonly string? top;
    private readonly GitTree? stored;
    private readonly Dictionary<string, HeadFile?> files = new(StringComparer.Ordinal);

    /// <summary>Finds the commit and its files, by running git.</summary>
    /// <param name="host">Its folder is one of the repository.</param>
    /// <param name="head">The commit.</param>
    /// <exception cref="UsageException">The clone does not have the commit.</exception>
    public HeadFiles(Host host, string head)
    {
        (this.host, this.head) = (host, head);
        if (GitProgram.Run(host.Folder, "rev-parse", "--show-cdup") is not { Exit: 0 } up)
            return;
        top = Path.GetFullPath(up.Output.TrimEnd('\n', '\r'), host.Folder);
        stored = GitTree.Find(top, head) ?? throw Lacking($"the commit {head}");
    }

    /// <summary>Where a list stands; null where it is not in the repository, or not in the commit.</summary>
    /// <exception cref="UsageException">The clone lacks the list as it is in the commit.</exception>
    public HeadFile? Get(SourceText source)
    {
        if (!files.TryGetValue(source.Path, out var file))
            files[source.Path] = file = Find(source);
        return file;
    }

    /// <summary>Whether the commit has a list.</summary>
    public bool Has(SourceText source) => NameOf(source) is { } name && stored?.BlobOf(name) is not null;

    private HeadFile? Find(SourceText source)
    {
        if (NameOf(source) is not { } name)
            return null;
        if (stored?.BlobOf(name) is not { } blob)
            return IsKnown(name) ? null : new HeadFile(name, LineShift.None);
        if (!stored.Read([blob]).TryGetValue(blob, out var before))
            throw Lacking($"{Printable.Escape(source.Path)} of the commit {head}");
        return before is null ? null : new HeadFile(name, new LineShift([.. StoredLines.Compare(before, source).Select(Hunk)]));
    }

    private string? NameOf(SourceText source)
    {
        var name = Slashes.Forward(Path.GetRelativePath(top ?? host.Folder, Path.GetFullPath(source.Path, host.Folder)));
        return name == ".." || name.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(name) ? null : name;
    }

    // What the job itself made is told apart from what came with the base that the head was merged with.
    private bool IsKnown(string name) =>
        top is not null && GitProgram.Run(top, "ls-files", "-z", "--cached", "--", $":(literal){name}") is { Exit: 0, Output.Length: > 0 };

    private static UsageException Lacking(string what) =>
        new(
            $"{what} is not in this clone, so that its lines are not known. "
                + "Check it out, with its history: actions/checkout with ref: and fetch-depth: 0, and without filter:"
        );

    private static Hunk Hunk(LineChange change) =>
        new(
            Place(change.OldStart, change.OldEnd),
            change.OldEnd - change.OldStart,
            Place(change.NewStart, change.NewEnd),
            change.NewEnd - change.NewStart
        );

    // No lines stand behind the line before them.
    private static int Place(int start, int end) => end > start ? start + 1 : start;
}
