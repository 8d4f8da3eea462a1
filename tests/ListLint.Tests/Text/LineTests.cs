using FsCheck;
using FsCheck.Fluent;

namespace ListLint.Tests;

public sealed class LineTests
{
    private static readonly Arbitrary<string> Texts = Gen.Elements("a", "bc", "\n", "\r", "\r\n", "\n\n", "\u2028", "\f", "\uD83D\uDC80", "\uDC80")
        .ListOf()
        .Select(pieces => string.Concat(pieces))
        .ToArbitrary();

    [Theory]
    [InlineData("", 1)]
    [InlineData("a", 1)]
    [InlineData("a\n", 1)]
    [InlineData("a\nb", 2)]
    [InlineData("a\r\nb\r\n", 2)]
    [InlineData("a\rb\r", 2)]
    [InlineData("a\n\rb", 3)]
    [InlineData("a\r\nb\nc\rd", 4)]
    [InlineData("\n\n", 2)]
    [InlineData("a\u2028b\u0085c\fd\ve", 1)]
    public void Lines_end_at_LF_CRLF_or_CR(string text, int count) => Assert.Equal(count, SourceText.From(text).LineCount);

    [Fact]
    public void A_column_counts_units_from_1()
    {
        var source = SourceText.From("a\r\n💀b\n");

        Assert.Equal(new Position(1, 1), source.PositionOf(0));
        Assert.Equal(new Position(1, 3), source.PositionOf(2));
        Assert.Equal(new Position(2, 1), source.PositionOf(3));
        Assert.Equal(new Position(2, 3), source.PositionOf(5));
        Assert.Equal(new Position(2, 5), source.PositionOf(7));
    }

    [Fact]
    public void Positions_agree_with_counting_unit_by_unit() =>
        Holds(text =>
        {
            var source = SourceText.From(text);
            var (line, column) = (1, 1);
            for (var at = 0; at < text.Length; at++)
            {
                if (source.PositionOf(at) != new Position(line, column) || source.LineOf(at) != line)
                    return false;
                var ends = text[at] == '\n' || (text[at] == '\r' && !(at + 1 < text.Length && text[at + 1] == '\n'));
                (line, column) = ends ? (line + 1, 1) : (line, column + 1);
            }

            return source.LineCount == (text.Length > 0 && column == 1 ? line - 1 : line);
        });

    [Fact]
    public void Lines_with_their_endings_are_the_text() =>
        Holds(text =>
        {
            var source = SourceText.From(text);
            return text
                == string.Concat(Enumerable.Range(1, source.LineCount).Select(line => source.Slice(source.Line(line, withEnding: true)).ToString()));
        });

    [Fact]
    public void Lines_without_their_endings_hold_none() =>
        Holds(text =>
        {
            var source = SourceText.From(text);
            return Enumerable
                .Range(1, source.LineCount)
                .All(line =>
                    source.Slice(source.Line(line)).IndexOfAny('\r', '\n') < 0
                    && source.Slice(new Span(source.Line(line).End, source.Line(line, withEnding: true).End)).ToString()
                        is ""
                            or "\n"
                            or "\r"
                            or "\r\n"
                );
        });

    [Fact]
    public void The_lines_of_a_span_are_all_that_it_touches() =>
        Holds(text =>
        {
            var source = SourceText.From(text);
            var touched =
                from start in Enumerable.Range(0, text.Length)
                from end in Enumerable.Range(start + 1, text.Length - start)
                let lines = Enumerable
                    .Range(1, source.LineCount)
                    .Select(line => source.Line(line, withEnding: true))
                    .Where(line => line.Overlaps(new Span(start, end)))
                select source.LinesOf(new Span(start, end)) == new Span(lines.First().Start, lines.Last().End);
            return touched.All(same => same);
        });

    private static void Holds(Func<string, bool> property) =>
        Prop.ForAll(Texts, property).Check(Repeatable.Config.WithMaxTest(200).WithQuietOnSuccess(true));
}
