using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A word in its place that may be a slip.</summary>
/// <param name="Span">Where.</param>
/// <param name="Written">The word.</param>
/// <param name="Suspect">What it may be a slip for.</param>
/// <param name="Better">That, as the place would write it.</param>
/// <param name="Uses">How often the list uses that.</param>
internal sealed record WordInText(Span Span, string Written, Suspect Suspect, string Better, int Uses)
{
    /// <summary>Whether it stands in a title.</summary>
    public required bool IsInTitle { get; init; }

    /// <summary>A second word that it may as well be a slip for, as the place would write it; null for none.</summary>
    public string? Second => Suspect.Other is { } other ? WordSlipsInText.Shape(Written, other) : null;
}

/// <summary>Finds the words of a list that are likely slips where they stand.</summary>
internal static class WordSlipsInText
{
    private const int ShortPart = 5;

    /// <summary>Those that are told in any line, found once.</summary>
    public static IReadOnlyList<WordInText> Find(CuratedList list) => list.Index(built => new Found([.. Find(built, SlipDemands.Usual)])).Slips;

    /// <summary>All of them, for all that is demanded of a slip.</summary>
    public static IEnumerable<WordInText> Find(CuratedList list, SlipDemands demands)
    {
        var words = WordUses.From(list);
        var lines = LineLanguages.From(list);
        var names = new Lazy<HashSet<int>>(() => NamesOf(list));

        foreach (var (suspect, uses) in Suspects.Find(list, words, demands))
        {
            foreach (var span in words.PlacesOf(suspect.Word, uses))
            {
                if (
                    names.Value.Contains(span.Start)
                    || IsToldElsewhere(list, span)
                    || !lines.IsEnglish(span)
                    || !IsMeant(list, suspect, span, words.Count(suspect.Right) > 0, demands)
                )
                    continue;
                var written = list.Source.Text[span.Start..span.End];
                yield return new WordInText(span, written, suspect, Shape(written, suspect.Right), words.Count(suspect.Right))
                {
                    IsInTitle = EntryTitles.Hold(list, span),
                };
            }
        }
    }

    // Its own address, and a label that the list writes hundreds of times, say better how a word is spelt.
    private static bool IsToldElsewhere(CuratedList list, Span word)
    {
        var (slips, labels) = (NameSlips.Find(list), list.Labels);
        var slip = slips.FirstReaching(word.Start, static slip => slip.Span);
        var label = labels.FirstReaching(word.Start, static label => label.Span);
        return (slip < slips.Count && slips[slip].Span.Start < word.End)
            || (label < labels.Count && labels[label].Span.Contains(word) && LabelHabits.From(list).For(labels[label]) is not null);
    }

    // What is known as a misspelling is one wherever it stands.
    private static bool IsMeant(CuratedList list, Suspect suspect, Span span, bool isUsed, SlipDemands demands)
    {
        if (double.IsPositiveInfinity(suspect.Weight))
            return true;
        var text = list.Source.Text;
        var written = text.AsSpan(span.Start, span.Length);
        if (WordPlace.IsPart(text, span) || !written.ContainsAnyInRange('a', 'z'))
            return false;
        if (
            WordNeighbours.IsHyphenated(text, span)
            || (!suspect.Right.EndsWith('o') && WordNeighbours.IsForm(text, span))
            || WordNeighbours.IsBeside(text, span, suspect.Right)
            || (suspect.Right[^1] == 's' && WordNeighbours.IsOwner(text, span))
        )
            return false;
        var weight = suspect.Weight;
        if (char.IsUpper(written[0]))
            weight += WordPlace.WeightOfCapital(list, span, suspect.IsName || (suspect.HasNoSmall && isUsed)) ?? double.NegativeInfinity;
        // A part of a compound may be one of a name: "Tat-seng".
        if ((span.Start > 0 && text[span.Start - 1] == '-') || (span.End < text.Length && text[span.End] == '-'))
            weight -= span.Length < ShortPart ? 4 : 1;
        return weight >= demands.LeastWeight;
    }

    // Where titles of one word start: they are names.
    private static HashSet<int> NamesOf(CuratedList list) =>
        list.Entries.Where(entry => !entry.TitleSpan.IsEmpty && !entry.Title.Trim().Contains(' ')).Select(entry => entry.TitleSpan.Start).ToHashSet();

    /// <summary>A word with the capitals of the one that is written.</summary>
    public static string Shape(string written, string right) =>
        !written.AsSpan().ContainsAnyInRange('a', 'z') ? right.ToUpperInvariant()
        : KnownNames.Find(right) is { } name ? name
        : char.IsUpper(written[0]) || IsCapital(written, right) ? char.ToUpperInvariant(right[0]) + right[1..]
        : right;

    // "lnstruction": a small "l" looks like a capital "I", and like no other letter.
    private static bool IsCapital(string written, string right) =>
        written[0] == 'l' && right[0] == 'i' && written.AsSpan(1).SequenceEqual(right.AsSpan(1));

    private sealed record Found(IReadOnlyList<WordInText> Slips);
}
