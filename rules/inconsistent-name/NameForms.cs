using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// How a list writes names: the words that have capitals inside in one of their uses, and those that have one known spelling, with all their forms.
/// </summary>
internal sealed class NameForms
{
    private const int Shortest = 4;
    private const int Longest = 32;

    private readonly Dictionary<string, List<Span>> places = new(StringComparer.OrdinalIgnoreCase);

    private readonly WordSieve sieve = new();

    private NameForms(CuratedList list)
    {
        var byLetters = places.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var name in KnownNames.All)
            Add(name);
        foreach (var word in Words(list))
        {
            var letters = list.Source.Slice(word);
            if (IsMixed(letters) && !byLetters.ContainsKey(letters))
                Add(letters.ToString());
        }

        foreach (var word in Words(list))
        {
            var letters = list.Source.Slice(word);
            if (sieve.MayHave(letters) && byLetters.TryGetValue(letters, out var uses))
                uses.Add(word);
        }
    }

    /// <summary>Each name, in any of its forms, with its uses in order.</summary>
    public IEnumerable<(string Name, IReadOnlyList<Span> Places)> All =>
        places.Where(name => name.Value.Count > 0).Select(name => (name.Key, (IReadOnlyList<Span>)name.Value));

    public static NameForms From(CuratedList list) => list.Index(built => new NameForms(built));

    /// <summary>Whether a word has small letters and, behind its first letter, capitals.</summary>
    public static bool IsMixed(ReadOnlySpan<char> word) => word[1..].ContainsAnyInRange('A', 'Z') && word.ContainsAnyInRange('a', 'z');

    private static IEnumerable<Span> Words(CuratedList list)
    {
        var text = list.Source.Text;
        foreach (var run in list.TextRuns)
        {
            for (var at = run.Start; at < run.End; at++)
            {
                var start = at;
                while (at < run.End && char.IsAsciiLetter(text[at]))
                    at++;
                if (at - start is >= Shortest and <= Longest && !IsJoinedBefore(text, start - 1) && !IsJoinedBehind(text, at))
                    yield return new Span(start, at);
            }
        }
    }

    // Part of an address, a file name, code, a longer name, or quoted as it is.
    private static bool IsJoinedBefore(string text, int at) =>
        at >= 0
        && (
            IsLetter(text[at])
            || text[at] is '_' or '@' or '/' or '-' or '#' or '$' or '\\' or '&' or '+' or '=' or '~' or '^' or '.' or ':' or '`' or '\'' or '"'
        );

    private static bool IsJoinedBehind(string text, int at) =>
        at < text.Length
        && (
            IsLetter(text[at])
            || text[at] is '_' or '@' or '/' or '-' or '#' or '$' or '\\' or '&' or '+' or '=' or '~' or '^' or '`' or '(' or '"' or ':'
            || (text[at] is '.' && at + 1 < text.Length && IsLetter(text[at + 1]))
        );

    private static bool IsLetter(char unit) => char.IsLetterOrDigit(unit) && unit < 0x2E80;

    private void Add(string name)
    {
        places[name] = [];
        sieve.Add(name);
    }
}
