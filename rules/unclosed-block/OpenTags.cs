using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Finds the tags of a list that nothing closes: the end of what a tag stands in closes it too.</summary>
internal static class OpenTags
{
    private static readonly HashSet<string> Names =
    [
        .. "details summary table tr td th div center li ul ol blockquote p h1 h2 h3 h4 h5 h6 section article".Split(' '),
    ];

    /// <summary>Those of one or more names, in order.</summary>
    public static IEnumerable<RawTag> Find(CuratedList list, params IReadOnlyCollection<string> names)
    {
        var open = new Stack<RawTag>();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var tag in list.RawTags.Where(tag => Names.Contains(tag.Name)))
        {
            if (!tag.IsEnd)
            {
                open.Push(tag);
                counts[tag.Name] = counts.GetValueOrDefault(tag.Name) + 1;
            }
            else if (counts.GetValueOrDefault(tag.Name) > 0)
            {
                Close(open, counts, tag.Name);
            }
        }

        return open.Where(tag => names.Contains(tag.Name)).Reverse();
    }

    private static void Close(Stack<RawTag> open, Dictionary<string, int> counts, string name)
    {
        while (open.TryPop(out var closed))
        {
            counts[closed.Name]--;
            if (closed.Name == name)
                return;
        }
    }
}
