using System.Buffers;
using System.Globalization;
using System.Text;

namespace ListLint.Reporters;

/// <summary>
/// JSON that says what it said, and holds nothing that is not seen, nor what GitHub's runner takes for a command where the report goes to the log.
/// </summary>
internal static class JsonText
{
    private const string OldCommand = "##[";

    // Line feeds are of the layout: within strings they are escaped.
    private static readonly SearchValues<char> Sound = SearchValues.Create([
        .. Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code).Where(unit => unit != '#'),
        '\n',
    ]);

    /// <summary>Writes JSON with escapes for what the writer of the runtime leaves as it is. Such stands within strings alone.</summary>
    public static void Write(TextWriter output, ReadOnlySpan<char> json)
    {
        while (Next(json) is >= 0 and var at)
        {
            output.Write(json[..at]);
            Rune.DecodeFromUtf16(json[at..], out _, out var used);
            foreach (var unit in json.Slice(at, used))
                output.Write(string.Create(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}"));
            json = json[(at + used)..];
        }

        output.Write(json);
    }

    // Most text is ASCII, which is looked through at once.
    private static int Next(ReadOnlySpan<char> json)
    {
        for (var at = 0; at < json.Length; )
        {
            var skipped = json[at..].IndexOfAnyExcept(Sound);
            if (skipped < 0)
                return -1;
            at += skipped;
            Rune.DecodeFromUtf16(json[at..], out var rune, out var used);
            if (rune.Value == '#' ? json[at..].StartsWith(OldCommand, StringComparison.Ordinal) : !Printable.IsPlain(rune))
                return at;
            at += used;
        }

        return -1;
    }
}
