using System.Numerics;
using ListLint.Core;
using ListLint.Spelling;

namespace ListLint.Rules;

/// <summary>
/// The words of descriptions that no dictionary knows and that are one slip from a name in an address of their own entry: "by Miscrosoft" beside
/// <c>github.com/microsoft/…</c>.
/// </summary>
internal static class DescribedNames
{
    private const int Shortest = 6;
    private const int MostUses = 2;
    private const int MostAddresses = 4;

    /// <summary>All of a list, in no order.</summary>
    public static IEnumerable<NameSlip> Find(CuratedList list)
    {
        var words = WordUses.From(list);
        var lines = LineLanguages.From(list);
        foreach (var (word, uses) in words.Strange)
        {
            if (word.Length < Shortest || uses.Count > MostUses)
                continue;
            foreach (var span in words.PlacesOf(word, uses))
            {
                // What language a line is in is dear to find, and few words are near a name.
                if (EntryAround(list, span) is { } entry && FindIn(list, entry, span) is { } slip && lines.IsEnglish(span))
                    yield return slip;
            }
        }
    }

    // Texts of links and titles are compared as a whole.
    private static Entry? EntryAround(CuratedList list, Span word) =>
        list.Entries.LastUpTo(word.Start, static entry => entry.Span) is >= 0 and var at
        && list.Entries[at] is var entry
        && entry.Span.Contains(word)
        && !entry.TitleSpan.Contains(word)
        && !entry.Links.Any(link => link.Span.Contains(word))
            ? entry
            : null;

    private static NameSlip? FindIn(CuratedList list, Entry entry, Span word)
    {
        var addresses = entry
            .Links.Where(link => !link.IsImage && link.Role != LinkRole.Badge)
            .Take(MostAddresses)
            .Where(link => IsNear(list.Source.Slice(word), link.Url))
            .Select(AddressNames.Find)
            .OfType<AddressNames>()
            .ToList();
        var text = new NameText(list.Source.Text, word);
        if (addresses.Exists(address => address.Has(text.Key)))
            return null;
        return addresses
            .Select(address => (Slip: NameSlip.Find(text, address), address.Names))
            .FirstOrDefault(found => found.Slip is { } slip && IsMeant(text, slip, found.Names))
            .Slip;
    }

    // A slip exchanges one letter at most, so an address that has two fewer has no such name; most have, and to take one apart is dear.
    private static bool IsNear(ReadOnlySpan<char> word, string url) => BitOperations.PopCount(LettersOf(word) & ~LettersOf(url)) <= 1;

    // A bit for each, whatever its case.
    private static uint LettersOf(ReadOnlySpan<char> text)
    {
        var letters = 0u;
        foreach (var unit in text)
            letters |= char.IsAsciiLetter(unit) ? 1u << (unit & 31) : 0;
        return letters;
    }

    // A word of English that is no name is told by its letters alone. A letter more or less at the start makes another name: "exscript" of "escript".
    private static bool IsMeant(NameText text, NameSlip slip, IReadOnlyList<NameText> names)
    {
        var better = TextKey.From(slip.Better);
        return names.Any(name => name.Key == better)
            && English.FrequencyOf(better) is var known
            && (known is not (WordFrequency.Common or WordFrequency.Usual) || (known == WordFrequency.Usual && char.IsAsciiLetterUpper(text[0])))
            && (text.Key.Length == better.Length || text.Key.AsSpan().CommonPrefixLength(better) > 1);
    }
}
