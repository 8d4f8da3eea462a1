namespace ListLint.Rules;

/// <summary>Past forms where another form is needed: "I can found in", "does not supported", "is wrote".</summary>
internal static class PastForms
{
    private static readonly Dictionary<string, string> Bases = new(StringComparer.Ordinal)
    {
        ["found"] = "find",
        ["used"] = "use",
        ["made"] = "make",
        ["built"] = "build",
        ["worked"] = "work",
        ["supported"] = "support",
        ["provided"] = "provide",
        ["created"] = "create",
        ["included"] = "include",
        ["required"] = "require",
    };

    private static readonly WordList Helpers = new("is are was were be been being has have had");
    private static readonly WordList Places = new("in at on here by with for from as");
    private static readonly WordList People = new("i you we they");

    /// <summary>What they turn on.</summary>
    public static IEnumerable<string> Words { get; } = [.. Bases.Keys, "wrote"];

    /// <summary>The misuse at one of them, if it is one.</summary>
    public static Misuse? Find(PlacedWord verb)
    {
        if (!verb.IsLower)
            return null;
        if (verb.Is("wrote"))
            return Helpers.Has(verb.Before) ? Misuse.Create(verb, $"\"wrote\" cannot follow \"{verb.Before.Letters}\".", "written") : null;

        // "You can found a city."
        if (verb.Is("found") && !Places.Has(verb.After))
            return null;
        var written = verb.Letters.ToString();
        var helper = Helper.Before(verb);
        var isDone = People.Has(verb.Before.Before);
        if (helper is null || (!helper.Value.IsNegative && !isDone && !Places.Has(verb.After)) || (written == "used" && verb.After.Is("to")))
            return null;
        var (one, other) = ($"{helper.Value.Words} {Bases[written]}", $"{helper.Value.Passive} {written}");
        return new Misuse(
            verb.Span,
            $"\"{written}\" is a past form and cannot follow \"{helper.Value.Words}\".",
            isDone ? $"Write \"{one}\"." : $"Write \"{one}\" or \"{other}\".",
            null
        );
    }
}
