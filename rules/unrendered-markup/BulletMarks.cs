using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Which bullets stand where: what a line beside them was meant to begin with.</summary>
internal sealed class BulletMarks
{
    private readonly CuratedList list;
    private readonly HashSet<(Section Section, char Sign)> signs = [];

    public BulletMarks(CuratedList list)
    {
        this.list = list;
        foreach (var item in list.Items)
            signs.Add((list.SectionAt(item.Span.Start), SignOf(item)));
    }

    /// <summary>Whether the item that a line goes on, or another of its section, has a sign: a bullet, or the one behind a number.</summary>
    public bool IsBeside(TextLine line, char sign) => signs.Contains((list.SectionAt(line.Span.Start), sign));

    private char SignOf(ListItem item) => list.Source.Text[item.Mark.End - 1];
}
