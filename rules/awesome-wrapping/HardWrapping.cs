using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A paragraph that was broken into lines by its width.</summary>
/// <param name="Span">From the first break to the last.</param>
/// <param name="Lines">How many lines it has.</param>
/// <param name="Breaks">What stands between its lines, each with the blanks and marks around it.</param>
internal sealed record HardWrapping(Span Span, int Lines, IReadOnlyList<Span> Breaks)
{
    // Of two lines nobody can tell, and a narrow paragraph is a verse or an address.
    private const int FewestLines = 3;
    private const int LeastWidth = 50;

    /// <summary>All such paragraphs of a list, in order.</summary>
    public static IEnumerable<HardWrapping> Find(CuratedList list) =>
        list
            .Blocks.Where(block => block.Kind == BlockKind.Paragraph && TextLine.HasMany(list, block))
            .Select(block => From(list, [.. TextLine.Read(list, block)]))
            .OfType<HardWrapping>();

    // Each line but the last is so long that the first word of the next one did not fit within the width of the widest.
    private static HardWrapping? From(CuratedList list, List<TextLine> lines)
    {
        if (lines.Count < FewestLines || lines.Take(lines.Count - 1).Any(line => line.IsBroken(list.Source)))
            return null;
        var width = lines.Max(line => line.Span.Length);
        for (var at = 0; at + 1 < lines.Count; at++)
        {
            var next = list.Source.Slice(lines[at + 1].Span);
            var word = next.IndexOf(' ') is >= 0 and var end ? end : next.Length;
            // A link or an image on a line of its own is meant so.
            var isWithinText = list.TextRuns.Hold(lines[at].Span.End - 1) && list.TextRuns.Hold(lines[at + 1].Span.Start);
            if (!isWithinText || lines[at].Span.Length < LeastWidth || lines[at].Span.Length + 1 + word <= width)
                return null;
        }

        List<Span> breaks = [.. lines.Zip(lines.Skip(1), (line, next) => new Span(line.Span.End, next.Span.Start))];
        return new HardWrapping(new Span(lines[0].Span.Start, lines[^1].Span.End), lines.Count, breaks);
    }
}
