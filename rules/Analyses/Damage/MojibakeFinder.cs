using System.Buffers;
using System.Runtime.InteropServices;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Finds text that is UTF-8 read in the wrong encoding, by decoding it and comparing how odd it was and is.</summary>
internal static class MojibakeFinder
{
    private const int FewestCertain = 2;

    private static readonly SearchValues<char> Leads = SearchValues.Create([.. SingleByteEncoding.All.SelectMany(page => page.Leads).Distinct()]);

    /// <summary>The damage that a reader of a list sees, in order, found once.</summary>
    public static IReadOnlyList<Damage> Find(CuratedList list) =>
        list.Index(built => Find(built.Source.Text).Where(damage => !built.IsHidden(damage.Span.Start)).ToList());

    /// <summary>All damage of a text, in order, without overlaps.</summary>
    public static IReadOnlyList<Damage> Find(string text)
    {
        if (EntityText.Decode(text) is { } decoded)
            return [.. FindAll(decoded.Text).Select(damage => damage with { Span = decoded.Written(damage.Span) })];
        return text.AsSpan().IndexOfAnyExceptInRange('\0', '\x7F') < 0 ? [] : FindAll(text);
    }

    private static List<Damage> FindAll(string text) =>
        ControlSigns
            .AddTo(GbkText.AddTo(FindUtf8(text), text), text)
            .ConvertAll(damage => damage with { Restored = Ligatures.SpellAll(damage.Restored) });

    /// <summary>The damage that is UTF-8, whole or cut.</summary>
    public static List<Damage> FindUtf8(string text)
    {
        var candidates = Candidates(text);
        var found = FindUtf8(text, candidates, null);
        // A text is rarely damaged by two programs: what a line leaves open, the others settle.
        if (OnlyPage(found) is { } page && found.Exists(damage => damage.Page != page))
            found = FindUtf8(text, candidates, page);
        return LostBytes.AddTo(found, text);
    }

    private static List<Damage> FindUtf8(string text, List<Candidate> candidates, SingleByteEncoding? page)
    {
        var found = new List<Damage>();
        for (var first = 0; first < candidates.Count; )
        {
            var line = LineAt(text, candidates[first].Span.Start);
            var next = first;
            while (next < candidates.Count && candidates[next].Span.Start < line.End)
                next++;
            found.AddRange(DamagedLine.Find(text, line, CollectionsMarshal.AsSpan(candidates)[first..next], page));
            first = next;
        }

        return found;
    }

    // The page of all damage that only one page makes sense of, where there is enough of it.
    private static SingleByteEncoding? OnlyPage(List<Damage> found)
    {
        var certain = found.FindAll(damage => damage is { IsCertain: true, IsLost: false, Page: not null });
        var pages = certain.ConvertAll(damage => damage.Page).Distinct().ToList();
        return certain.Count >= FewestCertain && pages.Count == 1 ? pages[0] : null;
    }

    // What each page reads at each place, in order of the places.
    private static List<Candidate> Candidates(string text)
    {
        var candidates = new List<Candidate>();
        // Behind a run that a page has read, the page need not look again before its end: that keeps the cost linear.
        Span<int> ends = stackalloc int[SingleByteEncoding.All.Length];
        for (var at = NextLead(text, 0); at >= 0; at = NextLead(text, at + 1))
        {
            for (var index = 0; index < ends.Length; index++)
            {
                if (at < ends[index] || Candidate.Read(text, at, SingleByteEncoding.All[index]) is not { } candidate)
                    continue;
                ends[index] = candidate.Span.End;
                candidates.Add(candidate);
            }
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

    /// <summary>The line at an offset, without its end.</summary>
    public static Span LineAt(string text, int at)
    {
        var start = text.AsSpan(0, at).LastIndexOfAny('\r', '\n') + 1;
        var length = text.AsSpan(at).IndexOfAny('\r', '\n');
        return new Span(start, length < 0 ? text.Length : at + length);
    }
}
