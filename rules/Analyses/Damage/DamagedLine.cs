using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Judges the candidates of one line together: one wrong encoding explains all of its damage, and beside certain damage weaker evidence is enough.
/// </summary>
internal static class DamagedLine
{
    /// <summary>The damage of a line in order, not overlapping.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line in it.</param>
    /// <param name="candidates">What each page reads there.</param>
    /// <param name="only">The page of all other damage of the text, where that is known.</param>
    public static List<Damage> Find(string text, Span line, ReadOnlySpan<Candidate> candidates, SingleByteEncoding? only)
    {
        var readings = PageReading.All(text, line, candidates);
        var expected = Prefer(readings, only);
        var chosen = Chosen(readings);
        if (chosen.Count == 0)
            return [];
        var isEven = Depth.Level(text, chosen, out var isOpen);
        var support = Support(chosen);
        var rivals = Rivals(readings, chosen);
        var found = new List<Damage>(chosen.Count);
        var leaves = !isEven;
        foreach (var candidate in chosen)
        {
            found.Add(
                new Damage(candidate.Span, candidate.Restored, OriginOf(text, candidate), !isOpen && IsCertain(text, candidate, rivals, expected))
                {
                    Page = readings.Exists(reading => reading.Page != candidate.Page && reading.At(candidate.Span) is not null)
                        ? null
                        : candidate.Page,
                }
            );
            leaves |= !found[^1].IsCertain;
        }

        var pages = chosen.ConvertAll(candidate => candidate.Page).Distinct().ToList();
        leaves |= pages is [{ HasSpaceBehind: true } page] && LostSpace.AddTo(found, text, line, page);
        return leaves || Remains.AreIn(text, line, found, support) ? [.. found.Select(damage => damage with { IsWhole = false })] : found;
    }

    // What the page of all other damage says; where that explains the line, no other page has a say.
    private static PageReading? Prefer(List<PageReading> readings, SingleByteEncoding? only)
    {
        var own = readings.Find(reading => reading.Page == only);
        if (own is null or { Damages.Count: 0 } || readings.Exists(own.Misses))
            return own;
        readings.Clear();
        readings.Add(own);
        return own;
    }

    // Best page first; another one only where that says nothing, as lines are sometimes pasted together.
    private static List<Candidate> Chosen(List<PageReading> pages)
    {
        var chosen = new List<Candidate>();
        foreach (var page in pages)
        {
            var isFirst = chosen.Count == 0;
            var added = page.Damages.FindAll(candidate => !Overlaps(chosen, candidate.Span));
            chosen.AddRange(added);
            if (!isFirst && added.Count > 0)
                chosen.Sort((candidate, other) => candidate.Span.CompareTo(other.Span));
        }

        return chosen;
    }

    private static bool Overlaps(List<Candidate> sorted, Span span) =>
        sorted.FirstReaching(span.Start, static candidate => candidate.Span) is var at && at < sorted.Count && sorted[at].Span.Start < span.End;

    private static List<(SingleByteEncoding Page, Script Script)> Support(List<Candidate> chosen) =>
        [.. chosen.Select(candidate => (candidate.Page, Evidence.ScriptOf(candidate.Restored, out _))).Distinct()];

    // The readings of each page that damage was found in, its own first; those that miss some of its damage have no say.
    private static Dictionary<SingleByteEncoding, List<PageReading>> Rivals(List<PageReading> readings, List<Candidate> chosen) =>
        chosen
            .Select(candidate => candidate.Page)
            .Distinct()
            .ToDictionary(
                page => page,
                page =>
                {
                    var own = readings.Find(reading => reading.Page == page)!;
                    return (List<PageReading>)[own, .. readings.Where(reading => reading != own && !reading.Misses(own))];
                }
            );

    // Two points apart is one clear fault of spelling more. What the page makes of the whole line settles what a run alone leaves open.
    private static bool IsCertain(string text, Candidate candidate, Dictionary<SingleByteEncoding, List<PageReading>> rivals, PageReading? expected)
    {
        if (HasSymbolInWord(text, candidate) || expected?.At(candidate.Span) is { } said && said.Restored != candidate.Restored)
            return false;
        var own = rivals[candidate.Page][0];
        foreach (var rival in rivals[candidate.Page].Skip(1))
        {
            if (rival.At(candidate.Span) is not { } other || Math.Max(rival.Total, other.Score) + 2 <= own.Total)
                continue;
            if (!own.Agrees(other) && other.Score + 2 > candidate.Score)
                return false;
        }

        return true;
    }

    // A sign where a word needs a letter is the work of more than one wrong encoding.
    private static bool HasSymbolInWord(string text, Candidate candidate) =>
        candidate.Restored.Length == 1
        && candidate.Restored[0] is >= '\u2300' and < '\u2E00'
        && candidate.Span.Start > 0
        && char.IsLetter(text[candidate.Span.Start - 1])
        && candidate.Span.End < text.Length
        && char.IsLower(text[candidate.Span.End]);

    private static string OriginOf(string text, Candidate candidate)
    {
        // The five bytes that Windows-1252 leaves open are controls in both.
        var damaged = text.AsSpan(candidate.Span.Start, candidate.Span.Length);
        return
            candidate.Page == SingleByteEncoding.All[0]
            && damaged.IndexOfAnyExceptInRange('\0', '\xFF') < 0
            && damaged.ContainsAnyInRange('\x80', '\x9F')
            && damaged.ContainsAnyExcept(OpenOrLatin)
            ? "UTF-8 read as Latin-1"
            : candidate.Page.Origin;
    }

    private static readonly System.Buffers.SearchValues<char> OpenOrLatin = System.Buffers.SearchValues.Create(
        "\u0081\u008D\u008F\u0090\u009D" + string.Concat(Enumerable.Range(0xA0, 0x60).Select(code => (char)code))
    );
}
