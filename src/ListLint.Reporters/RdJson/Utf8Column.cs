using System.Buffers;
using System.Text;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>Columns as reviewdog counts them: bytes of the file in UTF-8 (reviewdog's proto/rdf/reviewdog.proto, message Position).</summary>
internal static class Utf8Column
{
    private const int MarkLength = 3;

    /// <summary>The 1-based column of a position.</summary>
    public static int Of(SourceText source, Position position)
    {
        if (position.Line > source.LineCount)
            return 1;
        var before = source.Slice(source.Line(position.Line, withEnding: true))[..(position.Column - 1)];
        var mark = position.Line == 1 && source.HasByteOrderMark && source.Encoding == TextEncoding.Utf8 ? MarkLength : 0;
        return 1 + mark + Length(before);
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
