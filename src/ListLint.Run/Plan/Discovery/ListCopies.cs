using ListLint.Core;

namespace ListLint.Run.Plan.Discovery;

/// <summary>Finds lists that hold nothing but the entries of another one, in its order or sorted anew: what is wrong is wrong in both.</summary>
internal static class ListCopies
{
    // A few entries may be the same by chance, such as those of two sections that have just begun.
    private const int FewestEntries = 5;

    /// <summary>Each copy, with the list that it is a copy of. A readme of the folder itself is never taken for one.</summary>
    /// <param name="lists">In the order in which one is preferred.</param>
    /// <param name="models">Keeps their models.</param>
    public static IReadOnlyDictionary<string, string> Find(IEnumerable<ListLook> lists, ListModels models)
    {
        var originals = new Dictionary<string, string>(StringComparer.Ordinal);
        var copies = new Dictionary<string, string>(StringComparer.Ordinal);
        var read = lists.Where(look => look.Source is not null).OrderByDescending(look => look.IsMain).ToList();
        foreach (var look in read.Count > 1 ? read : [])
        {
            if (Key(models.Peek(look.Source!)) is not { } key || originals.TryAdd(key, look.Path) || look.IsMain)
                continue;
            copies[look.Path] = originals[key];
        }

        return copies;
    }

    private static string? Key(CuratedList list)
    {
        var entries = ListCriteria.LinkedEntries(list);
        return entries.Count < FewestEntries ? null : string.Join('\n', entries.Select(entry => Text(list, entry)).Order(StringComparer.Ordinal));
    }

    // Without the bullet or number before it, which says where it stands.
    private static string Text(CuratedList list, Entry entry) =>
        string.Join(
            '\n',
            list.Source.Slice(entry.Lines).ToString().Split('\n').Select(line => line.Trim().TrimStart("0123456789.)-*+".ToCharArray()).TrimStart())
        );
}
