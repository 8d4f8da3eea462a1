using ListLint.Core;
using ListLint.Engine;
using ListLint.Reporters;
using ListLint.Run.Base;
using ListLint.Run.Files;

namespace ListLint.Run.Git;

/// <summary>What changed in a repository since its history parted from a commit: in the working tree, committed or not.</summary>
internal sealed class GitChanges
{
    private const string Fetch = "git fetch --unshallow, or fetch-depth: 0 for actions/checkout";
    private readonly string option;
    private readonly string top;
    private readonly string start;
    private readonly GitTree stored;
    private readonly Lazy<Dictionary<string, string>> renamed;

    /// <summary>
    /// What the commit that is about to be made changes, or what pre-commit says that it checks (<c>PRE_COMMIT_FROM_REF</c>,
    /// pre-commit.com/#pre-commit-during-push); null where there is no commit yet, or no repository.
    /// </summary>
    public static GitChanges? FindStaged(Machine machine)
    {
        try
        {
            return new GitChanges(machine.Folder, machine.Variable("PRE_COMMIT_FROM_REF") is { Length: > 0 } from ? from : "HEAD", "--staged");
        }
        catch (UsageException)
        {
            return null;
        }
    }

    /// <summary>Finds the repository and the commit to compare with, by running git.</summary>
    /// <param name="folder">A folder of the repository.</param>
    /// <param name="reference">A branch, tag or commit.</param>
    /// <param name="option">What asks for it, for messages.</param>
    /// <exception cref="UsageException">There is no git, no repository, no such commit, or no history in common.</exception>
    public GitChanges(string folder, string reference, string option = "--since")
    {
        this.option = option;
        var place =
            GitProgram.Run(folder, "rev-parse", "--is-shallow-repository", "--show-cdup")
            ?? throw new UsageException($"{option} needs git, which is not on the PATH. Install it, or leave {option} out");
        if (place.IsOutside)
            throw new UsageException($"{option} needs a git repository, and this folder is in none: {Printable.Escape(folder)}");
        if (place.Exit != 0)
            throw new UsageException($"{option}: git refuses the repository of {Printable.Escape(folder)}: {place.Sentence}");
        var said = place.Output.Split('\n', 2);
        var isShallow = said[0] == "true";
        top = Path.GetFullPath(said[^1].TrimEnd('\n', '\r'), folder);
        // git would take such a name for an option.
        var commit = reference.StartsWith('-') || reference.Length == 0 ? null : Ask("rev-parse", "--verify", "--quiet", reference + "^{commit}");
        if (commit is null)
            throw new UsageException(
                $"{option}: git knows no commit {(reference.Length == 0 ? "without a name" : Printable.Escape(reference))}. "
                    + (
                        isShallow
                            ? $"This clone is shallow, so it may lack it. Fetch the rest: {Fetch}"
                            : "Name a branch, tag or commit; in a fresh clone of a server, fetch it first"
                    )
            );
        start =
            Ask("merge-base", commit, "HEAD")
            ?? throw new UsageException(
                $"{option}: {Printable.Escape(reference)} and the current commit have no history in common"
                    + (isShallow ? $" in this clone, which is shallow. Fetch the rest: {Fetch}" : "")
            );
        stored = GitTree.Find(top, start) ?? throw Lacking($"the files of {start}");
        renamed = new(FindRenamed);
    }

    /// <summary>The changed lines of lists, and each list as it was; null for a new one.</summary>
    /// <param name="sources">Their texts, each with its absolute path.</param>
    /// <exception cref="UsageException">One is not in the repository, or this clone lacks what it was.</exception>
    public IEnumerable<(SourceText Source, ChangedLines Lines, SourceText? Before)> Find(IEnumerable<(SourceText Source, string Path)> sources)
    {
        var all = sources.Select(one => (one.Source, Blob: BlobOf(one.Source, one.Path))).ToList();
        var texts = stored.Read(all.Select(source => source.Blob).OfType<string>());
        foreach (var (source, blob) in all)
        {
            if (blob is not null && !texts.ContainsKey(blob))
                throw Lacking($"{Printable.Escape(source.Path)} as it was in {start}");
            var before = blob is null ? null : texts[blob];
            yield return (source, before is null ? ChangedLines.All(source) : Compare(before, source), before);
        }
    }

    private static ChangedLines Compare(SourceText before, SourceText source) =>
        ChangedLines.From(source, StoredLines.Compare(before, source).Select(change => (change.NewStart + 1, change.NewEnd - change.NewStart)));

    // Null for a new file.
    private string? BlobOf(SourceText source, string path)
    {
        var name =
            NameIn(top, path) ?? throw new UsageException($"{option}: {Printable.Escape(source.Path)} is not in the repository of this folder");
        if (stored.BlobOf(name) is { } blob)
            return blob;
        // A link, or a file below one, is what it leads to.
        var target =
            RealPath.Resolve(top) is { } root && RealPath.Resolve(path) is { } real && NameIn(root, real) is { } there ? stored.BlobOf(there) : null;
        return target ?? renamed.Value.GetValueOrDefault(name);
    }

    private static string? NameIn(string folder, string path)
    {
        var name = Slashes.Forward(Path.GetRelativePath(folder, path));
        return name == ".." || name.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(name) ? null : name;
    }

    // From the commit to the index, so that nothing in the working tree is read: ":100644 100644 ID ID R087", old name, new name, ...
    private Dictionary<string, string> FindRenamed()
    {
        string[] raw = ["--raw", "-z", "-M", "--diff-filter=R", "--no-abbrev", "--no-ext-diff", "--no-textconv", "--ignore-submodules"];
        var git = GitProgram.Run(top, ["diff-index", "--cached", .. raw, start, "--"]);
        if (git is not { Exit: 0 })
            throw Lacking("what it needs to find renamed files");
        return git
            .Output.Split('\0')
            .Chunk(3)
            .Where(words => words.Length == 3 && words[0].Split(' ').Length == 5)
            .ToDictionary(words => words[2], words => words[0].Split(' ')[2], StringComparer.Ordinal);
    }

    private UsageException Lacking(string what) =>
        new(
            $"{option}: this clone lacks {what}. It is a partial clone, or damaged; nothing is fetched unasked. "
                + "Fetch the rest: git fetch --refetch --no-filter"
        );

    private string? Ask(params string[] args) => GitProgram.Run(top, args) is { Exit: 0 } git ? git.Output.TrimEnd('\n', '\r') : null;
}
