using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// "286ś294": the dash between two numbers is 0xB1 in Adobe's standard encoding of fonts, as this letter is in TeX's T1, and programs that copy from
/// PDFs take the one for the other.
/// </summary>
internal static class DashLetters
{
    private const char Letter = 'ś';

    /// <summary>Where such letters stand, in order.</summary>
    public static IEnumerable<Span> Find(CuratedList list)
    {
        var text = list.Source.Text;
        foreach (var run in list.TextRuns)
        {
            for (var at = run.Start; text.AsSpan(at, run.End - at).IndexOf(Letter) is >= 0 and var ahead; at++)
            {
                at += ahead;
                if (at > run.Start && at + 1 < run.End && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]))
                    yield return new Span(at, at + 1);
            }
        }
    }

    /// <summary>The two numbers with what is between them.</summary>
    public static string Around(CuratedList list, Span letter, string between)
    {
        var text = list.Source.Text;
        var (start, end) = (letter.Start, letter.End);
        while (start > 0 && letter.Start - start < 8 && char.IsAsciiDigit(text[start - 1]))
            start--;
        while (end < text.Length && end - letter.End < 8 && char.IsAsciiDigit(text[end]))
            end++;
        return $"{text.AsSpan(start, letter.Start - start)}{between}{text.AsSpan(letter.End, end - letter.End)}";
    }
}
