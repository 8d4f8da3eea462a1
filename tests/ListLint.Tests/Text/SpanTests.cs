using FsCheck;
using FsCheck.Fluent;

namespace ListLint.Tests;

public sealed class SpanTests
{
    private static readonly Arbitrary<(Span Left, Span Right)> Pairs = (
        from a in Gen.Choose(0, 6)
        from b in Gen.Choose(a, 6)
        from c in Gen.Choose(0, 6)
        from d in Gen.Choose(c, 6)
        select (new Span(a, b), new Span(c, d))
    ).ToArbitrary();

    [Fact]
    public void Overlapping_is_mutual() => Holds((left, right) => left.Overlaps(right) == right.Overlaps(left));

    [Fact]
    public void Spans_that_share_a_unit_overlap() =>
        Holds(
            (left, right) =>
                left.IsEmpty
                || right.IsEmpty
                || left.Overlaps(right) == Enumerable.Range(0, 6).Any(index => left.Contains(index) && right.Contains(index))
        );

    [Theory]
    [InlineData(3, 3, 3, 3, true)]
    [InlineData(3, 3, 2, 4, true)]
    [InlineData(3, 3, 3, 4, false)]
    [InlineData(3, 3, 2, 3, false)]
    [InlineData(1, 2, 2, 3, false)]
    public void An_insertion_overlaps_what_it_would_split(int start, int end, int otherStart, int otherEnd, bool overlaps) =>
        Assert.Equal(overlaps, new Span(start, end).Overlaps(new Span(otherStart, otherEnd)));

    [Fact]
    public void A_union_holds_both() =>
        Holds(
            (left, right) =>
                left.Union(right).Contains(left)
                && left.Union(right).Contains(right)
                && left.Union(right) == right.Union(left)
                && left.Union(left) == left
        );

    [Fact]
    public void Each_of_two_spans_that_hold_one_another_is_the_other() =>
        Holds((left, right) => (left.Contains(right) && right.Contains(left)) == (left == right));

    [Fact]
    public void The_order_is_by_start_then_by_end() =>
        Holds(
            (left, right) =>
                left < right == (left.Start, left.End).CompareTo((right.Start, right.End)) < 0
                && left <= right == !(right < left)
                && left >= right == !(left < right)
                && left > right == right < left
        );

    private static void Holds(Func<Span, Span, bool> property) =>
        Prop.ForAll(Pairs, pair => property(pair.Left, pair.Right)).Check(Repeatable.Config.WithMaxTest(1000).WithQuietOnSuccess(true));
}
