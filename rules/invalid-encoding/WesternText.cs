using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Reads single bytes as Windows-1252, where that makes sense beside the text around them.</summary>
internal static class WesternText
{
    // Windows-1252, bytes 80 to 9F; the table is Unicode's mapping CP1252.TXT, with a NUL where the byte means nothing.
    private const string High = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";
    private const string Signs = "€…‘’“”•–—™©®°£«»±²³·×½¼¾";

    /// <summary>The text of a run, or null where it is not plausible: more than one byte, a letter that touches no letter, a rare sign.</summary>
    public static string? Read(SourceText source, InvalidBytes run)
    {
        if (run.Bytes.Count != 1 || source.Encoding != TextEncoding.Utf8)
            return null;
        var unit = run.Bytes[0] < 0xA0 ? High[run.Bytes[0] - 0x80] : (char)run.Bytes[0];
        if (Signs.Contains(unit))
            return unit.ToString();
        return char.IsLetter(unit) && (IsLetter(source.Text, run.Span.Start - 1) || IsLetter(source.Text, run.Span.End)) ? unit.ToString() : null;
    }

    private static bool IsLetter(string text, int at) => at >= 0 && at < text.Length && char.IsAsciiLetter(text[at]);
}
