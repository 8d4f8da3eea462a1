namespace ListLint.Rules;

/// <summary>Verbs with an ending where none can be: "can makes", "does not works", "to provides", "they has".</summary>
internal static class VerbEndings
{
    // None of these is a noun.
    private static readonly WordList Clear = new("provides allows enables creates generates improves manages detects");

    private static readonly WordList Others = new(
        "makes helps works uses supports runs gives takes needs contains includes gets adds shows lets keeps requires offers finds converts handles "
            + "displays returns sends reads writes loads saves stores becomes replaces serves produces performs follows brings comes depends extends "
            + "exists wants seems knows"
    );

    // "the package is added to provides lists"
    private static readonly WordList Parts = new("list lists section sections field fields clause clauses and or");
    private static readonly WordList Be = new("is are was were be");
    private static readonly WordList Subjects = new("it this tool library that which");
    private static readonly WordList Many = new("they we");
    private static readonly WordList Amounts = new("these those many several various");
    private static readonly WordList Links = new("that which");
    private static readonly WordList Plurals = new(() => NounNumbers.Plurals);
    private static readonly WordList What = new("what who how where why whether whatever");

    /// <summary>What they turn on.</summary>
    public static IEnumerable<string> Words { get; } = [.. Clear, .. Others];

    /// <summary>The misuse at one of them, if it is one.</summary>
    public static Misuse? Find(PlacedWord verb)
    {
        if (!verb.IsLower)
            return null;
        var before = verb.Before;
        var plain = verb.Letters[..^1].ToString();
        var words =
            Helper.Before(verb) is { } helper ? helper.Words
            : Clear.Has(verb) && before.Is("to") && !Parts.Has(verb.After) ? "to"
            : Many.Has(before) && !before.HasInClause(What) ? before.Letters.ToString()
            : Clear.Has(verb) ? FindPlural(before)
            : null;
        if (words is not null)
            return Misuse.Create(verb, $"\"{verb.Letters}\" cannot follow \"{words}\".", plain);
        return Clear.Has(verb) && Be.Has(before) && Subjects.Has(before.Before) && !before.HasInClause(What)
            ? new Misuse(verb.Span, $"\"{verb.Letters}\" cannot follow \"{before.Letters}\".", $"Remove \"{before.Letters}\".", null)
            : null;
    }

    // "These lamps provides", but not "using several lamps provides"; "Libraries that allows".
    private static string? FindPlural(PlacedWord before)
    {
        if (before.IsLower && before.Letters is [_, _, .., not ('s' or 'u' or 'i'), 's'] && Amounts.Has(before.Before) && before.Before.IsFirst)
            return before.Letters.ToString();
        return Links.Has(before) && before.Before is { IsFirst: true } noun && Plurals.Has(noun) ? $"{noun.Letters} {before.Letters}" : null;
    }
}
