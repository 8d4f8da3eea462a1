using System.Globalization;
using System.Text.RegularExpressions;
using ListLint.Core;
using ListLint.GitHub;

namespace ListLint.Cli;

/// <summary>Finds lists and their lines in the commit that is checked, which need not be the one that is checked out.</summary>
internal sealed partial class HeadFiles
{
    private readonly Host host;
    private readonly string head;
    private readonly string? top;
    private readonly Dictionary<string, HeadFile?> files = new(StringComparer.Ordinal);

    /// <summary>Asks git.</summary>
    /// <param name="host">Its folder is one of the repository.</param>
    /// <param name="head">The commit.</param>
    /// <exception cref="UsageException">The clone does not have the commit.</exception>
    public HeadFiles(Host host, string head)
    {
        (this.host, this.head) = (host, head);
        if (Git.Run(host.Folder, "rev-parse", "--show-cdup") is not { Exit: 0 } up)
            return;
        top = Path.GetFullPath(up.Output.TrimEnd('\n', '\r'), host.Folder);
        if (Git.Run(host.Folder, "cat-file", "-e", head + "^{commit}") is not { Exit: 0 })
            throw new UsageException($"the commit {head} is not in this clone, so that its lines are not known. Check it out, with its history: actions/checkout with ref: and fetch-depth: 0");
    }

    /// <summary>Where a list stands; null where it is not in the repository.</summary>
    public HeadFile? Of(SourceText source)
    {
        if (!files.TryGetValue(source.Path, out var file))
            files[source.Path] = file = Find(source.Path);
        return file;
    }

    private HeadFile? Find(string shown)
    {
        var name = Slashes.Forward(Path.GetRelativePath(top ?? host.Folder, Path.GetFullPath(shown, host.Folder)));
        if (name == ".." || name.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(name))
            return null;
        var diff = top is null ? null : Git.Run(top, "diff", "-U0", "--inter-hunk-context=0", "--no-renames", "--no-color", "--no-ext-diff", "--no-textconv", head, "--", $":(literal){name}");
        return new HeadFile(name, diff is { Exit: 0 } ? new LineShift([.. Header().Matches(diff.Output).Select(Hunk)]) : LineShift.None);
    }

    private static Hunk Hunk(Match header) => new(Number(header.Groups[1], 0), Number(header.Groups[2], 1), Number(header.Groups[3], 0), Number(header.Groups[4], 1));

    private static int Number(Group digits, int usual) => digits.Success ? int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture) : usual;

    // Without lines of context, no line of a list starts so: each has a sign before it.
    [GeneratedRegex("^@@ -([0-9]{1,9})(?:,([0-9]{1,9}))? \\+([0-9]{1,9})(?:,([0-9]{1,9}))? @@", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Header();
}
