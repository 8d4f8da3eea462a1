using ListLint.Core;
using Markdig.Syntax;

namespace ListLint.Markdown;

/// <summary>
/// What a list writes below entry after entry: a link such as "Screenshot 1", or a name in front of a colon such as "Home page". Under three entries
/// with links of their own, and half of those that have a list below, it is a field of theirs, and no entry.
/// </summary>
internal sealed class NestedFields
{
    private const int Repeated = 3;
    private const int LongestName = 24;
    private readonly Dictionary<string, (ListItemBlock Last, int Entries, HashSet<string> Targets)> links = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (ListItemBlock Last, int Entries, HashSet<string> Targets)> names = new(StringComparer.Ordinal);

    private readonly HashSet<ListItemBlock> parents = [];

    public NestedFields(DocumentPieces document)
    {
        foreach (var leaf in document.Leaves)
        {
            if (
                leaf.Parent is ListItemBlock { Parent: ListBlock { Parent: ListItemBlock entry } }
                && document.Get(entry[0]).Contains((in piece) => piece.IsWebLink)
            )
                Count(document.Get(leaf), entry);
        }
    }

    /// <summary>Keys of such links, without a number behind them.</summary>
    public IEnumerable<string> Links => FindRepeated(links);

    /// <summary>Keys of names before a colon, where entry after entry has one below it.</summary>
    public IEnumerable<string> Names => FindRepeated(names);

    private IEnumerable<string> FindRepeated(Dictionary<string, (ListItemBlock Last, int Entries, HashSet<string> Targets)> uses) =>
        uses.Where(use => use.Value.Entries >= Repeated && use.Value.Entries * 2 >= parents.Count && use.Value.Targets.Count >= Repeated)
            .Select(use => use.Key);

    private void Count(Piece[] pieces, ListItemBlock entry)
    {
        parents.Add(entry);
        var first = pieces.First((in piece) => !piece.IsBlank);
        if (first is { IsWebLink: true, Link: { Text.Length: <= LongestName } link })
            Count(links, TextKey.From(link.Text).TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'), link.Url, entry);
        else if (first.Kind == PieceKind.Text && first.Text.AsSpan().IndexOfAny(':', '：') is > 0 and <= LongestName and var colon)
            Count(names, TextKey.From(first.Text.AsSpan(0, colon)), pieces.First((in piece) => piece.IsWebLink).Link?.Url ?? first.Text, entry);
    }

    private static void Count(
        Dictionary<string, (ListItemBlock Last, int Entries, HashSet<string> Targets)> uses,
        string key,
        string target,
        ListItemBlock entry
    )
    {
        if (key.Length == 0)
            return;
        var (last, entries, targets) = uses.TryGetValue(key, out var use) ? use : (entry, 0, []);
        targets.Add(target);
        uses[key] = (entry, last == entry && entries > 0 ? entries : entries + 1, targets);
    }
}
