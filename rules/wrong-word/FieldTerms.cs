namespace ListLint.Rules;

/// <summary>Terms of which one word is often written as another that is spelled alike: "sentimental analysis", "operation system".</summary>
internal static class FieldTerms
{
    private static readonly WordList AfterLanguage = new("processing understanding generation inference interface interfaces model models queries");
    private static readonly WordList AfterLeaning = new(
        "and for with in models model algorithm algorithms method methods technique techniques framework frameworks library libraries course courses "
            + "tools toolkit systems tasks projects papers"
    );
    private static readonly WordList Networks = new("network networks net nets");

    // "The audit trail and error reports", "they form scratch marks".
    private static readonly WordList BeforeTrial = new("by through via");
    private static readonly WordList BeforeFrom = new("built written made done trained created implemented build write make train create implement");

    // "Every read operation system calls make."
    private static readonly WordList Operations = new("read write file this that each every");
    private static readonly WordList AfterSystem = new("call calls wide");

    /// <summary>What they turn on.</summary>
    public static IEnumerable<string> Words { get; } = [.. "operation sentimental nature convolution leaning casual trail form".Split(' ')];

    /// <summary>The misuse at one of them, if it is one.</summary>
    public static Misuse? Find(PlacedWord word) =>
        word.Letters.ToString().ToLowerInvariant() switch
        {
            "operation" => IsSystem(word) ? Term(word, "operating") : null,
            "sentimental" => word.After.Is("analysis") || word.After.Is("classification") ? Term(word, "sentiment") : null,
            "nature" => word.After.Is("language") && AfterLanguage.Has(word.After.After) ? Term(word, "natural") : null,
            "convolution" => word.After.Is("neural") && Networks.Has(word.After.After) ? Term(word, "convolutional") : null,
            // "Casual Inference" is a name, and games have casual players.
            "casual" => word.IsLower && word.After.Is("inference") && !word.After.After.Is("of") ? Term(word, "causal") : null,
            "trail" => BeforeTrial.Has(word.Before) && word.After.Is("and") && word.After.After.Is("error") ? Term(word, "trial") : null,
            "form" => BeforeFrom.Has(word.Before) && word.After.Is("scratch") ? Term(word, "from") : null,
            "leaning" => IsLearning(word) ? Misuse.Create(word, $"The term is \"{word.Before.Letters} learning\".", "learning") : null,
            _ => null,
        };

    private static bool IsSystem(PlacedWord word) =>
        word.IsLower
        && (word.After.Is("system") || word.After.Is("systems"))
        && word.After.IsLower
        && !Operations.Has(word.Before)
        && !AfterSystem.Has(word.After.After);

    private static bool IsLearning(PlacedWord word) =>
        (word.Before.Is("machine") || word.Before.Is("deep")) && (word.After.Span.IsEmpty || AfterLeaning.Has(word.After));

    private static Misuse Term(PlacedWord word, string right) =>
        Misuse.Create(word, $"The term is \"{right} {word.After.Letters.ToString().ToLowerInvariant()}\".", right);
}
