using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Which of the joined words are names: a part of an address of the list, or a word of its code.</summary>
internal sealed class ListNames
{
    private const int Longest = 64;
    private readonly HashSet<string> sought;
    private readonly HashSet<string> words = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> parts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Looks through addresses and code once.</summary>
    public ListNames(CuratedList list, IEnumerable<Joint> joints)
    {
        sought = joints.Where(IsWord).Select(joint => joint.Written).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (sought.Count == 0)
            return;
        foreach (var link in list.Links)
            Read(link.Url);
        // A block of code may cite the title with the same slip.
        foreach (var hidden in list.Hidden)
        {
            if (list.Source.Slice(hidden) is var code && !code.Contains('\n'))
                Read(code);
        }
    }

    /// <summary>Whether what is written is a name, its case aside: "ViewPager" also by "view-pager", "datastructures" only as it is.</summary>
    public bool Has(Joint joint) =>
        IsWord(joint) && !joint.IsCertain && (words.Contains(joint.Written) || (joint.Kind == JointKind.Capital && parts.Contains(joint.Written)));

    private static bool IsWord(Joint joint) => joint.Kind is JointKind.Small or JointKind.SmallCapital or JointKind.Capital or JointKind.Apart;

    private void Read(ReadOnlySpan<char> text)
    {
        Span<char> part = stackalloc char[Longest];
        var length = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            var start = at;
            while (at < text.Length && char.IsAsciiLetter(text[at]))
                at++;
            var word = text[start..at];
            Add(words, word);
            if (length + word.Length <= Longest)
            {
                word.CopyTo(part[length..]);
                length += word.Length;
            }

            if (at < text.Length && text[at] is '-' or '_' or '.')
                continue;
            if (length > word.Length)
                Add(parts, part[..length]);
            length = 0;
        }
    }

    private void Add(HashSet<string> found, ReadOnlySpan<char> word)
    {
        if (word.Length > 5 && sought.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var name))
            found.Add(name);
    }
}
