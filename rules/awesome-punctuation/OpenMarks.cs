namespace ListLint.Rules;

/// <summary>The marks of a paragraph or an item that are open.</summary>
internal sealed class OpenMarks
{
    private readonly Dictionary<char, Stack<LoneMark>> bySign = [];

    /// <summary>Adds a mark that opens.</summary>
    public void Add(LoneMark mark)
    {
        if (!bySign.TryGetValue(mark.Sign, out var marks))
            bySign[mark.Sign] = marks = new Stack<LoneMark>();
        marks.Push(mark);
    }

    /// <summary>Closes the last open mark with a sign; false where none is open.</summary>
    public bool Close(char sign) => bySign.TryGetValue(sign, out var marks) && marks.TryPop(out _);

    /// <summary>All that are open, in order; then none is.</summary>
    public IReadOnlyList<LoneMark> TakeAll()
    {
        List<LoneMark> all = [.. bySign.Values.SelectMany(marks => marks).OrderBy(mark => mark.Span.Start)];
        bySign.Clear();
        return all;
    }
}
