using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The words of a list that cannot stand where they stand. They are looked up by the words that each pattern turns on.</summary>
internal static class Misuses
{
    private static readonly (string Word, Func<PlacedWord, Misuse?> Find)[] Patterns =
    [
        .. All(HeardWords.Words, HeardWords.Find),
        .. All(MissingParticiples.Words, MissingParticiples.Find),
        .. All(PastForms.Words, PastForms.Find),
        .. All(VerbEndings.Words, VerbEndings.Find),
        .. All(MissingEndings.Words, MissingEndings.Find),
        .. All(BareVerbs.Words, BareVerbs.Find),
        .. All(PhraseNumbers.Words, PhraseNumbers.Find),
        .. All(LongVerbs.Words, LongVerbs.Find),
        .. All(FixedPhrases.Words, FixedPhrases.Find),
        .. All(FieldTerms.Words, FieldTerms.Find),
        .. All(NounNumbers.Singulars, NounNumbers.FindSingular),
        .. All(NounNumbers.Plurals, NounNumbers.FindPlural),
        .. All(MassNouns.Words, MassNouns.Find),
    ];

    /// <summary>All of them, in order.</summary>
    public static IEnumerable<Misuse> Find(CuratedList list)
    {
        var languages = LineLanguages.From(list);
        return FindAll(list)
            .Where(found => !EntryTitles.Hold(list, found.Span) && languages.IsEnglish(found.Span))
            .DistinctBy(found => found.Span.Start)
            .OrderBy(found => found.Span.Start);
    }

    private static IEnumerable<Misuse> FindAll(CuratedList list)
    {
        var text = list.Source.Text;
        var words = WordUses.From(list);
        foreach (var (word, find) in Patterns)
        {
            if (words.Find(word) is not { Count: > 0 } uses)
                continue;
            foreach (var place in words.PlacesOf(word, uses))
            {
                var at = new PlacedWord(text, place);
                if (at.IsPlain && find(at) is { } found)
                    yield return found;
            }
        }

        foreach (var found in ShortWords.Find(list))
            yield return found;
    }

    private static IEnumerable<(string Word, Func<PlacedWord, Misuse?> Find)> All(IEnumerable<string> words, Func<PlacedWord, Misuse?> find) =>
        words.Select(word => (word, find));
}
