using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Letters of which the last byte is the no-break space, which editors make a plain one: "Å veices" for "Šveices", "Ã" for "à". They are
/// damage beside other damage of their line.
/// </summary>
internal static class LostSpace
{
    /// <summary>
    /// Adds the letters of a line to the damage already found there, which is all of one page; true where it stays open whose the space is: the
    /// letter's own, as in "Ã quelas" for "àquelas", or the one behind the word.
    /// </summary>
    public static bool AddTo(List<Damage> found, string text, Span line, SingleByteEncoding page)
    {
        var letters = new List<Damage>();
        var reader = new LostSpaceReader(text, line, page, found);
        for (var at = line.Start; at < line.End; at++)
        {
            if (text[at] > '\x7F' && reader.Read(at) is { } letter)
            {
                letters.Add(letter);
                at = letter.Span.End - 1;
            }
        }

        if (letters.Count == 0)
            return false;
        found.AddRange(letters);
        found.Sort((damage, other) => damage.Span.CompareTo(other.Span));
        return letters.Exists(letter => !letter.IsCertain);
    }
}
