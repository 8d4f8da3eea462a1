using System.Buffers;
using System.Text;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>
/// Columns as reviewdog counts them: bytes of the file in UTF-8 (reviewdog's proto/rdf/reviewdog.proto, message Position). Counts on from the place that was asked for before,
/// since thousands of diagnostics may stand on one long line.
/// </summary>
/// <param name="source">The file.</param>
internal sealed class Utf8Columns(SourceText source)
{
    private const int MarkLength = 3;
    private (int Line, int Units, int Bytes) last;

    /// <summary>The 1-based column of a position.</summary>
    public int Of(Position position)
    {
        if (position.Line > source.LineCount)
            return 1;
        var line = source.Slice(source.Line(position.Line, withEnding: true));
        var units = position.Column - 1;
        // Not on from half a character.
        var isOn = last.Line == position.Line && last.Units <= units && (last.Units == line.Length || !char.IsLowSurrogate(line[last.Units]));
        var (from, bytes) = isOn ? (last.Units, last.Bytes) : (0, 0);
        bytes += Length(line[from..units]);
        last = (position.Line, units, bytes);
        var mark = position.Line == 1 && source.HasByteOrderMark && source.Encoding == TextEncoding.Utf8 ? MarkLength : 0;
        return 1 + mark + bytes;
    }

    private static int Length(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (!text.IsEmpty)
        {
            var done = Rune.DecodeFromUtf16(text, out var rune, out var used) == OperationStatus.Done;
            // A lone low surrogate stands for one byte that is no text.
            length += !done && text[0] is >= '\uDC80' and <= '\uDCFF' ? 1 : rune.Utf8SequenceLength;
            text = text[used..];
        }

        return length;
    }
}
