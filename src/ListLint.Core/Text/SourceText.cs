namespace ListLint.Core;

/// <summary>
/// A file's text as it was decoded, how it was encoded, and where its lines are. Encoding an untouched text gives the file's bytes.
/// </summary>
public sealed class SourceText
{
    private static readonly byte[] Utf8Mark = [0xEF, 0xBB, 0xBF];
    private static readonly byte[] LittleEndianMark = [0xFF, 0xFE];
    private static readonly byte[] BigEndianMark = [0xFE, 0xFF];
    private readonly Lazy<LineMap> lines;
    private readonly byte[] tail;

    private SourceText(string path, string text, TextEncoding encoding, bool hasMark, byte[] tail)
    {
        Path = path;
        Text = text;
        Encoding = encoding;
        HasByteOrderMark = hasMark;
        this.tail = tail;
        InvalidBytes = FindInvalidBytes();
        lines = new Lazy<LineMap>(() => new LineMap(Text));
    }

    /// <summary>The file's name as reports show it: relative to where the command runs, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>The decoded text, without the byte-order mark, line endings as they are.</summary>
    public string Text { get; }

    /// <summary>The encoding that the file had.</summary>
    public TextEncoding Encoding { get; }

    /// <summary>Whether the file started with a byte-order mark.</summary>
    public bool HasByteOrderMark { get; }

    /// <summary>The bytes that are no text, in order; empty for a sound file.</summary>
    public IReadOnlyList<InvalidBytes> InvalidBytes { get; }

    /// <summary>The number of lines; an empty text has one.</summary>
    public int LineCount => lines.Value.Count;

    /// <summary>Decodes a file: UTF-16 if a byte-order mark says so, else strict UTF-8. Never fails.</summary>
    public static SourceText Decode(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(LittleEndianMark) || bytes.StartsWith(BigEndianMark))
        {
            var big = bytes.StartsWith(BigEndianMark);
            byte[] odd = bytes.Length % 2 == 1 ? [bytes[^1]] : [];
            return new SourceText(
                path,
                Utf16Decoder.Decode(bytes[2..], big),
                big ? TextEncoding.Utf16BigEndian : TextEncoding.Utf16LittleEndian,
                true,
                odd
            );
        }

        var mark = bytes.StartsWith(Utf8Mark);
        return new SourceText(path, Utf8Decoder.Decode(mark ? bytes[3..] : bytes), TextEncoding.Utf8, mark, []);
    }

    /// <summary>A text that never was a file: UTF-8 without a byte-order mark.</summary>
    public static SourceText From(string text, string path = "README.md") => new(path, text, TextEncoding.Utf8, false, []);

    /// <summary>The same file with another text: encoding, byte-order mark and an odd last byte stay.</summary>
    public SourceText WithText(string text) => new(Path, text, Encoding, HasByteOrderMark, tail);

    /// <summary>The same file under another name.</summary>
    public SourceText WithPath(string path) => new(path, Text, Encoding, HasByteOrderMark, tail);

    /// <summary>The bytes of the file with this text.</summary>
    public byte[] ToBytes() =>
        Encoding switch
        {
            TextEncoding.Utf8 => [.. HasByteOrderMark ? Utf8Mark : [], .. Utf8Decoder.Encode(Text)],
            TextEncoding.Utf16BigEndian => [.. BigEndianMark, .. Utf16Decoder.Encode(Text, bigEndian: true), .. tail],
            _ => [.. LittleEndianMark, .. Utf16Decoder.Encode(Text, bigEndian: false), .. tail],
        };

    /// <summary>The 1-based line on which an offset stands.</summary>
    public int LineOf(int offset) => lines.Value.LineOf(offset);

    /// <summary>Line and column of an offset.</summary>
    public Position PositionOf(int offset)
    {
        var line = LineOf(offset);
        return new Position(line, offset - lines.Value.Start(line) + 1);
    }

    /// <summary>The span of a 1-based line, with or without its ending.</summary>
    public Span Line(int line, bool withEnding = false)
    {
        var end = lines.Value.End(line);
        var start = lines.Value.Start(line);
        if (withEnding)
            return new Span(start, end);
        if (end > start && Text[end - 1] == '\n')
            end--;
        if (end > start && Text[end - 1] == '\r')
            end--;
        return new Span(start, end);
    }

    /// <summary>The whole lines that a span touches, endings included.</summary>
    public Span LinesOf(Span span)
    {
        var map = lines.Value;
        var first = map.LineOf(span.Start);
        var last = Math.Max(span.Start, span.End - 1);
        return new Span(map.Start(first), map.End(last < map.End(first) ? first : map.LineOf(last)));
    }

    /// <summary>The units of a span, without a copy.</summary>
    public ReadOnlySpan<char> Slice(Span span) => Text.AsSpan(span.Start, span.Length);

    /// <summary>A span whose ends are moved back where they would cut a character in half.</summary>
    public Span Whole(Span span) => new(Whole(span.Start), Whole(span.End));

    /// <summary>Whether a text that ended at an offset would end with half a character.</summary>
    public bool CutsCharacter(int offset) => offset > 0 && offset < Text.Length && char.IsSurrogatePair(Text[offset - 1], Text[offset]);

    private int Whole(int offset) => CutsCharacter(offset) ? offset - 1 : offset;

    private IReadOnlyList<InvalidBytes> FindInvalidBytes()
    {
        var isUtf8 = Encoding == TextEncoding.Utf8;
        var found = InvalidBytesFinder.Find(
            Text,
            Encoding,
            !HasByteOrderMark ? 0
                : isUtf8 ? Utf8Mark.Length
                : LittleEndianMark.Length
        );
        return tail.Length == 0
            ? found
            : [.. found, new InvalidBytes(new Span(Text.Length, Text.Length), LittleEndianMark.Length + (2 * Text.Length), tail)];
    }
}
