using System.Text;
using ListLint.Core;
using ListLint.Run.Files;

namespace ListLint.Run.Git;

/// <summary>
/// The files of a commit as they are stored. They are read from the store of git, never by a comparison with the working tree, which would start
/// the filters that the configuration and the attributes of a repository name.
/// </summary>
internal sealed class GitTree
{
    private const string Link = "120000";
    private readonly string top;
    private readonly Dictionary<string, string> blobs = new(StringComparer.Ordinal);

    private GitTree(string top, string listing)
    {
        this.top = top;
        foreach (var item in listing.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            // MODE blob ID, a tab, and the path.
            if (item.Split('\t', 2) is [var facts, var path] && facts.Split(' ') is [not Link, "blob", var id])
                blobs[path] = id;
        }
    }

    /// <summary>The files of a commit; null where git does not find it.</summary>
    /// <param name="top">The root of the repository.</param>
    /// <param name="commit">Its name, which is no option.</param>
    public static GitTree? Find(string top, string commit) =>
        GitProgram.Run(top, "ls-tree", "-r", "-z", "--full-tree", commit) is { Exit: 0 } git ? new GitTree(top, git.Output) : null;

    /// <summary>The id of what is stored under a path from the root, with forward slashes; null where that is no file of the commit.</summary>
    public string? BlobOf(string path) => blobs.GetValueOrDefault(path);

    /// <summary>The texts of blobs by their ids. What this clone does not have is left out, and what is too long to be a list is null.</summary>
    public IReadOnlyDictionary<string, SourceText?> Read(IEnumerable<string> ids)
    {
        var asked = ids.Distinct(StringComparer.Ordinal).ToList();
        var texts = new Dictionary<string, SourceText?>(StringComparer.Ordinal);
        if (asked.Count == 0 || GitProgram.Ask(top, ["cat-file", "--batch"], string.Concat(asked.Select(id => id + "\n"))) is not { } git)
            return texts;
        // ID, " blob ", the number of bytes, LF, the bytes, LF; or ID, " missing", LF.
        var left = git.Output.AsSpan();
        while (left.IndexOf((byte)'\n') is var end and >= 0)
        {
            var head = Encoding.ASCII.GetString(left[..end]).Split(' ');
            left = left[(end + 1)..];
            if (head is not [var id, "blob", var digits] || !int.TryParse(digits, out var length) || length > left.Length)
                continue;
            texts[id] = length > FileReader.Largest ? null : SourceText.Decode("", left[..length]);
            left = left[Math.Min(left.Length, length + 1)..];
        }

        return texts;
    }
}
