using ListLint.Core;

namespace ListLint.Rules;

/// <summary>What one wrong encoding makes of a line.</summary>
internal sealed class PageReading
{
    private readonly List<Candidate> candidates = [];

    private PageReading(SingleByteEncoding page) => Page = page;

    public SingleByteEncoding Page { get; }

    /// <summary>The candidates that are damage, by themselves or beside others, in order.</summary>
    public List<Candidate> Damages { get; private set; } = [];

    /// <summary>The scores of these together.</summary>
    public int Total { get; private set; }

    /// <summary>The readings of a line, the likeliest first; those that find no damage last.</summary>
    public static List<PageReading> All(string text, Span line, ReadOnlySpan<Candidate> candidates)
    {
        var readings = new List<PageReading>();
        foreach (var candidate in candidates)
        {
            var reading = readings.Find(one => one.Page == candidate.Page);
            if (reading is null)
                readings.Add(reading = new PageReading(candidate.Page));
            reading.candidates.Add(candidate);
        }

        foreach (var reading in readings)
            reading.Judge(text, line);
        List<PageReading> sorted =
        [
            .. readings
                .OrderByDescending(reading => reading.Total)
                .ThenBy(reading => reading.Lacks(text, line))
                .ThenBy(reading => SingleByteEncoding.All.IndexOf(reading.Page)),
        ];
        // What a page explains counts for more than how well: one that lacks a character cuts runs in two.
        if (sorted.Find(reading => reading.Includes(sorted[0])) is { } wider)
        {
            sorted.Remove(wider);
            sorted.Insert(0, wider);
        }

        return sorted;
    }

    /// <summary>Whether a candidate says the same of its part of the text as this reading, which has more to say.</summary>
    public bool Agrees(Candidate other) =>
        At(other.Span) is { } own
        && own.Span.Start <= other.Span.Start
        && own.Span.End >= other.Span.End
        && own.Restored.Contains(other.Restored, StringComparison.Ordinal);

    // How many characters of a line the page does not have.
    private int Lacks(string text, Span line) =>
        Damages.Count == 0 ? 0 : text.AsSpan(line.Start, line.Length).ToArray().Count(unit => unit > '\x7F' && Page.ByteOf(unit) == 0);

    private bool Includes(PageReading other) =>
        Damages.Sum(damage => damage.Span.Length) > other.Damages.Sum(damage => damage.Span.Length)
        && other.Damages.TrueForAll(damage => At(damage.Span) is { } own && own.Span.Start <= damage.Span.Start && own.Span.End >= damage.Span.End);

    /// <summary>The candidate that shares characters with a span, or null.</summary>
    public Candidate? At(Span span)
    {
        var at = candidates.FirstReaching(span.Start, static candidate => candidate.Span);
        return at < candidates.Count && candidates[at].Span.Start < span.End ? candidates[at] : null;
    }

    /// <summary>Whether it has nothing to say of damage that another reading finds.</summary>
    public bool Misses(PageReading other) =>
        other.Damages.Exists(candidate => (candidate.Score > 0 || candidate.Span.Length > 2) && At(candidate.Span) is null);

    private void Judge(string text, Span line)
    {
        var support = candidates.Where(candidate => candidate.IsDamage).Select(candidate => Evidence.ScriptOf(candidate.Restored, out _)).ToHashSet();
        if (support.Count > 0 && CoversAll(text, line))
            Damages = candidates;
        else if (support.Count > 0)
            Damages =
            [
                .. WithinWords(text)
                    .Where(pair => pair.Candidate.IsDamage || IsSupported(pair.Candidate, pair.IsBesideDamage, support))
                    .Select(pair => pair.Candidate),
            ];
        else if (ExplainsAll(text, line))
            Damages = candidates;
        Total = Damages.Sum(candidate => candidate.Score);
    }

    private static bool IsSupported(Candidate weak, bool isBesideDamage, HashSet<Script> support)
    {
        if (weak.Gain < 0)
            return false;
        var script = Evidence.ScriptOf(weak.Restored, out var letters);
        return letters == 0 || isBesideDamage || weak.Gain >= 2 || (script != Script.None && support.Contains(script));
    }

    // The candidates, and whether only letters and digits part each from damage.
    private IEnumerable<(Candidate Candidate, bool IsBesideDamage)> WithinWords(string text)
    {
        for (var first = 0; first < candidates.Count; )
        {
            var next = first + 1;
            while (
                next < candidates.Count
                && DamagedWord.IsInWord(text.AsSpan(candidates[next - 1].Span.End, candidates[next].Span.Start - candidates[next - 1].Span.End))
            )
                next++;
            var word = candidates[first..next];
            var isDamaged = word.Exists(candidate => candidate.IsDamage);
            foreach (var candidate in word)
                yield return (candidate, isDamaged);
            first = next;
        }
    }

    // Where each run alone could be chance, two runs that leave no other sign of the line unexplained are none.
    private bool ExplainsAll(string text, Span line)
    {
        if (Page.Needed < 3 || candidates.Count < 2 || candidates.Exists(candidate => candidate.Gain < 0 || candidate.Score < Page.Needed - 1))
            return false;
        return CoversAll(text, line);
    }

    // Text that went through a wrong encoding is damaged wherever it is not ASCII.
    private bool CoversAll(string text, Span line)
    {
        var at = line.Start;
        foreach (var candidate in candidates)
        {
            if (text.AsSpan(at, candidate.Span.Start - at).ContainsAnyExceptInRange('\0', '\x7F'))
                return false;
            at = candidate.Span.End;
        }

        return !text.AsSpan(at, line.End - at).ContainsAnyExceptInRange('\0', '\x7F');
    }
}
