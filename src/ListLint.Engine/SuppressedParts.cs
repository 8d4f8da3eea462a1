using ListLint.Core;

namespace ListLint.Engine;

/// <summary>
/// Where the comments of a list silence rules. What is asked for one rule costs no more than the comments that name it, or name all.
/// </summary>
internal sealed class SuppressedParts
{
    // No rule has this id.
    private const string All = "";
    private readonly CuratedList list;
    private readonly SuppressionEnds ends;
    private readonly ILookup<string, SuppressedPart> parts;

    /// <summary>Marks what ends a suppression as used: where that is itself unused, it is not reported on top of it.</summary>
    public SuppressedParts(CuratedList list)
    {
        this.list = list;
        ends = new SuppressionEnds(list);
        var blanks = new Dictionary<int, int>();
        parts = list
            .Suppressions.Select((comment, index) => (Comment: comment, At: index, Part: Part(comment, blanks)))
            .Where(part => !part.Part.IsEmpty)
            .SelectMany(part => part.Comment.Rules.Select(rule => new SuppressedPart(rule, part.At, part.Part)))
            .ToLookup(part => part.Rule.Id ?? All, StringComparer.Ordinal);
    }

    /// <summary>Whether no comment silences anything.</summary>
    public bool IsEmpty => parts.Count == 0;

    /// <summary>The parts of the text in which a rule is silent, each with what a comment says of it.</summary>
    /// <param name="rule">The rule's id.</param>
    /// <param name="byNameOnly">Whether a comment for all rules does not count.</param>
    public IEnumerable<SuppressedPart> Find(string rule, bool byNameOnly) =>
        (byNameOnly ? parts[rule] : parts[rule].Concat(parts[All])).Select(part =>
            list.Suppressions[part.At].Scope == SuppressionScope.Start && ends.Behind(part.At, rule) is { } end
                ? part with
                {
                    Part = new Span(part.Part.Start, Lines(list.Source, end, end).End),
                }
                : part
        );

    // As if nothing ended what a comment starts.
    private Span Part(SuppressionComment comment, Dictionary<int, int> blanks)
    {
        var source = list.Source;
        var (first, last) = (source.LineOf(comment.Span.Start), source.LineOf(Math.Max(comment.Span.Start, comment.Span.End - 1)));
        switch (comment.Scope)
        {
            case SuppressionScope.Line:
                return Lines(source, first, last);
            case SuppressionScope.NextLine:
                // Formatters put a blank line behind a comment; many comments may stand before the same blank lines.
                if (!blanks.TryGetValue(last, out var next))
                {
                    next = last + 1;
                    while (next <= source.LineCount && source.Slice(source.Line(next)).IsWhiteSpace())
                        next++;
                    blanks[last] = next;
                }

                return next > source.LineCount ? default : Lines(source, next, next);
            case SuppressionScope.Start:
                return Lines(source, first, source.LineCount);
            case SuppressionScope.File:
                return Lines(source, 1, source.LineCount);
            default:
                return default;
        }
    }

    // What stands behind the text belongs to its last line.
    private static Span Lines(SourceText source, int first, int last) =>
        new(source.Line(first).Start, last < source.LineCount ? source.Line(last, withEnding: true).End : int.MaxValue);
}

/// <summary>A part of a text in which a rule is silent.</summary>
/// <param name="Rule">What the comment says of it.</param>
/// <param name="At">Which comment of the list it is, 0-based.</param>
/// <param name="Part">Offsets; open to the end where it holds for the last line.</param>
internal sealed record SuppressedPart(SuppressedRule Rule, int At, Span Part);
