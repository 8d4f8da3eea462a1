using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The words of a list's visible text: runs of Latin letters that are no part of a name, an address or a number.</summary>
internal sealed class WordUses
{
    private const int Shortest = 6;
    private readonly Dictionary<string, Uses> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> frequent = new(StringComparer.Ordinal);

    private WordUses(CuratedList list)
    {
        foreach (var run in list.TextRuns)
            Read(list.Source.Text, run);
        foreach (var word in words.Where(pair => IsFrequent(pair.Value)).Select(pair => pair.Key))
        {
            foreach (var form in Shortened(word).Append(word))
            {
                if (!frequent.TryGetValue(form, out var near))
                    frequent[form] = near = [];
                near.Add(word);
            }
        }
    }

    public IReadOnlyDictionary<string, Uses> All => words;

    public static WordUses Of(CuratedList list) => list.Index(built => new WordUses(built));

    public int Count(string word) => words.GetValueOrDefault(word)?.Spans.Count ?? 0;

    /// <summary>The frequent word that a rare one was probably meant to be, or null.</summary>
    public string? Nearest(string word)
    {
        var uses = words[word];
        if (!SlipShape.IsCandidate(word, uses))
            return null;
        return Shortened(word).Append(word).SelectMany(form => frequent.GetValueOrDefault(form, [])).Distinct()
            .Where(other => words[other].Spans.Count >= 8 * uses.Spans.Count && SlipShape.IsSlip(word, other)).MaxBy(other => words[other].Spans.Count);
    }

    // A word that is never written in lower case is a name.
    private static bool IsFrequent(Uses uses) => uses.Spans.Count >= 8 && uses.Lower >= 3 && uses.Lower * 5 >= uses.Spans.Count;

    private static IEnumerable<string> Shortened(string word) => Enumerable.Range(0, word.Length).Select(index => word.Remove(index, 1)).Distinct();

    private void Read(string text, Span run)
    {
        for (var at = run.Start; at < run.End; at++)
        {
            var start = at;
            while (at < run.End && char.IsAsciiLetter(text[at]))
                at++;
            if (at - start >= Shortest && !IsJoined(text, start - 1, start - 2) && !IsJoined(text, at, at + 1))
                Add(text, new Span(start, at));
        }
    }

    // "foo.bar", "foo_bar", "v2", "user@host", "it's" and what is joined by a hyphen are no plain words.
    private static bool IsJoined(string text, int at, int beyond) => at >= 0 && at < text.Length && text[at] switch
    {
        '.' or ':' => beyond >= 0 && beyond < text.Length && char.IsLetterOrDigit(text[beyond]),
        '_' or '@' or '/' or '-' or '\'' or '’' or '#' or '$' or '\\' or '&' or '+' or '‐' or '‑' or '=' or '~' or '^' => true,
        var letter => char.IsLetterOrDigit(letter) && letter < 0x2E80,
    };

    private void Add(string text, Span span)
    {
        var written = text.AsSpan(span.Start, span.Length);
        var isLower = !written.ContainsAnyInRange('A', 'Z');
        if (!isLower && written[1..].ContainsAnyInRange('A', 'Z') && written.ContainsAnyInRange('a', 'z'))
            return; // CamelCase is a name
        var key = written.ToString().ToLowerInvariant();
        if (!words.TryGetValue(key, out var uses))
            words[key] = uses = new Uses();
        uses.Spans.Add(span);
        uses.Lower += isLower ? 1 : 0;
    }

    /// <summary>Where a word is used, and how often in lower case.</summary>
    internal sealed class Uses
    {
        public List<Span> Spans { get; } = [];

        public int Lower { get; set; }
    }
}
