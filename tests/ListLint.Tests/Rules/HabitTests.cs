using ListLint.Rules;

namespace ListLint.Tests;

/// <summary>The rules that learn from the list: nothing is reported where there is no habit.</summary>
public sealed class HabitTests
{
    [Theory]
    [InlineData(9, 1)]
    [InlineData(8, 0)]
    [InlineData(7, 0)]
    [InlineData(20, 2)]
    [InlineData(20, 3)]
    public void A_label_is_reported_where_nine_of_ten_and_eight_are_spelt_otherwise(int usual, int others)
    {
        var text = string.Concat(
            Enumerable
                .Range(0, usual + others)
                .Select(i => $"- The tides of harbour {i} [[{(i < usual ? "Paper" : "paper")}]](https://arxiv.org/abs/2403.0{1000 + i})\n")
        );

        Assert.Equal(others * 10 <= usual + others ? others : 0, Reports.Find<InconsistentLabel>(text).Count);
    }

    [Fact]
    public void Labels_in_capitals_and_plurals_are_labels_of_their_own()
    {
        var text = string.Concat(
            Enumerable
                .Range(0, 30)
                .Select(i => $"- The tides of harbour {i} [[Code]](https://github.com/tides/a{i}) [[PDF]](https://a.example/{i}.pdf)\n")
        );

        Assert.Empty(Reports.Find<InconsistentLabel>(text + "- Fog [[Codes]](https://github.com/tides/x) [[PDFS]](https://a.example/x.pdf)\n"));
    }

    [Fact]
    public void Twenty_entries_in_order_but_one_are_meant_to_be_sorted()
    {
        var sorted = Enumerable.Range(0, 24).Select(i => $"- [Tool {(char)('a' + i)}](https://{(char)('a' + i)}.example)\n").ToList();

        Assert.Empty(Reports.Find<UnsortedEntries>(string.Concat(sorted)));
        Assert.Single(Reports.Find<UnsortedEntries>(string.Concat(sorted.Skip(1).Append(sorted[0]))));
        Assert.Empty(Reports.Find<UnsortedEntries>(string.Concat(sorted.AsEnumerable().Reverse())));
    }

    [Fact]
    public void The_fix_of_an_unsorted_entry_moves_its_lines()
    {
        var sorted = Enumerable.Range(0, 24).Select(i => $"- [Tool {(char)('a' + i)}](https://{(char)('a' + i)}.example)\n").ToList();
        var text = string.Concat(sorted.Skip(1).Append(sorted[0]));
        var edits = Assert.Single(Reports.Find<UnsortedEntries>(text)).Fix!.Edits;

        Assert.Equal(
            string.Concat(sorted),
            edits.OrderByDescending(edit => edit.Span.Start).Aggregate(text, (now, edit) => now[..edit.Span.Start] + edit.Text + now[edit.Span.End..])
        );
    }

    [Theory]
    [InlineData("# A\n\n## B\n\nx\n\n## B\n\nx", 1)]
    [InlineData("# A\n\n## B\n\nx\n\n## B\n\nx\n\n## B\n\nx", 0)]
    [InlineData("# A\n\n## B\n\nx\n\n## C\n\nx\n\n## B\n\nx\n\n## C\n\nx", 0)]
    [InlineData("# A\n\n## B\n\n### C\n\nx\n\n## D\n\n### C\n\nx", 0)]
    [InlineData("# A\n\n## ---\n\nx\n\n## ---\n\nx", 0)]
    public void A_pair_of_headings_is_reported_and_a_pattern_is_not(string text, int count) =>
        Assert.Equal(count, Reports.Find<DuplicateHeading>(text).Count);

    [Theory]
    [InlineData("reads the the gauge", 1)]
    [InlineData("The the gauge", 1)]
    [InlineData("the The gauge", 1)]
    [InlineData("the, the gauge", 0)]
    [InlineData("`the the`", 0)]
    [InlineData("theory theory", 0)]
    [InlineData("in the the-gauge", 0)]
    [InlineData("a banana", 0)]
    public void A_small_word_twice_in_a_row_is_reported(string text, int count) => Assert.Equal(count, Reports.Find<RepeatedWord>(text).Count);
}
