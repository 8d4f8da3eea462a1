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
        var first = new Span(item.Description.Start, item.Description.Start + 1);
        return new ItemFault(
            first,
            $"The description of \"{Excerpt.From(item.Link.Text, 40)}\" begins with a small letter. Write \"{Excerpt.From(Capitalized(bare), 40)}\".",
            "descriptions begin with a small letter",
            new Fix(
                "Begin the description with a capital letter",
                English.Has(bare) || English.IsSmallWord(bare) ? Safety.Safe : Safety.Unsafe,
                [new Edit(first, char.ToUpperInvariant(text[0]).ToString())]
            )
        );
    }

    // The name of the entry in small letters, a part of it that no dictionary knows, and what everybody writes so.
    private static bool IsName(EntryItem item, string word) =>
        word == "npm"
        || item.Link.Text.Trim() == word
        || (
            word.Length > 1
            && !English.Has(word)
            && !English.IsSmallWord(word)
            && item.Link.Text.Split([' ', '/', '.', '-', '_']).Contains(word, StringComparer.Ordinal)
        );

    private static string Capitalized(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
