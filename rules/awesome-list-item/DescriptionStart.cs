using ListLint.Core;
using ListLint.Spelling;

namespace ListLint.Rules;

/// <summary>Whether a description begins with a capital letter.</summary>
internal static class DescriptionStart
{
    /// <summary>The small letter that a description begins with; null where it may.</summary>
    public static ItemFault? FaultOf(CuratedList list, EntryItem item)
    {
        var text = list.Source.Slice(item.Description);
        if (!char.IsLower(text[0]) || !list.TextRuns.Hold(item.Description.Start))
            return null;
        var length = 1;
        while (length < text.Length && !char.IsWhiteSpace(text[length]))
            length++;
        var word = text[..length].TrimEnd(",;:!?)\"").ToString();
        var bare = word.TrimEnd('.');
        // "iOS", "jq.js", "npm5", "e.g." and the name of the entry itself are written so.
        if (bare.Any(unit => !(char.IsLetter(unit) ? char.IsLower(unit) : unit is '-' or '\'' or '’')) || IsName(item, bare))
            return null;
        var isSure = !MayBeName(list, item, bare);
        return new ItemFault(
            new Span(item.Description.Start, item.Description.Start + 1),
            $"The description of \"{Excerpt.From(item.Link.Text, 40)}\" begins with a small letter. "
                + (
                    isSure
                        ? $"Write \"{Excerpt.From(Capitalized(bare), 40)}\"."
                        : "Begin it with a capital letter; if its first word is a name, put another word before it."
                ),
            "descriptions begin with a small letter",
            isSure ? Capitalize(item, bare) : null
        );
    }

    private static Fix Capitalize(EntryItem item, string word) =>
        new(
            "Begin the description with a capital letter",
            Safety.Safe,
            [new Edit(new Span(item.Description.Start, item.Description.Start + 1), char.ToUpperInvariant(word[0]).ToString())]
        );

    // The name of the entry in small letters, a part of it that no dictionary knows, what everybody writes so, and names that another rule corrects.
    private static bool IsName(EntryItem item, string word) =>
        word == "npm"
        || KnownNames.Find(word) is not null
        || item.Link.Text.Trim() == word
        || (
            word.Length > 1
            && !English.Has(word)
            && !English.IsSmallWord(word)
            && item.Link.Text.Split([' ', '/', '.', '-', '_']).Contains(word, StringComparer.Ordinal)
        );

    // A part of the name of the entry, what the list writes with capitals inside, and a word that not everybody knows: "ios" is in
    // a dictionary too.
    private static bool MayBeName(CuratedList list, EntryItem item, string word)
    {
        if (English.IsSmallWord(word))
            return false;
        if (English.FrequencyOf(word) != WordFrequency.Common || CapitalWords.From(list).Has(word))
            return true;
        var name = item.Link.Text;
        var at = name.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && !name.AsSpan(at).StartsWith(Capitalized(word), StringComparison.Ordinal);
    }

    private static string Capitalized(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
