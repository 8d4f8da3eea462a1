namespace ListLint.Rules;

/// <summary>Phrases with one form: "according to", "one of the best", "depends on".</summary>
internal static class FixedPhrases
{
    private static readonly WordList Determiners = new("the their its your a an our his her this these");

    // "By according the users the same rights."
    private static readonly WordList BeforeGrant = new("by of for is are without from in was were");
    private static readonly WordList Be = new("is are was were");
    private static readonly WordList AfterEasy = new("to than for");
    private static readonly WordList Degrees = new("more most");
    private static readonly WordList People = new("you us users developers them");
    private static readonly WordList Extents = new("some any what which this that no");
    private static readonly WordList It = new("it that which who also this");

    /// <summary>What they turn on.</summary>
    public static IEnumerable<string> Words { get; } =
    [.. "according best most biggest largest easier simpler other dose depend depends depending responsible based lets".Split(' ')];

    /// <summary>The misuse at one of them, if it is one.</summary>
    public static Misuse? Find(PlacedWord word) =>
        word.Letters.ToString().ToLowerInvariant() switch
        {
            "according" => Determiners.Has(word.After) && !BeforeGrant.Has(word.Before)
                ? Misuse.Create(word, $"\"according\" needs \"to\" before \"{word.After.Letters}\".", "according to")
                : null,
            "best" or "most" or "biggest" or "largest" => word.Before.Is("of") && word.Before.Before.Is("one") && !word.After.Span.IsEmpty
                ? Misuse.Create(word, $"\"one of\" needs \"the\" before \"{word.Letters}\".", $"the {word.Letters}")
                : null,
            "easier" or "simpler" => Degrees.Has(word.Before) && AfterEasy.Has(word.After)
                ? new Misuse(word.Before.Span, $"\"{word.Letters}\" already means \"more\".", $"Remove \"{word.Before.Letters}\".", null)
                : null,
            "other" => word.Before.Is("an") && !word.After.Is("than") && word.After.IsLower
                ? Misuse.Create(word.Since(word.Before), "\"an other\" is one word.", "another")
                : null,
            "dose" => word.After.Is("not") && It.Has(word.Before) ? Misuse.Create(word, "\"dose\" is a noun. The verb is \"does\".", "does") : null,
            "depend" or "depends" or "depending" => IsOf(word) && !word.Before.Is("the") && !Be.Has(word.Before)
                ? Misuse.Create(word.After, $"\"{word.Letters}\" goes with \"on\", not with \"of\".", "on")
                : null,
            "based" => word.After.Is("of") && Determiners.Has(word.After.After)
                ? Misuse.Create(word.After, "\"based\" goes with \"on\", not with \"of\".", "on")
                : null,
            "lets" => People.Has(word.After)
            && word.After.After is var to
            && to.Is("to")
            && to.After.IsLower
            && !Determiners.Has(to.After)
            && !Extents.Has(to.After)
                ? new Misuse(to.Span, $"\"to\" cannot follow \"{word.Letters} {word.After.Letters}\".", "Remove \"to\".", null)
                : null,
            "responsible" => IsOf(word) && !word.Before.Is("the")
                ? Misuse.Create(word.After, $"\"{word.Letters}\" goes with \"for\", not with \"of\".", "for")
                : null,
            _ => null,
        };

    // "It depends of course on the lamp."
    private static bool IsOf(PlacedWord word) => word.After.Is("of") && !word.After.After.Is("course");
}
