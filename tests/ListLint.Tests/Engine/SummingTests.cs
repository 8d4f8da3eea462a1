using ListLint.Engine;

namespace ListLint.Tests;

public sealed class SummingTests
{
    private static readonly SourceText Source = SourceText.From("one\ntwo\nthree\nfour\nfive\n", "list.md");

    [Fact]
    public void More_than_three_of_a_kind_are_one_report_at_the_first_with_the_places_of_the_others()
    {
        var sum = Assert.Single(Summing.Sum(Result(One(0), One(4), One(8), One(14))).Diagnostics);

        Assert.Equal("It is so. 3 more words are so.", sum.Message);
        Assert.Equal(0, sum.Span.Start);
        Assert.Equal([4, 8, 14], sum.Related.Select(related => related.Span.Start));
    }

    [Theory]
    [InlineData(8, 8)]
    [InlineData(9, 1)]
    public void Problems_are_summed_only_where_there_are_more_than_eight(int count, int reports) =>
        Assert.Equal(
            reports,
            Summing.Sum(Result([.. Enumerable.Range(0, count).Select(index => One(index) with { Severity = Severity.Warning })])).Diagnostics.Count
        );

    [Fact]
    public void Three_of_a_kind_are_reported_one_by_one()
    {
        var result = Result(One(0), One(4), One(8));

        Assert.Same(result, Summing.Sum(result));
    }

    [Fact]
    public void What_has_no_kind_or_another_severity_stays_alone()
    {
        var result = Result(One(0), One(4), One(8), One(14) with { Severity = Severity.Error }, One(19) with { Kind = null });

        Assert.Equal(5, Summing.Sum(result).Diagnostics.Count);
    }

    [Fact]
    public void The_fixes_of_a_kind_are_one_fix_as_safe_as_the_least_safe()
    {
        var sum = Assert.Single(
            Summing
                .Sum(
                    Result([.. new[] { 0, 4, 8, 14 }.Select(index => One(index) with { Fix = Put(index, index == 8 ? Safety.Unsafe : Safety.Safe) })])
                )
                .Diagnostics
        );

        Assert.Equal([0, 4, 8, 14], sum.Fix!.Edits.Select(edit => edit.Span.Start));
        Assert.Equal(Safety.Unsafe, sum.Fix.Safety);
    }

    [Fact]
    public void Where_one_of_a_kind_has_no_fix_the_sum_has_none()
    {
        var sum = Assert.Single(Summing.Sum(Result(One(0) with { Fix = Put(0, Safety.Safe) }, One(4), One(8), One(14))).Diagnostics);

        Assert.Null(sum.Fix);
    }

    private static FileResult Result(params Diagnostic[] diagnostics) => new(Source, diagnostics, []);

    private static Diagnostic One(int at) => new("some-rule", Severity.Info, new Span(at, at + 3), "It is so.", []) { Kind = "words are so" };

    private static Fix Put(int at, Safety safety) => new("Put a letter", safety, [Edit.Insert(at, "x")]);
}
