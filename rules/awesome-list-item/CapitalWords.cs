using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// The words that a list somewhere writes with a capital letter behind the first letter, as names and short forms are: "JSON", "OpenTTD".
/// </summary>
internal sealed class CapitalWords
{
    private readonly HashSet<string> words = new(StringComparer.OrdinalIgnoreCase);

    private CapitalWords(CuratedList list)
    {
        var known = words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var run in list.TextRuns)
        {
            var text = list.Source.Slice(run);
            for (var at = 0; at < text.Length; at++)
            {
                var start = at;
                while (at < text.Length && char.IsLetter(text[at]))
                    at++;
                if (at - start > 1 && text[(start + 1)..at].ContainsAnyInRange('A', 'Z'))
                    known.Add(text[start..at]);
            }
        }
    }

    /// <summary>Finds them, once for each list.</summary>
    public static CapitalWords From(CuratedList list) => list.Index(built => new CapitalWords(built));

    /// <summary>Whether a word in any case is one of them.</summary>
    public bool Has(string word) => words.Contains(word);
}
