namespace ListLint.Rules;

/// <summary>Nouns that have no plural: "informations", "softwares".</summary>
internal static class MassNouns
{
    private static readonly WordList Nouns = new("informations softwares hardwares advices equipments knowledges malwares documentations");

    // Verbs too, so that what is before them counts.
    private static readonly WordList Verbs = new("stuffs evidences");
    private static readonly WordList BeforeNouns = new(
        "these those many several some other related recent useful cool interesting more good all various"
    );

    // What has to change with the noun.
    private static readonly WordList Counted = new("these those many several various few an a two three multiple numerous");
    private static readonly WordList Replaced = new("these those many");
    private static readonly WordList Agreeing = new("are were have");

    /// <summary>What they turn on.</summary>
    public static IEnumerable<string> Words { get; } = [.. Nouns, .. Verbs];

    /// <summary>The misuse at one of them, if it is one.</summary>
    public static Misuse? Find(PlacedWord noun)
    {
        var before = noun.Before;
        if (!noun.IsLower || (Verbs.Has(noun) && !BeforeNouns.Has(before)))
            return null;
        if ((Counted.Has(before) && !Replaced.Has(before)) || Counted.Has(before.Before))
            return null;
        var right = noun.Letters[..^1].ToString();
        var other =
            before.Is("these") ? "this"
            : before.Is("those") ? "that"
            : before.Is("many") ? "much"
            : null;
        var isPlural = Agreeing.Has(noun.After);
        var one =
            noun.After.Is("are") ? "is"
            : noun.After.Is("were") ? "was"
            : "has";
        var advice = $"Write \"{(other is null ? "" : $"{other} ")}{right}{(isPlural ? $" {one}" : "")}\".";
        var isAlone = other is null && !isPlural;
        return new Misuse(noun.Span, $"\"{right}\" has no plural, so \"{noun.Letters}\" is wrong.", advice, isAlone ? right : null);
    }
}
