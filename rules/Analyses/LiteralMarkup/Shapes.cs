using System.Text;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// How the blocks of a list are written: links, images, code, words and blanks as one sign each, other signs as they are. Of several ways to change a
/// block, the one is meant that other blocks are written in.
/// </summary>
internal sealed class Shapes
{
    // So many blocks before and behind are looked at, so that cost stays linear; neighbours are written alike.
    private const int Reach = 200;
    private const double Lead = 1.5;

    // A single word in italics, such as the header of a column, says nothing of whole texts.
    private const int ShortestWrapped = 5;
    private readonly CuratedList list;
    private readonly ContentBlock[] blocks;
    private readonly string?[] all;

    private Shapes(CuratedList list)
    {
        this.list = list;
        blocks = [.. list.Blocks.Where(block => block.HasText)];
        all = new string?[blocks.Length];
    }

    public static Shapes From(CuratedList list) => list.Index(built => new Shapes(built));

    /// <summary>Those that other blocks are most written like; all where none leads.</summary>
    public List<T> Choose<T>(BlockText block, List<T> candidates, Func<T, Trial> trial)
    {
        if (candidates.Count < 2)
            return candidates;
        var scores = candidates.ConvertAll(one => Score(block, trial(one)));
        var best = scores.IndexOf(scores.Max());
        var second = scores.Where((_, index) => index != best).Max();
        return scores[best] > 0 && scores[best] >= Lead * second ? [candidates[best]] : candidates;
    }

    /// <summary>
    /// How much other blocks speak for a change: those that have what it writes between three neighbours on each side, and between two.
    /// </summary>
    public int Score(BlockText block, Trial trial)
    {
        var (shape, starts) = Describe(trial.Rendered.Source, [.. Parts(trial.Rendered)]);
        var (first, last, moved) = (int.MaxValue, 0, 0);
        foreach (var change in trial.Changes)
        {
            first = Math.Min(first, change.At + moved);
            last = Math.Max(last, change.At + moved + change.Text.Length);
            moved += change.Text.Length - change.Length;
        }

        var from = starts.FindIndex(start => start >= first) is >= 0 and var at ? at : shape.Length - 1;
        var to = starts.FindIndex(start => start >= last) is >= 0 and var end ? end : shape.Length;
        return (3 * Count(block, Window(shape, from, to, 3))) + Count(block, Window(shape, from, to, 2));
    }

    /// <summary>How many of the blocks around start and end with a sign, as one that is set in italics as a whole does.</summary>
    public int CountWrapped(BlockText block, char sign)
    {
        var middle = IndexOf(block.Block);
        var count = 0;
        for (var at = Math.Max(0, middle - Reach); at < Math.Min(all.Length, middle + Reach); at++)
        {
            var shape = all[at] ??= Describe(at);
            count += at != middle && shape.Length > ShortestWrapped && shape[1] == sign && shape[2] != sign && shape[^2] == sign ? 1 : 0;
        }

        return count;
    }

    private static string Window(string shape, int from, int to, int around) =>
        shape[Math.Max(0, from - around)..Math.Min(shape.Length, Math.Max(to, from) + around)];

    private int Count(BlockText block, string window)
    {
        var middle = IndexOf(block.Block);
        var count = 0;
        for (var at = Math.Max(0, middle - Reach); at < Math.Min(all.Length, middle + Reach); at++)
            count += at != middle && (all[at] ??= Describe(at)).Contains(window, StringComparison.Ordinal) ? 1 : 0;
        return count;
    }

    private int IndexOf(ContentBlock block) => blocks.FirstFrom(block.Text.Start, static one => one.Text);

    private string Describe(int at)
    {
        var span = blocks[at].Text;
        var (first, end) = (list.Links.FirstFrom(span.Start, static link => link.Span), span.End);
        var parts = new List<(Span, char)>();
        for (var link = first; link < list.Links.Count && list.Links[link].Span.Start < end; link++)
        {
            if (list.Links[link] is { Outer: null } one)
                parts.Add((new Span(one.Span.Start - span.Start, one.Span.End - span.Start), SignOf(one)));
        }

        return Describe(list.Source.Text[span.Start..end], parts).Shape;
    }

    private static char SignOf(Link link) =>
        link.IsImage ? 'I'
        : link.HasImage ? 'B'
        : link.Text.StartsWith('[') ? 'b'
        : 'L';

    private static IEnumerable<(Span Span, char Sign)> Parts(RenderedBlock block)
    {
        var links = block.Links.Select(link =>
            (
                link.Span,
                block.Images.Any(image => link.Label.Contains(image.Span)) ? 'B'
                : !link.Label.IsEmpty && block.Source[link.Label.Start] == '[' ? 'b'
                : 'L'
            )
        );
        return links.Concat(block.Images.Select(image => (image.Span, 'I'))).OrderBy(part => part.Span.Start).ThenBy(part => -part.Span.End);
    }

    // '^' and '$' are the ends of the block.
    private static (string Shape, List<int> Starts) Describe(string text, IReadOnlyList<(Span Span, char Sign)> parts)
    {
        var shape = new StringBuilder("^");
        var starts = new List<int> { -1 };
        var next = 0;
        for (var at = 0; at < text.Length; )
        {
            while (next < parts.Count && parts[next].Span.Start < at)
                next++;
            starts.Add(at);
            if (next < parts.Count && parts[next].Span.Start == at && !parts[next].Span.IsEmpty)
            {
                shape.Append(parts[next].Sign);
                at = parts[next].Span.End;
                continue;
            }

            var kind = KindOf(text[at]);
            shape.Append(kind);
            do at++;
            while (at < text.Length && kind is 'w' or '_' && KindOf(text[at]) == kind && !(next < parts.Count && parts[next].Span.Start == at));
        }

        starts.Add(text.Length);
        return (shape.Append('$').ToString(), starts);
    }

    private static char KindOf(char sign) =>
        char.IsWhiteSpace(sign) ? '_'
        : char.IsLetterOrDigit(sign) || char.IsSurrogate(sign) ? 'w'
        : sign;
}
