using System.Buffers;
using System.Globalization;
using System.Text;
using Wcwidth;

namespace ListLint.Reporters;

/// <summary>Text of a list made safe and measurable for a terminal: nothing in it moves the cursor, changes the direction or hides.</summary>
internal static class Printable
{
    private const string Tab = "    ";
    private const char BlankBraille = '\u2800';

    /// <summary>The text as one line, with every control, bidi and invisible character replaced by something visible.</summary>
    public static string Escape(string text) => IsAscii(text) ? text : string.Concat(Glyphs(text).Select(glyph => glyph.Shown));

    /// <summary>
    /// The same of the name of a file, for a program that looks for it: what emoji and scripts are spelled with stays, though a terminal is not shown
    /// it.
    /// </summary>
    public static string Name(string path) =>
        IsAscii(path) ? path : string.Concat(Glyphs(path).Select(glyph => glyph.Shown.Length == 0 ? path[glyph.Start..glyph.End] : glyph.Shown));

    /// <summary>Whether a scalar is seen, and does nothing but to be seen, whatever stands around it.</summary>
    public static bool IsPlain(Rune rune) =>
        rune.Value is >= ' ' and < 0x7F
        || (
            rune.Value != BlankBraille
            && !Ignorable.Contains(rune.Value)
            && Rune.GetUnicodeCategory(rune)
                is not (
                    UnicodeCategory.Control
                    or UnicodeCategory.Format
                    or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator
                    or UnicodeCategory.PrivateUse
                )
        );

    /// <summary>The columns that <see cref="Escape"/> takes.</summary>
    public static int Width(string text) => Glyphs(text).Sum(glyph => glyph.Width);

    /// <summary>The scalars of a text in order.</summary>
    public static List<Glyph> Glyphs(ReadOnlySpan<char> text)
    {
        var glyphs = new List<Glyph>(text.Length);
        var before = new Glyph(0, 0, "", 0);
        for (var at = 0; at < text.Length; )
        {
            var done = Rune.DecodeFromUtf16(text[at..], out var rune, out var used) == OperationStatus.Done;
            var next = at + used;
            var shown =
                !done ? Name(text[at])
                : IsSilent(rune, before, text[next..]) ? ""
                : Show(rune);
            var width = shown.Length == used && done && shown != "\t" ? Measure(rune) : shown.Length;
            glyphs.Add(new Glyph(at, next, shown, width));
            if (shown.Length > 0)
                before = glyphs[^1];
            at = next;
        }

        return glyphs;
    }

    // Below, nothing is wide or combines, and most text needs no table.
    private static int Measure(Rune rune) => rune.Value < 0x300 ? 1 : Math.Max(0, UnicodeCalculator.GetWidth(rune.Value));

    private static bool IsAscii(string text) => !text.AsSpan().ContainsAnyExceptInRange(' ', '~');

    private static string Show(Rune rune) =>
        Rune.GetUnicodeCategory(rune) switch
        {
            _ when rune.Value == '\t' => Tab,
            UnicodeCategory.Control when rune.Value < 0x20 => ((char)(0x2400 + rune.Value)).ToString(),
            UnicodeCategory.Control when rune.Value == 0x7F => "\u2421",
            UnicodeCategory.SpaceSeparator when rune.Value is not ' ' and not 0x3000 => " ",
            _ => IsPlain(rune) ? rune.ToString() : Name(rune.Value),
        };

    private static string Name(int value) => string.Create(CultureInfo.InvariantCulture, $"<U+{value:X4}>");

    // Terminals disagree on how wide these make the emoji before them, so emoji are shown without them. Between letters of
    // scripts that need joiners a joiner is ordinary spelling. Elsewhere they only make two names look like one.
    private static bool IsSilent(Rune rune, Glyph before, ReadOnlySpan<char> after) =>
        rune.Value switch
        {
            >= 0xFE00 and <= 0xFE0F => before.Shown is [>= '\u00A9', ..] or [(>= '0' and <= '9') or '#' or '*'],
            >= 0x1F3FB and <= 0x1F3FF => before.Width == 2,
            0x200C or 0x200D => before.Shown is [> '\u02FF', ..] && after is [> '\u02FF', ..],
            _ => false,
        };
}
