using ListLint.Core;
using ListLint.Spelling;

namespace ListLint.Rules;

/// <summary>One letter in which a text differs from a name in its own address, and what the text should be.</summary>
/// <param name="Span">The word of the text, in the file.</param>
/// <param name="Written">The word as it stands there.</param>
/// <param name="Better">The word as the address has it, in the case of the text.</param>
/// <param name="Name">The name in the address.</param>
internal sealed record NameSlip(Span Span, string Written, string Better, string Name)
{
    private const int Shortest = 5;
    private const int Longest = 40;

    // Shorter ones are words or nothing.
    private const int ShortestName = 4;

    // Two letters that change places in all of a text make all of a name: "Synk" at snyk.io.
    private const int ShortestSwap = 3;

    private const int ShortestPackage = 6;

    // Several words of a text that make a shorter name stand together by chance.
    private const int ShortestWords = 8;

    /// <summary>A text of more words is a sentence, or the title of something written, and no name.</summary>
    public const int MostWords = 4;

    /// <summary>The address that has the name.</summary>
    public required string Address { get; init; }

    /// <summary>Whether it is a word of English, which another language may well spell otherwise.</summary>
    public required bool IsEnglish { get; init; }

    /// <summary>Where a text and an address differ by one slip; null where they do not, or where the text may well be meant.</summary>
    /// <param name="text">The text of a link or a title.</param>
    /// <param name="address">Its address.</param>
    public static NameSlip? Find(NameText text, AddressNames address)
    {
        if (text.Key.Length < (text.WordCount == 1 ? ShortestSwap : Shortest) || address.Has(text.Key))
            return null;
        var all = new Span(0, text.Key.Length);
        if (text.WordCount <= MostWords && all.Length <= Longest && !text.HasOtherLetters(all) && Nearest(text, all, address) is { } whole)
            return whole;
        if (text.WordCount == 1)
            return null;
        for (var word = text.WordAt(0); ; word = text.WordAt(word.End))
        {
            var isSought = word.Length is >= Shortest and <= Longest && !text.HasOtherLetters(word);
            if (isSought && !address.Has(text.Key[word.Start..word.End]) && Nearest(text, word, address) is { } slip)
                return slip;
            if (FindFrom(text, word, address) is { } several)
                return several;
            if (word.End >= text.Key.Length)
                return null;
        }
    }

    // Some words of a text that together are all of a name: "Quay Lmap" of "The Quay Lmap Handbook" at quaylamp.example.
    private static NameSlip? FindFrom(NameText text, Span word, AddressNames address)
    {
        var part = word;
        for (var words = 2; words <= MostWords && part.End < text.Key.Length; words++)
        {
            part = new Span(part.Start, text.WordAt(part.End).End);
            foreach (var name in address.Names)
            {
                if (part.Length < ShortestWords || Math.Abs(name.Key.Length - part.Length) > 1 || text.HasOtherLetters(part))
                    continue;
                var pair = new NamePair(text, part, name, new Span(0, name.Key.Length));
                if (pair.IsSlip() && IsMistake(pair, address) && !address.Has(text.Key[part.Start..part.End]))
                    return From(pair);
            }
        }

        return null;
    }

    private static NameSlip? Nearest(NameText text, Span part, AddressNames address)
    {
        foreach (var name in address.Names)
        {
            for (var start = 0; start + part.Length - 1 <= name.Key.Length; start++)
            {
                if ((name.Key[start] != text.Key[part.Start] && start > 0) || !name.IsPartEdge(start))
                    continue;
                for (
                    var end = start + Math.Max(part.Length - 1, Math.Min(part.Length, Shortest));
                    end <= Math.Min(name.Key.Length, start + part.Length + 1);
                    end++
                )
                {
                    var pair = new NamePair(text, part, name, new Span(start, end));
                    if (name.IsPartEdge(end) && pair.IsSlip() && IsMistake(pair, address))
                        return From(pair);
                }
            }
        }

        return null;
    }

    // Of two words that English has, or two names of people, nobody can say which is wrong.
    private static bool IsMistake(NamePair pair, AddressNames address)
    {
        var written = pair.Written;
        if (pair.Text.Key.Length < Shortest && !(pair.IsSwap && pair.IsWholeText && pair.IsWholeName))
            return false;
        if (
            English.Has(written)
                ? !IsPackage(pair) && !(pair.IsLongName && !address.IsProfile)
                : pair.IsPlainWord && English.IsBuilt(written) && !(pair.IsAllOfText && pair.IsWholeName)
        )
            return false;
        return English.IsUsual(pair.Meant)
            || ((written.Length >= ShortestName || pair.IsSwap) && (pair.IsWholeText ? !address.IsProfile || pair.IsHandle : pair.IsWholeName));
    }

    // The name of a package is in small letters, and few name a package by a word and its address by another spelling of it.
    private static bool IsPackage(NamePair pair) =>
        pair.IsWholeText
        && pair.IsWholeName
        && pair.IsHandle
        && pair.Written.Length >= ShortestPackage
        && English.FrequencyOf(pair.Written) != WordFrequency.Common;

    /// <summary>The slip of a text that is told from a name.</summary>
    public static NameSlip From(NamePair pair)
    {
        var (span, edit) = (pair.WordSpan, pair.Edit());
        var source = pair.Text.Text;
        var written = source[span.Start..span.End];
        var better = source[span.Start..edit.Span.Start] + edit.Text + source[edit.Span.End..span.End];
        return new NameSlip(span, written, InnerCapitals(better, pair.InAddress), pair.InAddress)
        {
            Address = pair.Name.Text,
            IsEnglish = English.Has(pair.Meant) && !pair.IsSeveralWords,
        };
    }

    // An address that has capitals within a name has them from its owner.
    private static string InnerCapitals(string word, string name) =>
        name.Equals(word, StringComparison.OrdinalIgnoreCase)
        && name.AsSpan(1).ContainsAnyInRange('A', 'Z')
        && name.AsSpan(1).ContainsAnyInRange('a', 'z')
            ? word[0] + name[1..]
            : word;
}
