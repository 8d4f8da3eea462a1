using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The alphabetical orders that lists keep. What is in place by one of them is in place.</summary>
internal static class TitleOrder
{
    private static readonly string[] LeadWords = ["the ", "a ", "an ", "awesome ", "awesome-"];

    /// <summary>Compares titles by what they are compared by in each of the orders.</summary>
    public static IReadOnlyList<Func<string, string>> Keys { get; } =
    [
        // Letters and digits alone, without case and accents.
        title => TextKey.FromTitle(title),
        // With signs: some sort "f.lux" as if the dot were not there, some before all letters. Letters with accents come last.
        title => title.ToLowerInvariant(),
        // Capitals first.
        title => title,
        // Without the words that many titles start with.
        title => TextKey.FromTitle(WithoutLead(title)),
        // As a program sorts whole lines: "tide-table](" stands before "tide](", and "_" before "-".
        title => AsLine(title),
    ];

    // The signs in the order that dictionaries of a system have; the bracket that ends a title is one of them.
    private const string Signs = "_-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$ ";

    private static string AsLine(string title) =>
        string.Create(
            title.Length + 1,
            title,
            static (units, text) =>
            {
                text.AsSpan().ToLowerInvariant(units);
                units[^1] = ']';
                foreach (ref var unit in units)
                    unit = Signs.IndexOf(unit) is >= 0 and var rank ? (char)(rank + 1) : unit;
            }
        );

    private static string WithoutLead(string title)
    {
        var word = Array.Find(LeadWords, word => title.StartsWith(word, StringComparison.OrdinalIgnoreCase) && title.Length > word.Length);
        return word is null ? title : title[word.Length..];
    }
}
