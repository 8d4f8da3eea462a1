namespace ListLint.Core;

/// <summary>
/// The language of <see cref="PublicationEvidence.Pattern"/>: lower case and signs stand for themselves, <c>YYYY</c> is the year, <c>YY</c> its last
/// two digits, <c>L</c> its letters at OUP, <c>MM</c> the month, <c>#</c> a digit, <c>X</c> a digit or x, <c>@</c> a letter, <c>V</c> the letters
/// of a venue, <c>A</c> the letter of a venue in the ACL Anthology, <c>N</c> the number of a volume, <c>*</c> as little as possible of anything. A
/// pattern fits the start of a text.
/// </summary>
internal static class PublicationPattern
{
    // OUP: one letter up to z for 2019, from then on two: aa for 2020.
    private const int YearOfZ = 2019;

    /// <summary>Whether a text starts as the pattern says, and what it says of the year; the cost is linear in the text for each <c>*</c>.</summary>
    public static bool Fits(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text, ref Match match)
    {
        while (pattern.Length > 0)
        {
            if (pattern[0] == '*')
                return FitsLater(pattern[1..], text, ref match);
            var (token, taken) = Take(pattern, text, ref match);
            if (taken <= 0)
                return false;
            pattern = pattern[token..];
            text = text[taken..];
        }

        return true;
    }

    private static bool FitsLater(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text, ref Match match)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var tried = match;
            if (!Fits(pattern, text[start..], ref tried))
                continue;
            match = tried;
            return true;
        }

        return false;
    }

    private static (int Token, int Taken) Take(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text, ref Match match)
    {
        if (text.IsEmpty)
            return (1, 0);
        switch (pattern[0])
        {
            case 'Y':
                var digits = pattern.StartsWith("YYYY", StringComparison.Ordinal) ? 4 : 2;
                if (Number(text, digits) is not { } year)
                    return (digits, 0);
                match.Year =
                    digits == 4 ? year
                    : year >= 90 ? 1900 + year
                    : 2000 + year;
                return (digits, digits);
            case 'M':
                match.Month = Number(text, 2);
                return (2, match.Month is null ? 0 : 2);
            case 'L':
                var letters = Letters(text);
                match.Year =
                    letters == 1 ? YearOfZ - ('z' - text[0])
                    : letters == 2 && text[0] == 'a' ? YearOfZ + 1 + (text[1] - 'a')
                    : 0;
                return (1, match.Year >= 2010 ? letters : 0);
            case 'V':
                match.Venue = text[..Letters(text)].ToString();
                return (1, match.Venue.Length);
            case 'A':
                match.Venue = AclLetters.Find(text[0]);
                return (1, char.IsAsciiLetter(text[0]) ? 1 : 0);
            case 'N':
                var run = text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : text.Length;
                match.Volume = run is > 0 and < 5 ? Number(text, run) : null;
                return (1, match.Volume is null ? 0 : run);
            default:
                return (1, FitsUnit(pattern[0], text[0]) ? 1 : 0);
        }
    }

    private static bool FitsUnit(char pattern, char unit) =>
        pattern switch
        {
            '#' => char.IsAsciiDigit(unit),
            'X' => char.IsAsciiDigit(unit) || unit == 'x',
            '@' => char.IsAsciiLetter(unit),
            _ => pattern == unit,
        };

    private static int Letters(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('a', 'z') is >= 0 and var end ? end : text.Length;

    private static int? Number(ReadOnlySpan<char> text, int digits)
    {
        var value = 0;
        for (var i = 0; i < digits; i++)
        {
            if (i >= text.Length || !char.IsAsciiDigit(text[i]))
                return null;
            value = (value * 10) + (text[i] - '0');
        }

        return value;
    }

    /// <summary>What was read on the way.</summary>
    internal struct Match
    {
        public int Year;
        public int? Month;
        public string? Venue;
        public int? Volume;
    }
}
