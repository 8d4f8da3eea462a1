using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// "286ś294": the dash between two numbers is 0xB1 in Adobe's standard encoding of fonts, as this letter is in TeX's T1, and programs that copy from
/// PDFs take the one for the other.
/// </summary>
internal static class DashLetters
{
    private const char Letter = 'ś';
    private const string Origin = "a dash of a PDF file read as a letter";

    /// <summary>Adds the dashes to the other damage of a list, in order; no other damage has a digit on both sides.</summary>
    public static IReadOnlyList<Damage> AddTo(IReadOnlyList<Damage> found, CuratedList list)
    {
        List<Damage> dashes = [.. Find(list)];
        return dashes.Count == 0 ? found : [.. found.Concat(dashes).OrderBy(damage => damage.Span)];
    }

    private static IEnumerable<Damage> Find(CuratedList list)
    {
        var text = list.Source.Text;
        foreach (var run in list.TextRuns)
        {
            for (var at = run.Start; text.AsSpan(at, run.End - at).IndexOf(Letter) is >= 0 and var ahead; at++)
            {
                at += ahead;
                if (at > run.Start && at + 1 < run.End && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]))
                    yield return new Damage(new Span(at, at + 1), "–", Origin, IsCertain: true);
            }
        }
    }
}
