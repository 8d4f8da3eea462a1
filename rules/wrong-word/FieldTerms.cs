namespace ListLint.Rules;

/// <summary>Terms of which one word is often written as another that is spelled alike: "sentimental analysis", "operation system".</summary>
internal static class FieldTerms
{
    private static readonly WordList AfterLanguage = new("processing understanding generation inference interface interfaces model models queries");
    private static readonly WordList BeforeLearning = new("machine deep reinforcement transfer supervised unsupervised federated contrastive");

    // "Deep leaning to one side."
    private static readonly WordList AfterLeaning = new("to toward towards on against into back over left right");

    /// <summary>What they turn on.</summary>
    public static IEnumerable<string> Words { get; } = [.. "operation sentimental nature convolution leaning casual trail form".Split(' ')];

    /// <summary>The misuse at one of them, if it is one.</summary>
    public static Misuse? Find(PlacedWord word) =>
        word.Letters.ToString().ToLowerInvariant() switch
        {
            "operation" => IsBefore(word, "system", "systems") ? Term(word, "operating") : null,
            "sentimental" => IsBefore(word, "analysis", "classification") ? Term(word, "sentiment") : null,
            "nature" => word.After.Is("language") && AfterLanguage.Has(word.After.After) ? Term(word, "natural") : null,
            "convolution" => word.After.Is("neural") ? Term(word, "convolutional") : null,
            "casual" => IsBefore(word, "inference", "discovery") ? Term(word, "causal") : null,
            "trail" => word.After.Is("and") && word.After.After.Is("error") ? Term(word, "trial") : null,
            "form" => word.After.Is("scratch") ? Term(word, "from") : null,
            "leaning" => BeforeLearning.Has(word.Before) && !AfterLeaning.Has(word.After)
                ? Misuse.Create(word, $"The term is \"{word.Before.Letters} learning\".", "learning")
                : null,
            _ => null,
        };

    private static bool IsBefore(PlacedWord word, string one, string other) => word.After.Is(one) || word.After.Is(other);

    private static Misuse Term(PlacedWord word, string right) =>
        Misuse.Create(word, $"The term is \"{right} {word.After.Letters.ToString().ToLowerInvariant()}\".", right);
}
