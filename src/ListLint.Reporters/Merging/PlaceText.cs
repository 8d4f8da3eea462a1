using System.Text;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>
/// Stands in for the text of a file of which only places are known: blank lines, each as long as its places need, so that every place keeps its line
/// and column, and the end of its line where a range passes it.
/// </summary>
/// <param name="path">The file.</param>
internal sealed class PlaceText(string path)
{
    /// <summary>The longest text, UTF-16 units: no list that was checked is longer.</summary>
    internal const int Longest = 50 * 1024 * 1024;

    private const int LongestEnding = 2;
    private readonly Dictionary<int, int> columns = [];
    private readonly Dictionary<int, int> ends = [];
    private SourceText? source;

    /// <summary>The text, once all places are added.</summary>
    /// <exception cref="ReportException">Its places cannot be of one text.</exception>
    public SourceText Source => source ??= SourceText.From(Text(), path);

    /// <summary>Adds the places of a range.</summary>
    /// <exception cref="ReportException">They cannot be.</exception>
    public void Add(IJsonRange part)
    {
        var range = part.Range;
        var (start, end) = (Start(range), End(range));
        if (start.Line < 1 || start.Column < 1 || end.Column < 1 || end.Line < start.Line || (end.Line == start.Line && end.Column < start.Column))
            throw Wrong($"{start.Line}:{start.Column} to {end.Line}:{end.Column} is not a range");
        Reach(start);
        Reach(end);
        Finish(start.Line, range.LineEnd);
        Finish(end.Line, range.EndLineEnd);
    }

    /// <summary>A range that was added, in <see cref="Source"/>.</summary>
    public Span GetSpan(IJsonRange part) => new(Offset(Start(part.Range)), Offset(End(part.Range)));

    private static Position Start(JsonRange range) => new(range.Line, range.Column);

    private static Position End(JsonRange range) => new(range.EndLine, range.EndColumn);

    private int Offset(Position place) => Source.Line(place.Line).Start + place.Column - 1;

    private void Reach(Position place) => columns[place.Line] = Math.Max(place.Column, columns.GetValueOrDefault(place.Line, 1));

    private void Finish(int line, int? end)
    {
        if (end is not { } column)
            return;
        if (column < 1 || (ends.TryGetValue(line, out var known) && known != column))
            throw Wrong($"line {line} has two different lengths, so the reports are about different versions of the file");
        ends[line] = column;
    }

    private string Text()
    {
        var last = columns.Count == 0 ? 1 : columns.Keys.Max();
        if (last + columns.Values.Concat(ends.Values).Sum(column => (long)column + LongestEnding) > Longest)
            throw Wrong("its positions are beyond the end of any list");
        var text = new StringBuilder();
        for (var line = 1; line <= last; line++)
        {
            var length = Math.Max(ends.GetValueOrDefault(line, columns.GetValueOrDefault(line, 1)), 1) - 1;
            var ending = Math.Max(0, columns.GetValueOrDefault(line, 1) - 1 - length);
            if (ending > LongestEnding)
                throw Wrong($"there is no column {columns[line]} on line {line}");
            text.Append(' ', length).Append(line < last ? (ending == 0 ? "\n" : "\r\n") : "\r\n"[(LongestEnding - ending)..]);
        }

        // A line ending that ends the text starts no line, and there is a place on one.
        return last > 1 && text[^1] == '\n' && columns.GetValueOrDefault(last, 1) == 1 ? text.Append(' ').ToString() : text.ToString();
    }

    private ReportException Wrong(string what) =>
        new($"the reports contradict each other about {Printable.Escape(path)}: {what}. Write all of them again from one commit");
}
