namespace ListLint.Rules;

/// <summary>Verbs in "-ing" after "to" where the plain form is needed: "helps you to building", "how to using".</summary>
internal static class LongVerbs
{
    private static readonly Dictionary<string, string> Bases = new(StringComparer.Ordinal)
    {
        ["creating"] = "create",
        ["building"] = "build",
        ["making"] = "make",
        ["using"] = "use",
        ["writing"] = "write",
        ["managing"] = "manage",
        ["generating"] = "generate",
        ["adding"] = "add",
        ["finding"] = "find",
    };

    private static readonly WordList People = new("you us users developers them");
    private static readonly WordList Verbs = new("allow allows enable enables help helps");
    private static readonly WordList Determiners = new("a an the your our its their new");
    private static readonly WordList Able = new("how able free easy");

    /// <summary>What they turn on.</summary>
    public static IEnumerable<string> Words { get; } = [.. Bases.Keys];

    /// <summary>The misuse at one of them, if it is one.</summary>
    public static Misuse? Find(PlacedWord verb)
    {
        var to = verb.Before;
        if (!verb.IsLower || !to.Is("to") || !Determiners.Has(verb.After))
            return null;
        return Able.Has(to.Before) || (People.Has(to.Before) && Verbs.Has(to.Before.Before))
            ? Misuse.Create(verb, $"\"{verb.Letters}\" cannot follow \"{to.Before.Letters} to\".", Bases[verb.Letters.ToString()])
            : null;
    }
}
