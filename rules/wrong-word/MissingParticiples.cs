namespace ListLint.Rules;

/// <summary>Verbs after "is" or "be" that need the form of the passive: "is build with", "can be use for".</summary>
internal static class MissingParticiples
{
    // A verb, its participle, what follows it after any form of "be", and what follows it only behind "be": "the aims are use in lamps".
    private static readonly Dictionary<string, Passive> Passives = Read(
        "build built:with using from by upon on via in to:for as into",
        "base based:on upon",
        "use used:to by:for as with in within",
        "write written:using:in with for by on",
        "make made:by from of:with for in up to using",
        "design designed:to:for by with as in",
        "create created:by with using from in for to as",
        "develop developed:by with using in for to as at",
        "generate generated:by with from using in for",
        "maintain maintained:by at in",
        "inspire inspired:by from",
        "power powered:by",
        "host hosted::on by at in",
        "know known:as for to by",
        "find found::in at on here",
        "give given:by to in as",
        "take taken:from by in",
        "show shown:in at by",
        "implement implemented:in with by using on as for",
        "compose composed:of by",
        "include included:in with by as",
        "require required:to for by in",
        "focus focused:on",
        "suppose supposed:to",
        "intend intended:to for as",
        "recommend recommended:to for by",
        "publish published:in on by at under as",
        "license licensed:under",
        "release released:under:in on by with as",
        "distribute distributed:under with as by",
        "deploy deployed:on to in with",
        "organize organized:by in into as",
        "describe described:in by as",
        "introduce introduced:in by",
        "propose proposed:by in to",
        "collect collected:from by in",
        "compile compiled:to with from by into",
        "convert converted::to into from",
        "divide divided:into in by",
        "store stored:in on as",
        "provide provided:by as with in",
        "train trained::on",
        "support supported::by on in",
        "expose exposed:to by as via",
        "integrate integrated:with into in",
        "embed embedded:in into",
        "connect connected:to with by via",
        "relate related:to"
    );

    private static readonly WordList Be = new("is are was were be been being");
    private static readonly WordList Infinite = new("be been being");
    private static readonly WordList Adverbs = new(
        "also mainly mostly only often currently now not fully usually widely commonly originally easily entirely heavily primarily"
    );

    // "All it does is build on others", "the first step is write in chalk", "there will be support in spring".
    private static readonly WordList Openers = new(
        "what all thing things first second next last step goal aim purpose idea job task do does did how way why point there best plan trick "
            + "key option choice default application case example focus reason use"
    );

    /// <summary>What they turn on, but for words of three letters.</summary>
    public static IEnumerable<string> Words { get; } = [.. Passives.Keys.Where(word => word.Length >= WordUses.Shortest)];

    /// <summary>The misuse at one of them, if it is one.</summary>
    public static Misuse? Find(PlacedWord verb)
    {
        var be = Adverbs.Has(verb.Before) ? verb.Before.Before : verb.Before;
        if (!verb.IsLower || !Be.Has(be))
            return null;
        var passive = Passives[verb.Letters.ToString()];
        if (!passive.Always.Has(verb.After) && (!Infinite.Has(be) || !passive.Behind.Has(verb.After)))
            return null;
        return be.HasInClause(Openers) ? null : Misuse.Create(verb, $"\"{verb.Letters}\" cannot follow \"{be.Letters}\".", passive.Participle);
    }

    private static Dictionary<string, Passive> Read(params string[] lines) =>
        lines.Select(line => line.Split(':')).ToDictionary(parts => parts[0].Split(' ')[0], Passive.Parse, StringComparer.Ordinal);

    private sealed record Passive(string Participle, WordList Always, WordList Behind)
    {
        public static Passive Parse(string[] parts) =>
            new(parts[0].Split(' ')[1], new WordList(parts[1]), new WordList(parts.Length > 2 ? parts[2] : ""));
    }
}
