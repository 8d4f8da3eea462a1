using System.Collections.Concurrent;
using ListLint.Core;
using ListLint.Markdown;
using ListLint.Run.Files;

namespace ListLint.Run.Know;

/// <summary>The places in other Markdown files that links of one list go to. Each file is read once, and few and short ones only.</summary>
internal sealed class KnownAnchors
{
    private const int MostFiles = 64;
    private const int Megabytes = 2;
    private readonly ConcurrentDictionary<string, IReadOnlySet<string>?> known = new(StringComparer.Ordinal);

    /// <summary>
    /// The names of all anchors of a file, in lower case; null where it is no Markdown, cannot be read, or too many were asked for.
    /// </summary>
    /// <param name="place">Absolute, inside the repository, without symbolic links.</param>
    public IReadOnlySet<string>? Find(string place)
    {
        if (Path.GetExtension(place).ToLowerInvariant() is not (".md" or ".markdown") || (known.Count >= MostFiles && !known.ContainsKey(place)))
            return null;
        return known.GetOrAdd(place, Read);
    }

    private static HashSet<string>? Read(string place)
    {
        try
        {
            var bytes = RegularFile.Read(place, Megabytes);
            if (BinaryContent.Refuse(bytes) is not null)
                return null;
            var list = ListParser.Parse(SourceText.Decode(Path.GetFileName(place), bytes), Facts.None);
            return
            [
                .. list.Anchors.Select(anchor => anchor.Name.ToLowerInvariant()),
                .. list.Anchors.Select(anchor => anchor.OtherName?.ToLowerInvariant()).OfType<string>(),
            ];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
