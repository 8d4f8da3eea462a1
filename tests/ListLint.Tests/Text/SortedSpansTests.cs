using FsCheck;
using FsCheck.Fluent;

namespace ListLint.Tests;

public sealed class SortedSpansTests
{
    [Fact]
    public void A_search_finds_what_looking_at_each_span_finds() =>
        Prop.ForAll(
                Gen.Choose(0, 3).ListOf().ToArbitrary(),
                lengths =>
                {
                    var spans = Spans([.. lengths]);
                    for (var offset = -1; offset <= lengths.Sum() + 1; offset++)
                    {
                        Assert.Equal(spans.Exists(span => span.Contains(offset)), spans.Hold(offset));
                        Assert.Equal(spans.FindIndex(span => span.Contains(offset)), spans.Find(offset));
                        Assert.Equal(spans.Count(span => span.End <= offset), spans.FirstReaching(offset));
                        Assert.Equal(spans.Count(span => span.Start < offset), spans.FirstFrom(offset, span => span));
                        Assert.Equal(spans.Count(span => span.Start <= offset) - 1, spans.LastUpTo(offset, span => span));
                    }
                }
            )
            .Check(Repeatable.Config);

    [Fact]
    public void Nothing_is_found_among_no_spans()
    {
        Span[] none = [];

        Assert.False(none.Hold(0));
        Assert.Equal(-1, none.Find(0));
        Assert.Equal(0, none.FirstReaching(0));
        Assert.Equal(-1, none.LastUpTo(0, span => span));
    }

    // Every second length is a gap.
    private static List<Span> Spans(int[] lengths)
    {
        var (spans, end) = (new List<Span>(), 0);
        for (var at = 0; at < lengths.Length; at++)
        {
            if (at % 2 == 1 && lengths[at] > 0)
                spans.Add(new Span(end, end + lengths[at]));
            end += lengths[at];
        }

        return spans;
    }
}
