using System.Text;
using ListLint.Core;
using ListLint.Server.Protocol;

namespace ListLint.Server.Positions;

/// <summary>Where the lines of a text start, and which places of the protocol its offsets are. Lines end at LF, CR LF or a lone CR.</summary>
internal sealed class LineIndex
{
    private readonly string text;
    private readonly PositionEncoding encoding;
    private readonly List<int> starts;

    /// <summary>Looks through a text once.</summary>
    public LineIndex(string text, PositionEncoding encoding)
    {
        (this.text, this.encoding, starts) = (text, encoding, LineStarts.Find(text));
    }

    /// <summary>The number of lines; one more than there are line endings.</summary>
    public int Count => starts.Count;

    /// <summary>The offset (UTF-16 units) of a place; one behind the end of its line or of the text is at that end.</summary>
    public int OffsetOf(TextPosition place)
    {
        if (place.Line < 0)
            return 0;
        if (place.Line >= starts.Count)
            return text.Length;
        var line = Line(place.Line);
        if (encoding == PositionEncoding.Utf16)
            return line.Start + Math.Clamp(place.Character, 0, line.Length);
        var (at, left) = (line.Start, place.Character);
        while (at < line.End && left > 0)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at, line.End - at), out var rune, out var units);
            left -= rune.Utf8SequenceLength;
            // A place within a character is at its start.
            if (left >= 0)
                at += units;
        }

        return at;
    }

    /// <summary>The place of an offset.</summary>
    public TextPosition PositionOf(int offset)
    {
        var found = starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        var before = text.AsSpan(starts[line], offset - starts[line]);
        return new TextPosition(line, encoding == PositionEncoding.Utf16 ? before.Length : Encoding.UTF8.GetByteCount(before));
    }

    /// <summary>The range of a span.</summary>
    public TextRange RangeOf(Span span) => new(PositionOf(span.Start), PositionOf(span.End));

    /// <summary>The span of a range; empty where it ends before it starts.</summary>
    public Span SpanOf(TextRange range)
    {
        var start = OffsetOf(range.Start);
        return new Span(start, Math.Max(start, OffsetOf(range.End)));
    }

    /// <summary>The span of a 0-based line, without its ending.</summary>
    public Span Line(int line)
    {
        var end = line + 1 < starts.Count ? starts[line + 1] : text.Length;
        if (line + 1 < starts.Count)
            end -= text[end - 1] == '\n' && end - 2 >= starts[line] && text[end - 2] == '\r' ? 2 : 1;
        return new Span(starts[line], end);
    }
}
