using System.Buffers;
using System.Runtime.InteropServices;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Finds text that is UTF-8 read in the wrong encoding, by decoding it and comparing how odd it was and is.</summary>
internal static class MojibakeFinder
{
    private static readonly SearchValues<char> Leads = SearchValues.Create([.. SingleByteEncoding.All.SelectMany(page => page.Leads).Distinct()]);

    /// <summary>The damage that a reader of a list sees, in order, found once.</summary>
    public static IReadOnlyList<Damage> Of(CuratedList list) => list.Index(built => Find(built.Source.Text).Where(damage => !built.IsHidden(damage.Span.Start)).ToList());

    /// <summary>All damage of a text, in order; runs of one word are one.</summary>
    public static IReadOnlyList<Damage> Find(string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange('\0', '\x7F') < 0)
            return [];
        var candidates = Candidates(text);
        var found = new List<Damage>();
        for (var first = 0; first < candidates.Count;)
        {
            var lineEnd = EndOfLine(text, candidates[first].Span.Start);
            var next = first;
            while (next < candidates.Count && candidates[next].Span.Start < lineEnd)
                next++;
            found.AddRange(DamagedLine.Damages(text, CollectionsMarshal.AsSpan(candidates)[first..next]));
            first = next;
        }

        return found;
    }

    private static List<Candidate> Candidates(string text)
    {
        var candidates = new List<Candidate>();
        // Behind a run that a page has read, the page need not look again before its end: that keeps the cost linear.
        Span<int> ends = stackalloc int[SingleByteEncoding.All.Count];
        for (var at = NextLead(text, 0); at >= 0;)
        {
            var best = Best(text, at, ends);
            if (best is not null)
                candidates.Add(best);
            at = NextLead(text, best is { IsDamage: true } ? best.Span.End : at + 1);
        }

        return candidates;
    }

    // What is ASCII is passed over many units at a time; a set without ASCII is looked up for each unit.
    private static int NextLead(string text, int from)
    {
        for (var at = from; text.AsSpan(at).IndexOfAnyExceptInRange('\0', '\x7F') is >= 0 and var found; at++)
        {
            for (at += found; at < text.Length && text[at] > '\x7F'; at++)
            {
                if (Leads.Contains(text[at]))
                    return at;
            }

            if (at == text.Length)
                break;
        }

        return -1;
    }

    private static Candidate? Best(string text, int at, Span<int> ends)
    {
        Candidate? best = null;
        var rival = int.MinValue;
        for (var index = 0; index < ends.Length; index++)
        {
            if (at < ends[index] || Candidate.Read(text, at, SingleByteEncoding.All[index]) is not { } candidate)
                continue;
            ends[index] = candidate.Span.End;
            if (best is null || candidate.Score > best.Score)
                (best, candidate) = (candidate, best);
            if (candidate is not null && (candidate.Span != best.Span || candidate.Restored != best.Restored))
                rival = Math.Max(rival, candidate.Score);
        }

        // Two points apart is one clear fault of spelling more.
        return best is null || rival + 2L <= best.Score ? best : best with { IsCertain = false };
    }

    private static int EndOfLine(string text, int at) =>
        text.AsSpan(at).IndexOfAny('\r', '\n') is >= 0 and var length ? at + length : text.Length;
}
