using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// A word that no dictionary of English knows, and that is one slip away from a word that one does and that is likelier, or a misspelling that is
/// known as such.
/// </summary>
[Rule(Severity.Warning, "Words are spelled as in dictionaries and in the rest of the list.")]
public sealed class MisspelledWord : Rule
{
    private const int ShortPart = 5;

    /// <summary>Says when a word looks like a slip for another one, and when it is broken in two.</summary>
    public MisspelledWord()
    {
        Each(SlipsOf)
            .MustNotBe()
            .WithMessage(slip =>
                $"\"{slip.Written}\" looks like a typo for \"{slip.Better}\"{Second(slip)}: {Evidence(slip)}. "
                + $"Correct it{(slip.IsInTitle ? ", unless the original title is spelled this way" : "")}."
            )
            .WithFix(slip =>
                slip.Suspect.Other is not null
                    ? null
                    : new Fix(
                        $"Write \"{slip.Better}\"",
                        slip.Suspect.IsCertain && !slip.IsInTitle ? Safety.Safe : Safety.Unsafe,
                        [new Edit(slip.Span, slip.Better)]
                    )
            )
            .At(slip => slip.Span);

        Each(BrokenWords.Find)
            .MustNotBe()
            .WithMessage(
                (list, word, _) => $"\"{list.Source.Slice(word.Span)}\" is one word that was hyphenated at the end of a line. Write \"{word.Whole}\"."
            )
            .WithFix(word => new Fix($"Write \"{word.Whole}\"", Safety.Unsafe, [new Edit(word.Span, word.Whole)]))
            .At(word => word.Span);
    }

    private static IEnumerable<Slip> SlipsOf(CuratedList list)
    {
        var words = WordUses.From(list);
        var lines = LineLanguages.From(list);
        var names = new Lazy<HashSet<int>>(() => NamesOf(list));

        foreach (var (suspect, uses) in Suspects.Find(list, words))
        {
            foreach (var span in words.PlacesOf(suspect.Word, uses))
            {
                if (
                    names.Value.Contains(span.Start)
                    || IsToldElsewhere(list, span)
                    || !lines.IsEnglish(span)
                    || !IsMeant(list, suspect, span, words.Count(suspect.Right) > 0)
                )
                    continue;
                var written = list.Source.Text[span.Start..span.End];
                yield return new Slip(span, written, suspect, Shaped(written, suspect.Right), words.Count(suspect.Right))
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
    private static bool IsMeant(CuratedList list, Suspect suspect, Span span, bool isUsed)
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
        )
            return false;
        var weight = suspect.Weight;
        if (char.IsUpper(written[0]))
            weight += WordPlace.WeightOfCapital(list, span, suspect.IsName || (suspect.HasNoSmall && isUsed)) ?? double.NegativeInfinity;
        // A part of a compound may be one of a name: "Tat-seng".
        if ((span.Start > 0 && text[span.Start - 1] == '-') || (span.End < text.Length && text[span.End] == '-'))
            weight -= span.Length < ShortPart ? 4 : 1;
        return weight >= WordGuess.Least;
    }

    // Where titles of one word start: they are names.
    private static HashSet<int> NamesOf(CuratedList list) =>
        list.Entries.Where(entry => !entry.TitleSpan.IsEmpty && !entry.Title.Trim().Contains(' ')).Select(entry => entry.TitleSpan.Start).ToHashSet();

    private static string Second(Slip slip) => slip.Suspect.Other is { } other ? $" or \"{Shaped(slip.Written, other)}\"" : "";

    private static string Evidence(Slip slip) =>
        slip.Uses switch
        {
            0 when double.IsPositiveInfinity(slip.Suspect.Weight) => "it is a known misspelling",
            0 => "it is not in any dictionary",
            1 => $"the list writes \"{slip.Suspect.Right}\" once",
            _ => $"the list writes \"{slip.Suspect.Right}\" {slip.Uses} times",
        };

    private static string Shaped(string written, string right) =>
        !written.AsSpan().ContainsAnyInRange('a', 'z') ? right.ToUpperInvariant()
        : KnownNames.Find(right) is { } name ? name
        : char.IsUpper(written[0]) || IsCapital(written, right) ? char.ToUpperInvariant(right[0]) + right[1..]
        : right;

    // "lnstruction": a small "l" looks like a capital "I", and like no other letter.
    private static bool IsCapital(string written, string right) =>
        written[0] == 'l' && right[0] == 'i' && written.AsSpan(1).SequenceEqual(right.AsSpan(1));

    // A word in its place, what it may be a slip for, as the place would write it, and how often the list uses that.
    private sealed record Slip(Span Span, string Written, Suspect Suspect, string Better, int Uses)
    {
        public required bool IsInTitle { get; init; }
    }
}
