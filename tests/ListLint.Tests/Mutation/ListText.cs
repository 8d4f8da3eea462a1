namespace ListLint.Tests;

/// <summary>What a line of a made-up list is.</summary>
internal enum LineKind
{
    Blank,
    Text,
    Heading,
    Contents,
    Caption,
    Entry,
    Header,
    Delimiter,
    Row,

    /// <summary>A line below an entry that belongs to it.</summary>
    Addition,

    /// <summary>The address of a link by reference.</summary>
    Definition,
}

/// <summary>A line without its ending, and the work that it is about.</summary>
internal sealed record ListLine(LineKind Kind, string Text, Work? Work = null);

/// <summary>A list line by line, so that a defect can be injected without parsing it.</summary>
internal sealed record ListText(IReadOnlyList<ListLine> Lines, string Ending, bool HasMark, bool HasFinalEnding)
{
    public ListLine this[int index] => Lines[index];

    /// <summary>The 0-based indexes of the lines of a kind.</summary>
    public IReadOnlyList<int> Find(params LineKind[] kinds) =>
        [.. Enumerable.Range(0, Lines.Count).Where(index => kinds.Contains(Lines[index].Kind))];

    public ListText With(int index, string text) =>
        this with
        {
            Lines = [.. Lines.Take(index), Lines[index] with { Text = text }, .. Lines.Skip(index + 1)],
        };

    public ListText Insert(int index, params ListLine[] lines) => this with { Lines = [.. Lines.Take(index), .. lines, .. Lines.Skip(index)] };

    public ListText Remove(int index, int count = 1) => this with { Lines = [.. Lines.Take(index), .. Lines.Skip(index + count)] };

    /// <summary>The indexes of the siblings of a line: the run of lines of its kind around it, its additions between them.</summary>
    public IReadOnlyList<int> Siblings(int index)
    {
        var (start, end) = (index, index);
        while (start > 0 && IsWithin(start - 1, Lines[index].Kind))
            start--;
        while (end + 1 < Lines.Count && IsWithin(end + 1, Lines[index].Kind))
            end++;
        return [.. Enumerable.Range(start, end - start + 1).Where(place => Lines[place].Kind == Lines[index].Kind)];
    }

    public string Text => string.Join(Ending, Lines.Select(line => line.Text)) + (HasFinalEnding ? Ending : "");

    public SourceText ToSource() => SourceText.Decode("README.md", HasMark ? [0xEF, 0xBB, 0xBF] : []).WithText(Text);

    private bool IsWithin(int index, LineKind kind) =>
        Lines[index].Kind == kind || Lines[index].Kind == LineKind.Addition || (Lines[index].Kind == LineKind.Blank && Lines[index].Work is not null);
}
