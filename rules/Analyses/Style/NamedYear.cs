using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A name with a year behind it, such as <c>ECCV '24</c>.</summary>
/// <param name="NameEnd">Where the name ends in the text.</param>
/// <param name="Digits">The digits of the year, 2 or 4, with which the text ends.</param>
internal readonly record struct NamedYear(int NameEnd, int Digits)
{
    private const string Signs = " -'’`´,_:";

    /// <summary>The name and the year that a text consists of; null where it does not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isWithin">Whether other words may stand before the name; then it has to be one word with two capitals.</param>
    public static NamedYear? Find(ReadOnlySpan<char> text, bool isWithin)
    {
        var digits = text.Length - 1 - text.LastIndexOfAnyExceptInRange('0', '9');
        if (digits is not (2 or 4) || digits == text.Length)
            return null;
        var name = text[..^digits].TrimEnd(Signs);
        var sign = text[name.Length..^digits];
        var word = name[(name.LastIndexOf(' ') + 1)..];
        if (
            name.IsEmpty
            || sign.Length > 3
            || (isWithin ? CountOfCapitals(word) < 3 || (sign.IsEmpty && !IsName(word)) || digits != 4 : !IsName(name))
        )
            return null;
        var isYear =
            digits == 4 ? text[^4..^2] is "19" or "20" : sign.ContainsAny('\'', '’') || (name.Length > 2 && CountOfCapitals(name) == name.Length);
        return isYear ? new NamedYear(name.Length, digits) : null;
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        foreach (var unit in name)
        {
            if (!char.IsLetter(unit) && unit is not (' ' or '-' or '&' or '/'))
                return false;
        }

        return char.IsLetter(name[^1]);
    }

    private static int CountOfCapitals(ReadOnlySpan<char> name)
    {
        var count = 0;
        foreach (var unit in name)
            count += char.IsAsciiLetterUpper(unit) ? 1 : 0;
        return count;
    }
}

/// <summary>The names that a list writes with a year in brackets.</summary>
internal sealed class YearNames
{
    private readonly HashSet<string> names = [];

    private YearNames(CuratedList list)
    {
        foreach (
            var token in StyleLines.From(list).All.SelectMany(line => line.Tokens).Where(token => token.Kind is TokenKind.Lead or TokenKind.Trail)
        )
        {
            var text = list.Source.Slice(token.Span);
            if (NamedYear.Find(text, isWithin: false) is { } found)
                names.Add(TextKey.From(text[..found.NameEnd]));
        }
    }

    /// <summary>The index of a list, built once.</summary>
    public static YearNames From(CuratedList list) => list.Index(built => new YearNames(built));

    /// <summary>Whether a name has a year somewhere.</summary>
    public bool Has(ReadOnlySpan<char> name) => names.Contains(TextKey.From(name));
}
