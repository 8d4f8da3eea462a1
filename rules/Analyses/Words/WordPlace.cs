using ListLint.Core;
using ListLint.Spelling;

namespace ListLint.Rules;

/// <summary>What the place of a word says for or against its being a name.</summary>
internal static class WordPlace
{
    private const string Ends = ",;·|&*<>()[]/";
    private const int MostNames = 4;

    // What is further away belongs to no name.
    private const int Reach = 80;

    /// <summary>Whether a word is a part of a longer one that marks or brackets cut: <c>**E**fficient</c>, <c>V(ision)</c>.</summary>
    public static bool IsPart(string text, Span word)
    {
        var before = word.Start - 1;
        while (before >= 0 && text[before] is '*' or '_' or '(' or ')' or '[' or ']' or '~')
            before--;
        if (before >= 0 && before < word.Start - 1 && char.IsLetterOrDigit(text[before]))
            return true;
        var behind = word.End;
        while (behind < text.Length && text[behind] is '*' or '_' or '~')
            behind++;
        if (behind == word.End && behind + 1 < text.Length && text[behind] == '(')
            behind++;
        return behind < text.Length && behind > word.End && char.IsLetterOrDigit(text[behind]);
    }

    /// <summary>The weight of what stands around a word with a capital: less than 0 where that looks like a name; null where it is one.</summary>
    /// <param name="list">The list.</param>
    /// <param name="word">The word.</param>
    /// <param name="isAlways">
    /// Whether that the list writes the word with a capital everywhere was weighed, and the word that it may be a slip for is in use.
    /// </param>
    public static double? WeightOfCapital(CuratedList list, Span word, bool isAlways)
    {
        var text = list.Source.Text;
        var line = list.Source.Line(list.Source.LineOf(word.Start));
        line = new Span(Math.Max(line.Start, word.Start - Reach), Math.Min(line.End, word.End + Reach));
        if (IsName(text, line, word) || IsNamed(text, line, word))
            return null;
        var (before, behind) = (WordBefore(text, line, word.Start), WordBehind(text, line, word.End));
        if (before.IsEmpty && behind.IsEmpty)
            return -3;
        var (isTitled, weight) = (false, 0.0);
        foreach (var beside in (ReadOnlySpan<Span>)[before, behind])
        {
            if (beside.IsEmpty || !char.IsUpper(text[beside.Start]))
                continue;
            isTitled = true;
            // "Wellcome Sanger Institute".
            if (beside.Start > word.Start && IsInstitution(text, line, beside))
                weight -= 4;
            else if (!English.HasOrBuilds(text.AsSpan(beside.Start, beside.Length)))
                weight -= 4;
        }

        // A capital within running text is that of a name.
        return before.IsEmpty || isTitled || isAlways ? weight : weight - 3;
    }

    // "**Conffusion: …": a work's own name for itself. With nothing behind it, it heads what follows; and "**Publiser:** …" names a field.
    private static bool IsNamed(string text, Span line, Span word) =>
        word.End < text.Length
        && text[word.End] == ':'
        && text.AsSpan(word.End + 1, Math.Max(line.End - word.End - 1, 0)) is var rest
        && !rest.Trim("* ").IsEmpty
        && !(rest.StartsWith("**") && text.AsSpan(0, word.Start).EndsWith("**"));

    // One of two or more names with commas between, each of a few words that begin with capitals; or a name in another language.
    private static bool IsName(string text, Span line, Span word)
    {
        var (start, end) = (word.Start, word.End);
        while (start > line.Start && !Ends.Contains(text[start - 1], StringComparison.Ordinal))
            start--;
        while (end < line.End && !Ends.Contains(text[end], StringComparison.Ordinal))
            end++;
        var isForeign = false;
        var isListed = (start > line.Start && IsComma(text[start - 1])) || (end < line.End && IsComma(text[end]));
        var (count, isAllNames) = (0, true);
        foreach (var part in text.AsSpan(start, end - start).Split(' '))
        {
            var name = text.AsSpan(start, end - start)[part].Trim(".:\\");
            if (name.IsEmpty)
                continue;
            isForeign |=
                name
                    is "de"
                        or "des"
                        or "du"
                        or "di"
                        or "da"
                        or "della"
                        or "del"
                        or "der"
                        or "van"
                        or "von"
                        or "für"
                        or "und"
                        or "la"
                        or "le"
                        or "el";
            isAllNames &= isForeign || name is "and" or "et" or "al" || char.IsUpper(name[0]);
            isListed |= name is "al";
            count++;
        }

        return isForeign || (isAllNames && isListed && count <= MostNames);
    }

    // Whether the next word ends a name.
    private static bool IsInstitution(string text, Span line, Span word)
    {
        var next = WordBehind(text, line, word.End);
        return text.AsSpan(next.Start, next.Length)
            is "Institute"
                or "University"
                or "College"
                or "Foundation"
                or "Trust"
                or "Laboratory"
                or "Laboratories"
                or "Hospital"
                or "Press";
    }

    private static bool IsComma(char sign) => sign is ',' or ';' or '·';

    private static Span WordBefore(string text, Span line, int end)
    {
        while (end > line.Start && text[end - 1] is ' ' or '"' or '“' or '(' or '/' or '&')
            end--;
        var start = end;
        while (start > line.Start && char.IsLetter(text[start - 1]))
            start--;
        return new Span(start, end);
    }

    private static Span WordBehind(string text, Span line, int start)
    {
        while (start < line.End && text[start] is ' ' or '"' or '”' or ')' or '/' or '&')
            start++;
        var end = start;
        while (end < line.End && char.IsLetter(text[end]))
            end++;
        return new Span(start, end);
    }
}
