using ListLint.Spelling;

namespace ListLint.Rules;

/// <summary>Nouns in the singular where a plural is needed, or the other way round: "many tool for", "each tools".</summary>
internal static class NounNumbers
{
    private const int MostWords = 4;

    // Nouns that one can count, and that are no verbs.
    private static readonly string[] Things =
    [
        .. (
            "library tool resource tutorial framework dataset plugin article repository example application algorithm technique component "
            + "method utility extension module device paper editor developer user server database browser platform implementation wrapper generator "
            + "podcast conference journal workshop playlist company option language service solution product problem topic website blog engine"
        ).Split(' '),
    ];

    // Verbs too: "these list all lamps", "several feature in it".
    private static readonly string[] VerbsToo =
    [
        .. (
            "list project feature model format package template script command book program guide game file theme type kind trick tip way site "
            + "question issue course"
        ).Split(' '),
    ];

    private static readonly Dictionary<string, string> PluralOf = Things.Concat(VerbsToo).ToDictionary(noun => noun, PluralFrom);
    private static readonly Dictionary<string, string> SingularOf = Things.ToDictionary(PluralFrom, noun => noun);
    private static readonly WordList AreVerbsToo = new(() => VerbsToo);
    private static readonly WordList Kinds = new("type kind");

    private static readonly WordList Many = new("many several various numerous multiple");
    private static readonly WordList These = new("these those");
    private static readonly WordList Each = new("each every another");
    private static readonly WordList One = new("this a an");
    private static readonly WordList Degrees = new("most more first few main best top");
    private static readonly WordList People = new("users developers editors companies");
    private static readonly WordList Groups = new("collection list set selection bunch variety range lots collections lists");
    private static readonly WordList NotOfGroups = new(
        "paper language implementation method option type kind file format list application solution service way"
    );
    private static readonly WordList NotOfOne = new("list package platform company");
    private static readonly WordList Adjectives = new(
        "useful great good new popular different other common similar interesting important awesome small simple powerful amazing cool free related "
            + "additional helpful curated various best open-source"
    );

    /// <summary>The nouns in the singular.</summary>
    public static IEnumerable<string> Singulars { get; } = [.. PluralOf.Keys];

    /// <summary>The nouns in the plural.</summary>
    public static IEnumerable<string> Plurals { get; } = [.. SingularOf.Keys];

    /// <summary>The misuse at a noun in the singular, if it is one.</summary>
    public static Misuse? FindSingular(PlacedWord noun)
    {
        // Behind an adjective there is no verb: "many different format into".
        if (!noun.IsLower || !(AreVerbsToo.Has(noun) && !Adjectives.Has(noun.Before) ? NounEnds.IsSure(noun) : NounEnds.Is(noun)))
            return null;
        var plural = PluralOf[noun.Letters.ToString()];
        var before = noun.Before;
        while (Adjectives.Has(before))
            before = before.Before;
        // "a one to many library"
        if (Many.Has(before) && !before.Before.Is("to"))
            return Misuse.Create(noun, $"\"{before.Letters}\" needs a plural after it.", plural);
        if (These.Has(before) && !AreVerbsToo.Has(noun))
            return ThisOrThese(before, noun.Letters.ToString(), plural);
        if (before.Is("of") && Groups.Has(before.Before) && !NotOfGroups.Has(noun))
            return Misuse.Create(noun, $"\"{before.Before.Letters} of\" needs a plural after it.", plural);
        return !NotOfOne.Has(noun) && !Kinds.Has(noun) && IsOneOfThe(noun)
            ? Misuse.Create(noun, "\"one of the\" needs a plural after it.", plural)
            : null;
    }

    /// <summary>The misuse at a noun in the plural, if it is one.</summary>
    public static Misuse? FindPlural(PlacedWord noun)
    {
        if (!noun.IsLower || !NounEnds.Is(noun))
            return null;
        var before = noun.Before;
        while (Adjectives.Has(before) && !before.Is("other"))
            before = before.Before;
        var one = SingularOf[noun.Letters.ToString()];
        if (Each.Has(before) && !before.Before.Is("or"))
            return Misuse.Create(noun, $"\"{before.Letters}\" needs a singular after it.", one);
        // "With this users are safe", "plan A tools"
        if (!One.Has(before) || People.Has(noun) || !(before.IsLower || before.IsFirst))
            return null;
        return before.Is("this")
            ? ThisOrThese(before, one, noun.Letters.ToString())
            : new Misuse(
                before.Span,
                $"\"{before.Letters}\" cannot be before the plural \"{noun.Letters}\".",
                $"Write \"{one}\" or remove \"{before.Letters}\".",
                null
            );
    }

    private static Misuse ThisOrThese(PlacedWord pronoun, string one, string many)
    {
        var (this_, these) = pronoun.Is("those") ? ("that", "those") : ("this", "these");
        return new Misuse(
            pronoun.Span,
            $"\"{pronoun.Letters}\" cannot be before \"{(pronoun.Is("this") ? many : one)}\".",
            $"Write \"{this_} {one}\" or \"{these} {many}\".",
            null
        );
    }

    // "one of the tool", "one of the most complete open-source tool", but not "one of the people in the library".
    private static bool IsOneOfThe(PlacedWord noun)
    {
        var word = noun.Before;
        for (var count = 0; count < MostWords && !word.Span.IsEmpty; count++, word = word.Before)
        {
            if (word.Is("the"))
                return word.Before.Is("of") && word.Before.Before.Is("one");
            if (word.Letters[^1] == 's' || word.Letters.EndsWith("ing") || (!Degrees.Has(word) && English.IsSmallWord(word.Letters)))
                return false;
        }

        return false;
    }

    private static string PluralFrom(string noun) => noun[^1] == 'y' ? $"{noun[..^1]}ies" : $"{noun}s";
}
