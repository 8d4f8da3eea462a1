using ListLint.Markdown;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ListLint.Tests.Markdown;

public sealed class GfmTableTests
{
    [Fact]
    public void A_row_keeps_the_cells_that_GitHub_drops_and_gets_none_that_are_not_written()
    {
        var table = Table("| a | b |\n|---|---|\n| 1 | 2 | [three](u) |\n| one\n");

        Assert.Equal(["a;b", "1;2;[three](u)", "one"], table.Rows);
        Assert.Equal(2, table.Block.ColumnCount);
        Assert.Single(table.Block.Descendants<LinkInline>());
    }

    [Fact]
    public void A_delimiter_row_with_another_number_of_cells_makes_no_table() => Assert.Null(Find("| a | b |\n|---|\n"));

    [Fact]
    public void A_cell_ends_at_a_pipe_in_code_but_not_at_one_behind_a_backslash()
    {
        var table = Table("| a | b |\n|---|---|\n| `x | y` |\n| `x \\| y` | \\\\| z |\n");

        Assert.Equal(["a;b", "`x;y`", "`x \\| y`;\\\\| z"], table.Rows);
        Assert.Equal("x | y", Assert.Single(table.Block.Descendants<CodeInline>()).Content);
    }

    [Fact]
    public void The_last_line_of_a_paragraph_is_the_header_and_the_lines_before_stay_the_paragraph()
    {
        const string text = "one\r\ntwo \r\na | b\r\n-|-\r\n";

        Assert.Equal(["a;b"], Table(text).Rows);
        var paragraph = Assert.Single(GfmParser.Parse(text).OfType<ParagraphBlock>());
        Assert.Equal("one\r\ntwo", GfmSpans.Slice(text, paragraph.Span));
    }

    [Theory]
    [InlineData("\n| x |")]
    [InlineData("# x")]
    [InlineData("> | x |")]
    [InlineData("- | x |")]
    [InlineData("2) | x |")]
    [InlineData("```\n| x |")]
    [InlineData("<br>\n| x |")]
    [InlineData("***\n\n| x |")]
    [InlineData("    | x |")]
    [InlineData("|")]
    public void A_table_ends_where_a_line_is_blank_or_starts_another_block(string next) =>
        Assert.Equal(["a", "b"], Table("| a |\n|---|\n| b |\n" + next + "\n").Rows);

    [Theory]
    [InlineData("no pipe")]
    [InlineData("   | no pipe |")]
    [InlineData("<b>no pipe</b>")]
    [InlineData("===")]
    [InlineData("-x")]
    public void Any_other_line_is_a_row(string next) => Assert.Equal(3, Table("| a |\n|---|\n| b |\n" + next + "\n").Rows.Count);

    [Theory]
    [InlineData("- | a | b |\n  |---|---|\n  | c | d |\n| e | f |\n")]
    [InlineData("> | a | b |\n>|---|---|\n> | c | d |\n| e | f |\n")]
    [InlineData("> 1. | a | b |\n>    |---|---|\n>    | c | d |\n> | e | f |\n")]
    public void A_table_in_a_list_item_or_quote_ends_with_it(string text) => Assert.Equal(["a;b", "c;d"], Table(text).Rows);

    [Theory]
    [InlineData("> a | b\n--|--\n")]
    [InlineData("- a | b\n--|--\n")]
    [InlineData("a | b\n    --|--\n")]
    [InlineData("| a |\n---\n")]
    [InlineData("a | b\n- | -\n")]
    public void A_delimiter_row_that_belongs_elsewhere_makes_no_table(string text) => Assert.Null(Find(text));

    [Theory]
    [InlineData("| a |", true, true)]
    [InlineData("| a", true, false)]
    [InlineData("a |", false, true)]
    [InlineData("a", false, false)]
    [InlineData("a \\|", false, false)]
    [InlineData("||", true, true)]
    public void A_row_says_which_pipes_enclose_it(string row, bool leading, bool trailing)
    {
        var last = (PipeRow)Table($"| h |\n|---|\n  {row} \n").Block.LastChild!;

        Assert.Equal((leading, trailing), (last.HasLeadingPipe, last.HasTrailingPipe));
    }

    [Theory]
    [InlineData("|a||c|", 3)]
    [InlineData("|a| |c|", 4)]
    [InlineData("|a|    |c|", 4)]
    public void An_empty_cell_stands_one_blank_behind_its_pipe(string row, int column)
    {
        var cell = ((PipeRow)Table($"{row}\n-|-|-\n").Block[0])[1];

        Assert.Equal((column, column - 1), (cell.Span.Start, cell.Span.End));
    }

    [Fact]
    public void Rows_and_delimiters_are_where_their_spans_say()
    {
        const string text = "😀\r\r> \t| a | b |  \r>  :-- |-:\t\r>   x\r";
        var table = Table(text).Block;

        Assert.Equal(":-- |-:", text[table.DelimiterSpan.Start..table.DelimiterSpan.End]);
        Assert.Equal(["| a | b |", "x"], table.Select(row => GfmSpans.Slice(text, row.Span)));
    }

    private static (PipeTable Block, List<string> Rows) Table(string text)
    {
        var table = Find(text);
        Assert.NotNull(table);
        return (table, [.. table.Cast<PipeRow>().Select(row => string.Join(';', row.Select(cell => GfmSpans.Slice(text, cell.Span))))]);
    }

    private static PipeTable? Find(string text) => GfmParser.Parse(text).Descendants<PipeTable>().SingleOrDefault();
}
