using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Entries with one address of which one name is a part of the other: "Loom" and "Loom.js".</summary>
internal sealed partial class PartNames(CuratedList list)
{
    private const int ShortestName = 4;
    private const double Agreeing = 0.6;

    // They say what kind of thing it is, and do not tell one from another.
    private static readonly HashSet<string> Generic = new(
        (
            "ai app apps application client cms com dev editor engine extension framework github gui home homepage ide inc io js kit lang language "
            + "lib library main net node official org package page paper platform plugin project py repo repository sdk server service site "
            + "software suite system team tool toolkit tools ui web website"
        ).Split(' '),
        StringComparer.Ordinal
    );

    private readonly WorkIndex works = WorkIndex.From(list);

    /// <summary>
    /// Whether they are one work: one says that it was named as the other, nothing but such words sets their names apart, or they say the same
    /// of it. Rows of a table are not, whose names are set by the list, nor are names that differ in a figure, a plus sign or a single letter.
    /// </summary>
    public bool AreOne(Entry entry, Entry other)
    {
        if (WasNamed(entry, other) || WasNamed(other, entry))
            return true;
        var (longer, shorter) = entry.TitleKey.Length >= other.TitleKey.Length ? (entry, other) : (other, entry);
        if (
            entry.Row is not null
            || shorter.TitleKey.Length < ShortestName
            || longer.TitleKey.Length - shorter.TitleKey.Length < 2
            || !(
                longer.TitleKey.StartsWith(shorter.TitleKey, StringComparison.Ordinal)
                || longer.TitleKey.EndsWith(shorter.TitleKey, StringComparison.Ordinal)
            )
        )
            return false;
        var (words, known) = (works.WordsOf(longer), works.WordsOf(shorter));
        if (!words.HasSameNumbers(known) || TitleVariants.Differ(words, known))
            return false;
        return words.All.Except(known.All).All(Generic.Contains) || EntryNotes.Agreement(list, entry, other) >= Agreeing;
    }

    // "Loom - Weaves (formerly known as Warp)."
    private bool WasNamed(Entry entry, Entry other) =>
        other.TitleKey.Length >= ShortestName
        && EntryNotes.TextOf(list, entry) is var text
        && Former().Match(text) is { Success: true, Index: var at, Length: var length }
        && TextKey.From(text.AsSpan(at + length)).StartsWith(other.TitleKey, StringComparison.Ordinal);

    [GeneratedRegex(
        @"\b(?:formerly|previously|originally|renamed)(?:\s(?:known|named|called|from|as)){0,2}|\b(?:aka|a\.k\.a\.?)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Former();
}
