namespace ListLint.Rules;

/// <summary>Words that are written as they are heard: "could of been", "faster then the".</summary>
internal static class HeardWords
{
    private static readonly WordList Modals = new("could should would");
    private static readonly WordList Participles = new("been had done made gone used said known seen taken given written built come found");
    private static readonly WordList Comparatives = new(
        "more less better worse faster slower larger smaller bigger greater higher lower easier simpler cheaper shorter older newer stronger rather"
    );
    private static readonly WordList Amounts = new("one two three four five ten just half enough");

    // "If it is faster then the rest follows."
    private static readonly WordList Conditions = new("if when once until unless after first whenever since because as while before where");
    private static readonly WordList Compared = new(
        "the a an any most what just your ever expected using usual normal other others it its one their"
    );
    private static readonly WordList BeforeOther = new("the each one an every no");

    /// <summary>What they turn on.</summary>
    public static IEnumerable<string> Words { get; } = [.. Modals, "then"];

    /// <summary>The misuse at one of them, if it is one.</summary>
    public static Misuse? Find(PlacedWord word) => word.Is("then") ? FindThen(word) : FindOf(word);

    private static Misuse? FindOf(PlacedWord modal)
    {
        var of = modal.After;
        return of.Is("of") && IsParticiple(of.After) ? Misuse.Create(of, $"\"of\" cannot follow \"{modal.Letters}\".", "have") : null;
    }

    private static bool IsParticiple(PlacedWord word) =>
        Participles.Has(word) || (word.IsLower && word.Letters.Length > 4 && word.Letters.EndsWith("ed"));

    private static Misuse? FindThen(PlacedWord then)
    {
        var before = then.Before;
        if (!then.IsLower || !IsComparison(before, then) || then.HasInClause(Conditions))
            return null;
        return Misuse.Create(then, $"\"then\" means \"after that\". A comparison with \"{before.Letters}\" needs \"than\".", "than");
    }

    private static bool IsComparison(PlacedWord before, PlacedWord then)
    {
        if (before.Is("other"))
            return !before.Before.Span.IsEmpty && !BeforeOther.Has(before.Before) && Compared.Has(then.After);
        if (before.Is("more") || before.Is("less"))
            return IsAmount(then);
        return Comparatives.Has(before) && Compared.Has(then.After);
    }

    private static bool IsAmount(PlacedWord then) =>
        Amounts.Has(then.After)
        || (then.Span.End + 1 < then.Text.Length && then.Text[then.Span.End] == ' ' && char.IsAsciiDigit(then.Text[then.Span.End + 1]));
}
