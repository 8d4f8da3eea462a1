namespace ListLint.Run.Plan.Settings;

/// <summary>What a configuration, or a file of words, says of words.</summary>
internal sealed record WordSettings
{
    /// <summary>The language of the lists, as in "en" or "pt-BR"; null where it is not said.</summary>
    public string? Language { get; init; }

    /// <summary>Words that are spelt right.</summary>
    public IReadOnlyList<string> Add { get; init; } = [];

    /// <summary>Words that are left alone, where * stands for any letters.</summary>
    public IReadOnlyList<string> Ignore { get; init; } = [];

    /// <summary>This with the words of the other one, and its language where this has none.</summary>
    public WordSettings Over(WordSettings below) =>
        new()
        {
            Language = Language ?? below.Language,
            Add = [.. below.Add, .. Add],
            Ignore = [.. below.Ignore, .. Ignore],
        };
}
