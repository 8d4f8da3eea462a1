using System.Buffers;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Lines that speak of encodings or of damaged text, and so may show some on purpose.</summary>
internal static class AboutDamage
{
    // A line of a million characters is not about one thing.
    private const int Longest = 2000;

    private static readonly SearchValues<string> Words = SearchValues.Create(
        [
            "mojibake",
            "character encoding",
            "text encoding",
            "utf-8",
            "utf8",
            "cp1252",
            "windows-1252",
            "latin-1",
            "latin1",
            "iso-8859",
            "garbled",
            "文字化け",
            "乱码",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>Whether the line of an offset, or what stands near to it on a long one, names them.</summary>
    public static bool Holds(SourceText source, int offset)
    {
        var line = source.Line(source.LineOf(offset));
        var start = Math.Max(line.Start, offset - Longest);
        return source.Text.AsSpan(start, Math.Min(line.End, offset + Longest) - start).ContainsAny(Words);
    }
}
