using System.Globalization;
using System.Text.RegularExpressions;
using ListLint.Core;
using ListLint.Engine;

namespace ListLint.Cli;

/// <summary>What changed in a repository since its history parted from a commit: in the working tree, committed or not.</summary>
internal sealed partial class GitChanges
{
    private readonly string top;
    private readonly string start;
    private readonly HashSet<string> tracked;
    private readonly Dictionary<string, string> changed = new(StringComparer.Ordinal);

    /// <summary>Asks git.</summary>
    /// <param name="folder">A folder of the repository.</param>
    /// <param name="reference">A branch, tag or commit.</param>
    /// <exception cref="UsageException">There is no git, no repository, no such commit, or no history in common.</exception>
    public GitChanges(string folder, string reference)
    {
        var up = Git.Run(folder, "rev-parse", "--show-cdup") ?? throw new UsageException("--since needs git, which cannot be run here");
        if (up.Exit != 0)
            throw new UsageException($"--since needs a git repository, and this folder is in none: {Line.Of(folder)}");
        top = Path.GetFullPath(up.Output.TrimEnd('\n', '\r'), folder);
        // git would take such a name for an option.
        var commit = reference.StartsWith('-') || reference.Length == 0 ? null : Ask("rev-parse", "--verify", "--quiet", reference + "^{commit}");
        if (commit is null)
            throw new UsageException($"--since: git knows no commit {(reference.Length == 0 ? "without a name" : Line.Of(reference))}. Name a branch, tag or commit; in a fresh clone of a server, fetch it first");
        start = Ask("merge-base", commit, "HEAD")
            ?? throw new UsageException($"--since: {Line.Of(reference)} and the current commit have no history in common. A shallow clone needs more of it: git fetch --unshallow");
        tracked = [.. Demand("ls-files", "-z", "--cached").Split('\0')];
        ReadNames(Demand("diff", "--name-status", "-z", "-M", "--no-ext-diff", "--ignore-submodules", start, "--").Split('\0'));
    }

    /// <summary>The changed lines of a list.</summary>
    /// <param name="source">Its text.</param>
    /// <param name="path">Its absolute path.</param>
    /// <exception cref="UsageException">It is not in the repository.</exception>
    public ChangedLines Of(SourceText source, string path)
    {
        var name = Path.GetRelativePath(top, path).Replace('\\', '/');
        if (name == ".." || name.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(name))
            throw new UsageException($"--since: {Line.Of(source.Path)} is not in the repository of this folder");
        if (!tracked.Contains(name))
            return ChangedLines.All(source);
        if (!changed.TryGetValue(name, out var before))
            return ChangedLines.Of(source, []);
        // The names above each hunk may be quoted, so that they are not read: one file is asked for at a time.
        var diff = Demand(["diff", "-U0", "--inter-hunk-context=0", "-M", "--no-color", "--no-ext-diff", "--no-textconv", start, "--", $":(literal){name}", .. before == name ? Array.Empty<string>() : [$":(literal){before}"]]);
        var hunks = Hunk().Matches(diff);
        // A list in UTF-16 is binary for git.
        return hunks.Count == 0 && diff.Contains("\nBinary files ", StringComparison.Ordinal) ? ChangedLines.All(source) : ChangedLines.Of(source, hunks.Select(Range));
    }

    private static (int First, int Count) Range(Match hunk) =>
        (Number(hunk.Groups[1]), hunk.Groups[2].Success ? Number(hunk.Groups[2]) : 1);

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    // "M", name, "R087", old name, new name, ...
    private void ReadNames(string[] words)
    {
        for (var at = 0; at + 1 < words.Length; at += 2)
        {
            if (words[at].StartsWith('R') && at + 2 < words.Length)
                changed[words[at + 2]] = words[++at];
            else
                changed[words[at + 1]] = words[at + 1];
        }
    }

    private string? Ask(params string[] args) => Git.Run(top, args) is { Exit: 0 } git ? git.Output.TrimEnd('\n', '\r') : null;

    private string Demand(params string[] args)
    {
        var git = Git.Run(top, args);
        return git is { Exit: 0 } ? git.Output : throw new UsageException($"--since: git {args[0]} failed{(git is null ? "" : $": {Line.Of(git.Error.Trim())}")}");
    }

    // Without lines of context, no line of a list starts so: each has a sign before it.
    [GeneratedRegex(@"^@@ -[0-9,]{1,30} \+([0-9]{1,9})(?:,([0-9]{1,9}))? @@", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Hunk();
}
