using ListLint.Core;
using ListLint.Spelling;

namespace ListLint.Rules;

/// <summary>
/// Texts one letter from a name in their own address that the same line writes as the address does. Two witnesses against one leave nothing to
/// guess, so words may be short, and the letter may be one in which names differ otherwise.
/// </summary>
internal static class ConfirmedNames
{
    private const int Shortest = 4;
    private const int ShortestName = 5;

    /// <summary>Where a text and an address differ so, and its line confirms the address; null where they do not.</summary>
    public static NameSlip? Find(CuratedList list, NameText text, Span textSpan, AddressNames address)
    {
        if (text.WordCount == 0 || address.IsProfile)
            return null;
        for (var word = text.WordAt(0); ; word = text.WordAt(word.End))
        {
            var isSought = word.Length >= Shortest && !text.HasOtherLetters(word);
            if (isSought && !address.Has(text.Key[word.Start..word.End]) && FindFor(list, text, word, textSpan, address) is { } slip)
                return slip;
            if (word.End >= text.Key.Length)
                return null;
        }
    }

    private static NameSlip? FindFor(CuratedList list, NameText text, Span word, Span textSpan, AddressNames address)
    {
        foreach (var name in address.Names)
        {
            for (var part = name.Key.Length > 0 ? name.WordAt(0) : default; part.Length > 0; part = NextWord(name, part))
            {
                var pair = new NamePair(text, word, name, part);
                if (
                    part.Length >= ShortestName
                    && pair.IsNear
                    && IsName(name, part)
                    && NamesBeside.Has(list, textSpan, address, name.Key[part.Start..part.End])
                )
                    return NameSlip.From(pair);
            }
        }

        return null;
    }

    private static Span NextWord(NameText name, Span word) => word.End < name.Key.Length ? name.WordAt(word.End) : default;

    // What English has is written for its own sake: "qcomplex" at ".../complex" is about complex numbers.
    private static bool IsName(NameText name, Span part)
    {
        var key = name.Key.AsSpan(part.Start, part.Length);
        return !English.Has(key) && !English.IsBuilt(key);
    }
}
