using System.Buffers;
using System.Text;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>
/// Columns as reviewdog counts them: bytes of the file in UTF-8 (reviewdog's proto/rdf/reviewdog.proto, message Position). Remembers how far it has
/// counted on a line, since thousands of diagnostics may stand on a long one.
/// </summary>
/// <param name="source">The file.</param>
internal sealed class Utf8Columns(SourceText source)
{
    private const int MarkLength = 3;
    private const int Step = 1024;

    // Places on the line that was asked for last, at most a step and a character apart.
    private readonly List<(int Units, int Bytes)> counted = [];
    private int number;

    /// <summary>The 1-based column of a position.</summary>
    public int GetColumn(Position position)
    {
        if (position.Line > source.LineCount)
            return 1;
        var line = source.Slice(source.Line(position.Line, withEnding: true));
        if (number != position.Line)
        {
            number = position.Line;
            counted.Clear();
            counted.Add((0, 0));
        }

        var units = position.Column - 1;
        while (units - counted[^1].Units > Step)
        {
            var (from, bytes) = counted[^1];
            // Not on from half a character.
            var to = from + Step + (char.IsLowSurrogate(line[from + Step]) ? 1 : 0);
            counted.Add((to, bytes + Length(line[from..to])));
        }

        var at = counted.Count - 1;
        while (counted[at].Units > units)
            at = Math.Min(at - 1, units / Step);
        var mark = position.Line == 1 && source.HasByteOrderMark && source.Encoding == TextEncoding.Utf8 ? MarkLength : 0;
        return 1 + mark + counted[at].Bytes + Length(line[counted[at].Units..units]);
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
