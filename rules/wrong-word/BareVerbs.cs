namespace ListLint.Rules;

/// <summary>Verbs after a preposition that need "-ing": "for create a lamp", "by use the".</summary>
internal static class BareVerbs
{
    // None of these is a noun, or the name of a command.
    private static readonly WordList Verbs = new(
        "create generate manage analyze analyse visualize validate develop detect optimize solve learn provide implement "
            + "improve evaluate simplify obtain achieve keep"
    );

    private static readonly WordList Prepositions = new("for by without");
    private static readonly WordList Determiners = new("a an the your our its their new custom beautiful simple multiple");

    /// <summary>What they turn on.</summary>
    public static IEnumerable<string> Words { get; } = [.. Verbs];

    /// <summary>The misuse at one of them, if it is one.</summary>
    public static Misuse? Find(PlacedWord verb)
    {
        var before = verb.Before;
        return verb.IsLower && Determiners.Has(verb.After) && (Prepositions.Has(before) || (before.Is("of") && before.Before.Is("instead")))
            ? Misuse.Create(verb, $"\"{verb.Letters}\" cannot follow \"{before.Letters}\".", Ended(verb.Letters))
            : null;
    }

    private static string Ended(ReadOnlySpan<char> verb) => $"{(verb[^1] == 'e' ? verb[..^1] : verb)}ing";
}
