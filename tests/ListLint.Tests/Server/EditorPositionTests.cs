using System.Text;
using ListLint.Server.Positions;
using ListLint.Server.Protocol;

namespace ListLint.Tests;

/// <summary>Places of the protocol, and the edits between two texts, over texts of awkward pieces.</summary>
public sealed class EditorPositionTests
{
    private static readonly string[] Pieces = ["a", "é", "🌫️", "\uD83C", "\uDF2B", "\n", "\r\n", "\r", "- [x](y)\n", "\n\n"];
    private readonly Random random = new(91);

    [Fact]
    public void An_offset_has_a_place_and_the_place_that_offset_but_within_a_line_ending()
    {
        for (var round = 0; round < 300; round++)
        {
            var text = Text(random.Next(30));
            foreach (var encoding in new[] { PositionEncoding.Utf16, PositionEncoding.Utf8 })
            {
                var lines = new LineIndex(text, encoding);
                foreach (var at in Enumerable.Range(0, text.Length + 1).Where(at => !IsWithin(text, at)))
                    Assert.Equal(at, lines.OffsetOf(lines.PositionOf(at)));
            }
        }
    }

    [Fact]
    public void A_place_that_is_not_there_is_the_nearest_one()
    {
        var lines = new LineIndex("ab\n🌫x\r\n", PositionEncoding.Utf8);
        Assert.Equal(2, lines.OffsetOf(new TextPosition(0, 99)));
        Assert.Equal(0, lines.OffsetOf(new TextPosition(-3, 5)));
        Assert.Equal(0, lines.OffsetOf(new TextPosition(0, -5)));
        Assert.Equal(8, lines.OffsetOf(new TextPosition(99, 0)));
        Assert.Equal(3, lines.OffsetOf(new TextPosition(1, 2)));
        Assert.Equal(5, lines.OffsetOf(new TextPosition(1, 4)));
        Assert.Equal(6, lines.OffsetOf(new TextPosition(1, int.MaxValue)));
    }

    [Fact]
    public void The_edits_between_two_texts_make_the_one_of_the_other_and_cut_nothing_in_half()
    {
        for (var round = 0; round < 2000; round++)
        {
            var before = Text(random.Next(20));
            var after = random.Next(3) == 0 ? Text(random.Next(20)) : Changed(before);
            var edits = TextDifference.Find(before, after);
            Assert.Equal(after, EditedText.Apply(before, edits));
            Assert.All(edits, edit => Assert.False(IsCut(before, edit.Span.Start) || IsCut(before, edit.Span.End), $"{before} -> {after}"));
        }
    }

    private string Text(int pieces) => new StringBuilder().AppendJoin("", Enumerable.Range(0, pieces).Select(_ => Pick())).ToString();

    private string Changed(string text)
    {
        var at = random.Next(text.Length + 1);
        return text[..at] + Pick() + text[at..];
    }

    private string Pick() => Pieces[random.Next(Pieces.Length)];

    private static bool IsWithin(string text, int at) =>
        at > 0 && at < text.Length && (IsCut(text, at) || char.IsSurrogatePair(text[at - 1], text[at]));

    private static bool IsCut(string text, int at) => at > 0 && at < text.Length && text[at - 1] == '\r' && text[at] == '\n';
}
