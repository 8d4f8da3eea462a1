using System.Buffers;
using System.Globalization;
using System.Text;

namespace ListLint.Reporters;

/// <summary>Text of a list made safe and measurable for a terminal: nothing in it moves the cursor, changes the direction or hides.</summary>
internal static class Printable
{
    private const string Tab = "    ";

    /// <summary>The text with every control, bidi and zero-width character replaced by something visible.</summary>
    public static string Of(string text) => text.All(unit => unit is >= ' ' and < (char)0x7F) ? text : string.Concat(Glyphs(text).Select(glyph => glyph.Shown));

    /// <summary>The columns that <see cref="Of"/> takes.</summary>
    public static int Width(string text) => Glyphs(text).Sum(glyph => glyph.Width);

    /// <summary>The scalars of a text in order.</summary>
    public static List<Glyph> Glyphs(ReadOnlySpan<char> text)
    {
        var glyphs = new List<Glyph>(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var done = Rune.DecodeFromUtf16(text[at..], out var rune, out var used) == OperationStatus.Done;
            var next = at + used;
            var shown = !done ? Name(text[at]) : IsSilent(rune, glyphs, text[next..]) ? "" : Show(rune);
            var width = shown.Length == used && done && shown != "\t" ? DisplayWidth.Of(rune) : shown.Length;
            glyphs.Add(new Glyph(at, next, shown, width));
            at = next;
        }

        return glyphs;
    }

    private static string Show(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        _ when rune.Value == '\t' => Tab,
        UnicodeCategory.Control when rune.Value < 0x20 => ((char)(0x2400 + rune.Value)).ToString(),
        UnicodeCategory.Control when rune.Value == 0x7F => "\u2421",
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.PrivateUse => Name(rune.Value),
        UnicodeCategory.SpaceSeparator when rune.Value is not ' ' and not 0x3000 => " ",
        _ => rune.ToString(),
    };

    private static string Name(int value) => string.Create(CultureInfo.InvariantCulture, $"<U+{value:X4}>");

    // Terminals disagree on how wide these make the emoji before them, so emoji are shown without them. Between letters of
    // scripts that need joiners a joiner is ordinary spelling.
    private static bool IsSilent(Rune rune, List<Glyph> before, ReadOnlySpan<char> after) => rune.Value switch
    {
        >= 0xFE00 and <= 0xFE0F => before.Count > 0,
        >= 0x1F3FB and <= 0x1F3FF => before is [.., { Width: 2 }],
        0x200C or 0x200D => before is [.., { Shown: [.., > '\u02FF'] }] && after is [> '\u02FF', ..],
        _ => false,
    };
}
