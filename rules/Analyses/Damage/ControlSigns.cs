using System.Buffers;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Controls U+0080 to U+009F that are bytes of Windows-1252 read as Latin-1: "It\u0092s" for "It’s". Old Macs have letters at these bytes
/// ("tur\u0092stico"), so signs are certain only where they explain every control of the text, each stands where such a sign can stand, and one
/// stands where no letter could.
/// </summary>
internal sealed class ControlSigns
{
    private const int First = 0x80;

    /// <summary>What happened, for a message.</summary>
    public const string Origin = "Windows-1252 read as Latin-1";

    // Letters (\0) differ from one page of Windows to the next, and rare signs prove nothing; the others are the same in all.
    private const string Signs = "\0\0‚\0„…\0\0\0\0\0\0\0\0\0\0\0‘’“”•–—\0™\0\0\0\0\0\0";

    private static readonly SearchValues<char> Others = SearchValues.Create([
        .. Enumerable.Range(First, 0x20).Select(code => (char)code).Where(unit => unit != '\x85'),
    ]);

    private readonly string text;
    private readonly List<int> controls = [];
    private Span line;

    private ControlSigns(string text, List<Damage> found)
    {
        this.text = text;
        var next = 0;
        for (var at = Next(0); at >= 0; at = Next(at + 1))
        {
            while (next < found.Count && found[next].Span.End <= at)
                next++;
            if (next == found.Count || found[next].Span.Start > at)
                controls.Add(at);
        }
    }

    /// <summary>Adds the signs to the damage of a text, where they are certain. A line is restored with all its controls or not at all.</summary>
    public static List<Damage> AddTo(List<Damage> found, string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\x80', '\x9F'))
            return found;
        var signs = new ControlSigns(text, found);
        if (signs.controls.Count == 0)
            return found;
        var isSure = signs.controls.TrueForAll(signs.Fits) && new SureSigns(text, found, signs.controls).Exist();
        List<Damage> all = [.. found, .. signs.controls.Where(_ => isSure).Select(signs.SignOf)];
        all.Sort((damage, other) => damage.Span.CompareTo(other.Span));
        var broken = isSure ? [] : signs.controls.Select(signs.LineStart).ToHashSet();
        broken.UnionWith(found.Where(damage => !damage.IsFixable).Select(damage => signs.LineStart(damage.Span.Start)));
        return broken.Count == 0
            ? all
            : all.ConvertAll(damage => broken.Contains(signs.LineStart(damage.Span.Start)) ? damage with { IsWhole = false } : damage);
    }

    /// <summary>The sign of a control, or NUL where it is a letter or nothing.</summary>
    public static char SignOf(char control) => Signs[control - First];

    // To be asked from left to right, so that each line is looked for once.
    private int LineStart(int at)
    {
        if (!line.Contains(at))
            line = MojibakeFinder.LineAt(text, at);
        return line.Start;
    }

    private Damage SignOf(int at) => new(new Span(at, at + 1), SignOf(text[at]).ToString(), Origin, true);

    private int Next(int from) => text.AsSpan(from).IndexOfAnyInRange('\x80', '\x9F') is >= 0 and var found ? from + found : -1;

    private char Before(int at) => at > 0 ? text[at - 1] : '\n';

    private char Behind(int at) => at + 1 < text.Length ? text[at + 1] : '\n';

    private bool Fits(int at)
    {
        var (before, behind) = (Before(at), Behind(at));
        // The rest of a letter that lost a byte.
        if (before is 'â' or 'ð' or 'Ã' or 'Â')
            return false;
        var isWithinWord = char.IsLetterOrDigit(before) && char.IsLetterOrDigit(behind);
        return SignOf(text[at]) switch
        {
            '\0' => false,
            '’' when isWithinWord => Apostrophes.IsOne(text, at),
            '’' => before is 's' or 'S' or 'x' or 'z' || char.IsDigit(behind) || text.Contains('\x91', StringComparison.Ordinal),
            // At the end of a line U+0085 alone is the end of a line in the way of old mainframes.
            '…' => !char.IsLetterOrDigit(behind) && (behind is not ('\r' or '\n') || text.AsSpan().ContainsAny(Others)),
            '–' or '—' => char.IsWhiteSpace(before) == char.IsWhiteSpace(behind) && !(char.IsLower(before) && char.IsLower(behind)),
            _ => !isWithinWord,
        };
    }
}
