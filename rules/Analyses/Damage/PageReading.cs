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

    /// <summary>The readings of a line that find damage, the likeliest first.</summary>
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
        readings.RemoveAll(reading => reading.Damages.Count == 0);
        return [.. readings.OrderByDescending(reading => reading.Total).ThenBy(reading => SingleByteEncoding.All.IndexOf(reading.Page))];
    }

    /// <summary>The candidate that shares characters with a span, or null.</summary>
    public Candidate? At(Span span)
    {
        var (low, high) = (0, candidates.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (candidates[middle].Span.End <= span.Start)
                low = middle + 1;
            else
                high = middle;
        }

        return low < candidates.Count && candidates[low].Span.Start < span.End ? candidates[low] : null;
    }

    /// <summary>Whether it has nothing to say of damage that another reading finds.</summary>
    public bool Misses(PageReading other) => other.Damages.Exists(candidate => candidate.Gain > 0 && At(candidate.Span) is null);

    private void Judge(string text, Span line)
    {
        var support = candidates.Where(candidate => candidate.IsDamage).Select(candidate => Evidence.ScriptOf(candidate.Restored, out _)).ToHashSet();
        if (support.Count > 0)
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
        return letters == 0 || isBesideDamage || (script != Script.None && support.Contains(script));
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
