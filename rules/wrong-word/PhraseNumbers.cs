using ListLint.Spelling;

namespace ListLint.Rules;

/// <summary>"Is" and "are" beside a word of the other number: "there is many lamps", "This are", "contributions is welcome".</summary>
internal static class PhraseNumbers
{
    private static readonly WordList Amounts = new("many several various numerous multiple few");
    private static readonly WordList BeOfMany = new("are were");
    private static readonly WordList BeOfOne = new("is was");
    private static readonly WordList Welcome = new("welcome welcomed appreciated");
    private static readonly WordList BeforeWelcome = new("any all your new more further the other every each");

    /// <summary>What they turn on.</summary>
    public static IEnumerable<string> Words { get; } = [.. "there this these those contribution contributions".Split(' ')];

    /// <summary>The misuse at one of them, if it is one.</summary>
    public static Misuse? Find(PlacedWord word) =>
        word.Letters switch
        {
            "there" or "There" => FindThere(word),
            "This" => word.IsFirst && BeOfMany.Has(word.After) ? Create(word, "These", word.After.Is("are") ? "is" : "was") : null,
            "These" or "Those" => word.IsFirst && BeOfOne.Has(word.After)
                ? Create(word, word.Is("these") ? "This" : "That", word.After.Is("is") ? "are" : "were")
                : null,
            ['c' or 'C', .. "ontribution" or "ontributions"] => FindWelcome(word),
            _ => null,
        };

    // "There is many a lamp" is right, and so is "there is multiple inheritance".
    private static Misuse? FindThere(PlacedWord there)
    {
        var be = there.After;
        var amount = be.After;
        if (!BeOfOne.Has(be) || !(Amounts.Has(amount) ? IsPluralNoun(amount.After) || IsPluralNoun(amount.After.After) : IsSomePlural(amount)))
            return null;
        return Misuse.Create(be, $"\"{be.Letters}\" does not fit the plural after \"{amount.Letters}\".", be.Is("is") ? "are" : "were");
    }

    private static bool IsSomePlural(PlacedWord amount) => amount.Is("some") && IsPluralNoun(amount.After) && !amount.After.Letters.EndsWith("ics");

    // "There was many years later a second one", "there is multiple cursors support".
    private static bool IsPluralNoun(PlacedWord word) =>
        IsPlural(word) && (NounEnds.Is(word) || (word.Span.End < word.Text.Length && word.Text[word.Span.End] == ','));

    private static bool IsPlural(PlacedWord word) =>
        word.IsLower
        && word.Letters is [_, _, .., not ('s' or 'u' or 'i'), 's'] letters
        && letters is not "news"
        && (English.IsUsual(letters[..^1]) || (letters.EndsWith("ies") && English.IsUsual($"{letters[..^3]}y")));

    private static Misuse? FindWelcome(PlacedWord word)
    {
        var isMany = word.Letters[^1] == 's';
        var be = word.After;
        return
            (isMany ? BeOfOne : BeOfMany).Has(be)
            && Welcome.Has(be.After)
            && (word.IsFirst || (BeforeWelcome.Has(word.Before) && word.Before.IsFirst))
            ? Misuse.Create(
                be,
                $"\"{be.Letters}\" does not fit \"{word.Letters}\".",
                (isMany, be.Letters[0]) is (true, 'i') ? "are"
                    : isMany ? "were"
                    : be.Is("are") ? "is"
                    : "was"
            )
            : null;
    }

    private static Misuse Create(PlacedWord word, string pronoun, string verb) =>
        new(
            word.Span,
            $"\"{word.Letters}\" does not fit \"{word.After.Letters}\".",
            $"Write \"{pronoun} {word.After.Letters}\" or \"{word.Letters} {verb}\".",
            null
        );
}
