using System.Text.Json;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>The parts of lines that diagnostics of a file stand on, each once however many stand there.</summary>
internal sealed class LineViews(SourceText source)
{
    // Rows of real lists have up to some 8,000 units, of which the part around the place matters.
    private const int Longest = 1200;
    private const int Before = 300;
    private readonly Dictionary<Span, int> indexes = [];
    private readonly List<Span> windows = [];

    /// <summary>
    /// The line of a span, or the part around it where it is long, and the span within it; what goes on behind the line is left out.
    /// </summary>
    public (int Index, Span Mark) Find(Span span)
    {
        var line = source.Line(source.LineOf(span.Start));
        var start = Math.Min(span.Start, line.End);
        var window = line;
        if (line.Length > Longest)
        {
            // In steps, so that diagnostics side by side share a part.
            var from = line.Start + Math.Max(0, (start - line.Start - Before) / Before * Before);
            window = source.Whole(new Span(from, Math.Min(line.End, from + Longest)));
        }

        if (!indexes.TryGetValue(window, out var index))
        {
            indexes[window] = index = windows.Count;
            windows.Add(window);
        }

        return (index, new Span(start - window.Start, Math.Clamp(span.End, start, window.End) - window.Start));
    }

    public void Write(Utf8JsonWriter json, Func<Span, ShownLine>? render)
    {
        json.WriteStartArray("views");
        foreach (var window in windows)
        {
            var line = source.Line(source.LineOf(window.Start));
            json.WriteStartObject();
            json.WriteString("text", source.Slice(window));
            if (window.Start > line.Start)
                json.WriteBoolean("before", true);
            if (window.End < line.End)
                json.WriteBoolean("after", true);
            if (render is not null && render(window) is { Block: not ShownBlock.Nothing } shown)
                new ShownJson(json).Write(shown);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
