namespace ListLint.Core;

/// <summary>The kinds of part of a pattern that say something of a publication. Text is in lower case.</summary>
internal static class PublicationPart
{
    // OUP: one letter up to z for 2019, from then on two: aa for 2020.
    private const int YearOfZ = 2019;
    private const int FirstOfLetters = 2010;
    private const int MostDigits = 4;

    /// <summary>Reads such a part at the start of a text.</summary>
    /// <returns>How many characters it takes, or -1 where there is none; null for a kind that is not of a publication.</returns>
    public static int? Take(ReadOnlySpan<char> kind, ReadOnlySpan<char> text, ref AddressMatch match) =>
        kind switch
        {
            "year" => Year(text, 4, ref match),
            "yy" => Year(text, 2, ref match),
            "oup" => Letters(text, ref match),
            "month" => Month(text, ref match),
            "venue" => Venue(text, ref match),
            "aclvenue" => AclVenue(text, ref match),
            "volume" => Volume(text, ref match),
            "letter" => text.Length > 0 && char.IsAsciiLetter(text[0]) ? 1 : -1,
            ['#', ..] => Digits(kind, text),
            _ => null,
        };

    private static int Year(ReadOnlySpan<char> text, int digits, ref AddressMatch match)
    {
        if (Number(text, digits) is not { } year)
            return -1;
        match.Year =
            digits == 4 ? year
            : year >= 90 ? 1900 + year
            : 2000 + year;
        return digits;
    }

    private static int Letters(ReadOnlySpan<char> text, ref AddressMatch match)
    {
        var letters = LetterCount(text);
        match.Year =
            letters == 1 ? YearOfZ - ('z' - text[0])
            : letters == 2 && text[0] == 'a' ? YearOfZ + 1 + (text[1] - 'a')
            : 0;
        return match.Year >= FirstOfLetters ? letters : -1;
    }

    private static int Month(ReadOnlySpan<char> text, ref AddressMatch match) => (match.Month = Number(text, 2)) is null ? -1 : 2;

    private static int Venue(ReadOnlySpan<char> text, ref AddressMatch match)
    {
        if (LetterCount(text) is not (> 0 and var length))
            return -1;
        match.Venue = text[..length].ToString();
        return length;
    }

    private static int AclVenue(ReadOnlySpan<char> text, ref AddressMatch match)
    {
        if (text.IsEmpty || !char.IsAsciiLetter(text[0]))
            return -1;
        match.Venue = AclLetters.Find(text[0]);
        return 1;
    }

    private static int Volume(ReadOnlySpan<char> text, ref AddressMatch match)
    {
        var length = text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : text.Length;
        match.Volume = length is > 0 and <= MostDigits ? Number(text, length) : null;
        return match.Volume is null ? -1 : length;
    }

    // "X" is the sign of a check, which may be an x.
    private static int Digits(ReadOnlySpan<char> kind, ReadOnlySpan<char> text)
    {
        if (text.Length < kind.Length)
            return -1;
        for (var at = 0; at < kind.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at]) && !(kind[at] == 'X' && text[at] == 'x'))
                return -1;
        }

        return kind.Length;
    }

    private static int LetterCount(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('a', 'z') is >= 0 and var end ? end : text.Length;

    private static int? Number(ReadOnlySpan<char> text, int digits)
    {
        if (text.Length < digits)
            return null;
        var value = 0;
        foreach (var digit in text[..digits])
        {
            if (!char.IsAsciiDigit(digit))
                return null;
            value = (value * 10) + (digit - '0');
        }

        return value;
    }
}
