using ListLint.Core;
using ListLint.Spelling;

namespace ListLint.Rules;

/// <summary>
/// A part of a text beside a part of a name, both as indices of their keys, which differ by one letter or by two that are exchanged.
/// </summary>
internal readonly struct NamePair
{
    // In a shorter word one letter makes another word.
    private const int ShortestWord = 4;

    private readonly Span part;

    // Where they begin to differ, from the start of both.
    private readonly int at;

    /// <summary>Sets a part of a text beside one of a name.</summary>
    public NamePair(NameText text, Span part, NameText name, Span namePart)
    {
        (Text, Name, this.part, Part) = (text, name, part, namePart);
        at = Left.CommonPrefixLength(Right);
        // Of two equal letters around a space the first one is too many: "Quayl Lamp" for "quaylamp".
        if (Left.Length > Right.Length && at > 0 && at < Left.Length && Left[at] == Left[at - 1] && text.IsWordEdge(part.Start + at))
            at--;
    }

    /// <summary>What was written.</summary>
    public NameText Text { get; }

    /// <summary>What the address has.</summary>
    public NameText Name { get; }

    /// <summary>The part of <see cref="Name"/> that is meant.</summary>
    public Span Part { get; }

    /// <summary>Whether all of the text is meant, and it is one word.</summary>
    public bool IsWholeText => Text.WordCount == 1;

    /// <summary>Whether all of the text is meant, of however many words.</summary>
    public bool IsAllOfText => part.Length == Text.Key.Length;

    /// <summary>Whether the name is all of a host's label or of a part of a path.</summary>
    public bool IsWholeName => Part.Length == Name.Key.Length;

    /// <summary>Whether a text of several words is all of a name so long that the words do not matter.</summary>
    public bool IsLongName => IsAllOfText && IsSeveralWords;

    /// <summary>Whether several words of a text are all of a long name, so that it is no matter what language they are in.</summary>
    public bool IsSeveralWords => IsWholeName && Word.Length < part.Length && Math.Min(part.Length, Part.Length) >= LongNames.Shortest;

    /// <summary>Whether the text is the name of an account and not of a person.</summary>
    public bool IsHandle => char.IsAsciiLetterLower(Text[0]);

    /// <summary>Whether the word has no capitals but the first.</summary>
    public bool IsPlainWord => !Text.Text.AsSpan(WordSpan.Start + 1, WordSpan.Length - 1).ContainsAnyInRange('A', 'Z');

    /// <summary>The word in which they differ, where it is written.</summary>
    public Span WordSpan => new(Text.PlaceOf(Word.Start), Text.PlaceOf(Word.End - 1) + 1);

    /// <summary>The word in which they differ, as the key of the text has it.</summary>
    public string Written => Text.Key[Word.Start..Word.End];

    /// <summary>The same word as the key of the name has it.</summary>
    public string Meant => Name.Key[MeantPart.Start..MeantPart.End];

    /// <summary>The same word as it stands in the address.</summary>
    public string InAddress => Name.Text[Name.PlaceOf(MeantPart.Start)..(Name.PlaceOf(MeantPart.End - 1) + 1)];

    private ReadOnlySpan<char> Left => Text.Key.AsSpan(part.Start, part.Length);

    private ReadOnlySpan<char> Right => Name.Key.AsSpan(Part.Start, Part.Length);

    private Span Word => Text.WordAt(part.Start + Math.Min(IsLostEnd ? at - 1 : at, part.Length - 1));

    // The last letter of a word that is not the last one: "Quay Lam Kit" for "quay-lamp-kit".
    private bool IsLostEnd =>
        Left.Length < Right.Length
        && at > 0
        && at < part.Length
        && Text.IsWordEdge(part.Start + at)
        && Name.IsPartEdge(Part.Start + at + 1)
        && !Name.IsPartEdge(Part.Start + at);

    private Span MeantPart =>
        new(Part.Start + Word.Start - part.Start, Part.Start + Word.Start - part.Start + Word.Length + Part.Length - part.Length);

    /// <summary>Whether two letters changed places.</summary>
    public bool IsSwap => Left.Length == Right.Length && at + 1 < Left.Length && Left[at] == Right[at + 1] && Left[at + 1] == Right[at];

    /// <summary>
    /// Whether they differ by one letter, or two that changed places, and neither is made of the other by a letter before or after, as names and
    /// plurals are.
    /// </summary>
    public bool IsNear =>
        EditDistance.IsOne(Left, Right)
        && at > 0
        && (Left.Length == Right.Length || at < Math.Min(Left.Length, Right.Length))
        && (Left.Length < Right.Length || char.IsAsciiLetter(Left[at]))
        && (Left.Length > Right.Length || char.IsAsciiLetter(Right[at]))
        && !English.AreVariants(Written, Meant);

    /// <summary>Whether they differ as a slip makes it, and not as two words or two forms of one do.</summary>
    public bool IsSlip() => EditDistance.IsOne(Left, Right) && (IsSlipOfWord() || IsSlipOfLongName());

    private bool IsSlipOfWord()
    {
        var (written, word) = (part.Start + at, Word);
        var isLast = written >= word.End - 1;
        if (written <= word.Start)
            return IsAnotherStart(word);
        if (!IsSwap && Math.Max(word.Length, word.Length + Right.Length - Left.Length) < ShortestWord)
            return false;
        if (IsSwap)
            return written + 2 <= word.End && char.IsAsciiLetter(Left[at]) && char.IsAsciiLetter(Right[at]) && !IsRespelling();
        var missing = Right.Length > Left.Length;
        var added = Left.Length > Right.Length;
        var letter = missing ? Right[at] : Left[at];
        if (!char.IsAsciiLetter(letter) || (!missing && !added && !char.IsAsciiLetter(Right[at])))
            return false;
        if (missing)
            return IsLost(letter, written, word);
        if (added)
            return (!isLast || IsMoreThanWord(word))
                && !IsOwnPart(Text, written)
                && !IsJoint(written)
                && (!IsPluralOf(Text, letter, written) || (IsAllOfText && IsWholeName && Text.IsCompound))
                && !IsRespelling();
        return !isLast
            && Part.Start + at + 1 < Part.End
            && word.Length >= 6
            && !AreAlike(letter, Right[at])
            && !IsRespelling()
            && !Name.IsPartEdge(Part.Start + at);
    }

    // The ends of a name are cut off where it is made an address, and a short word is another one by any letter.
    private bool IsSlipOfLongName()
    {
        var word = Word;
        var written = part.Start + at;
        return IsLongName
            && written > word.Start
            && at < Math.Min(part.Length, Part.Length) - 1
            && Math.Min(word.Length, MeantPart.Length) >= ShortestWord
            && (Left.Length < Right.Length || char.IsAsciiLetter(Left[at]))
            && (Left.Length > Right.Length || char.IsAsciiLetter(Right[at]))
            && !(Left.Length == Right.Length && AreAlike(Left[at], Right[at]))
            && !(Left.Length > Right.Length && (Left[at] == Left[at + 1] || IsPluralOf(Text, Left[at], written)))
            && !(Left.Length < Right.Length && IsPluralOf(Name, Right[at], Part.Start + at))
            && !IsRespelling();
    }

    // A long name does not become another one by the first letter of a word: "Tool Eorksheets" is "tool-worksheets".
    private bool IsAnotherStart(Span word) =>
        IsAllOfText
        && IsWholeName
        && part.Length >= LongNames.Shortest
        && part.Length == Part.Length
        && word.Length > ShortestWord
        && char.IsAsciiLetter(Left[at])
        && char.IsAsciiLetter(Right[at]);

    /// <summary>What is to be written in the file.</summary>
    public Edit Edit()
    {
        var place = Text.PlaceOf(part.Start + at);
        if (IsSwap)
        {
            var (first, second) = (Text[part.Start + at], Text[part.Start + at + 1]);
            return new Edit(new Span(place, place + 2), $"{Cased(second, first)}{Cased(first, second)}");
        }

        if (Left.Length > Right.Length)
            return new Edit(new Span(place, place + 1), "");
        if (Left.Length == Right.Length)
            return new Edit(new Span(place, place + 1), Cased(Right[at], Text.Text[place]).ToString());
        var before = Text.PlaceOf(part.Start + at - 1) + 1;
        return new Edit(new Span(before, before), Inserted().ToString());
    }

    // A letter is in the case of the letters around it, but for one that the address has in capitals among small ones.
    private char Inserted()
    {
        var (index, name) = (part.Start + at, Name[Part.Start + at]);
        var isUpper = char.IsAsciiLetterUpper(Text[index - 1]) && (at >= part.Length || char.IsAsciiLetterUpper(Text[index]));
        return isUpper ? char.ToUpperInvariant(name) : name;
    }

    private bool IsLost(char letter, int written, Span word) =>
        written < word.End
        && !Text.IsWordEdge(written)
        && !IsOwnPart(Name, Part.Start + at)
        && !(letter == 'a' && Text.IsPartEdge(written))
        && !IsPluralOf(Name, letter, Part.Start + at)
        && !IsRespelling();

    // "AutoTablel" ends in a word of English and a letter that makes none of it.
    private bool IsMoreThanWord(Span word)
    {
        var start = word.End - 2;
        while (start > word.Start && !Text.IsPartEdge(start))
            start--;
        var ending = Text.Key.AsSpan(start, word.End - start);
        return English.IsUsual(ending[..^1]) && !English.Has(ending) && !English.IsBuilt(ending);
    }

    // AlphaAI may well be "alphai": two words share a letter.
    private bool IsJoint(int index) => Text.IsPartEdge(index) && Text.Key[index] == Text.Key[index - 1] && !Name.IsPartEdge(Part.Start + at);

    private static bool IsPluralOf(NameText name, char letter, int index) => letter == 's' && name.IsPartEdge(index + 1);

    // As countries spell a word; and "Jäger" is "Jager" and "jaeger".
    private bool IsRespelling() =>
        English.AreVariants(Written, Meant) || (Left.Length > Right.Length && HasUmlaut(Left)) || (Left.Length < Right.Length && HasUmlaut(Right));

    private bool HasUmlaut(ReadOnlySpan<char> longer) => longer[at] == 'e' && longer[at - 1] is 'a' or 'o';

    private static bool AreAlike(char one, char other) => (one, other) is ('k', 'c') or ('c', 'k');

    // An initial, or the C of C++.
    private static bool IsOwnPart(NameText name, int index) => name.IsPartEdge(index) && name.IsPartEdge(index + 1);

    private static char Cased(char letter, char like) =>
        char.IsAsciiLetterUpper(like) ? char.ToUpperInvariant(letter) : char.ToLowerInvariant(letter);
}
