using ListLint.Core;

namespace ListLint.Rules;

/// <summary>How often a list writes two words apart, with a blank between them; a final s does not matter.</summary>
internal sealed class PairUses
{
    private readonly Dictionary<(int Left, int Right), int> counts = [];
    private readonly HashSet<int> lefts = [];
    private readonly WordSieve sieve = new();

    // Hashes of what is written as one, and of those that the list also writes with a capital inside.
    private readonly HashSet<int> wholes = [];
    private readonly Dictionary<int, int> names = [];

    /// <summary>Counts the pairs of some joints in one walk over the list.</summary>
    public PairUses(CuratedList list, IEnumerable<Joint> joints)
    {
        foreach (var joint in joints)
        {
            if (joint.Kind is not (JointKind.Small or JointKind.Capital or JointKind.Apart))
                continue;
            counts[KeyOf(joint)] = 0;
            lefts.Add(Hash(joint.Left));
            sieve.Add(Stem(joint.Left));
            wholes.Add(Hash(joint.Written));
        }

        if (counts.Count == 0)
            return;
        foreach (var run in list.TextRuns)
            Read(list.Source.Slice(run));
    }

    /// <summary>How often the two words of a joint stand apart.</summary>
    public int Count(Joint joint) => counts.GetValueOrDefault(KeyOf(joint));

    /// <summary>Whether the list also writes the joint as a name of code is written: <c>TableView</c>, <c>UITableView</c>.</summary>
    public bool HasName(Joint joint) => names.ContainsKey(Hash(joint.Written));

    /// <summary>How often the list writes the joint with a capital inside.</summary>
    public int CountName(Joint joint) => names.GetValueOrDefault(Hash(joint.Written));

    private static (int Left, int Right) KeyOf(Joint joint) => (Hash(joint.Left), Hash(joint.Right));

    private void Read(ReadOnlySpan<char> text)
    {
        var (before, end) = ((int?)null, -1);
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && char.IsAsciiLetter(text[at]))
                at++;
            if (at == start)
                continue;
            var word = text[start..at];
            if (word[1..].ContainsAnyInRange('A', 'Z'))
                AddName(word, Hash(word));
            if (before is { } left && start - end == 1 && text[end] == ' ' && (left, Hash(word)) is var pair && counts.ContainsKey(pair))
                counts[pair]++;
            (before, end) = (sieve.MayHave(Stem(word)) && Hash(word) is var hash && lefts.Contains(hash) ? hash : null, at);
        }
    }

    private void AddName(ReadOnlySpan<char> word, int hash)
    {
        if (wholes.Contains(hash))
            names[hash] = names.GetValueOrDefault(hash) + 1;
        else if (word.Length > 4 && char.IsAsciiLetterUpper(word[1]) && Hash(word[2..]) is var rest && wholes.Contains(rest))
            names[rest] = names.GetValueOrDefault(rest) + 1;
    }

    private static int Hash(ReadOnlySpan<char> word) => string.GetHashCode(Stem(word), StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word) => word.Length > 3 && word[^1] is 's' or 'S' ? word[..^1] : word;
}
