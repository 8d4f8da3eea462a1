namespace ListLint.Core;

/// <summary>How words are written in capitals.</summary>
public enum TextCase
{
    /// <summary>Every word but the small ones starts with a capital letter.</summary>
    Title,

    /// <summary>The first word alone does, and names.</summary>
    Sentence,
}

/// <summary>What a text has to start with.</summary>
public enum TextStart
{
    /// <summary>A capital letter; a text that starts with none, such as a digit, is left alone.</summary>
    Upper,

    /// <summary>A small letter.</summary>
    Lower,
}

/// <summary>What a configuration declares of a text: a title, a description, a cell. Null or empty is what it does not say.</summary>
public sealed record TextStyle
{
    /// <summary>The most characters that are shown.</summary>
    public int? MaxLength { get; init; }

    /// <summary>What it ends with: one of these.</summary>
    public IReadOnlyList<string> EndsWith { get; init; } = [];

    /// <summary>What it may not end with.</summary>
    public IReadOnlyList<string> NotEndsWith { get; init; } = [];

    /// <summary>What its first letter is.</summary>
    public TextStart? StartsWith { get; init; }

    /// <summary>What it may not start with; case does not matter.</summary>
    public IReadOnlyList<string> NotStartsWith { get; init; } = [];

    /// <summary>Words and phrases that it may not hold; case does not matter.</summary>
    public IReadOnlyList<string> Not { get; init; } = [];

    /// <summary>How its words are capitalized.</summary>
    public TextCase? Case { get; init; }

    /// <summary>How its words may not be capitalized.</summary>
    public TextCase? NotCase { get; init; }

    /// <summary>Whether it is the name of the repository that the entry goes to.</summary>
    public bool IsRepositoryName { get; init; }

    /// <summary>What it may be, as written, marks included; empty for anything.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>Whether it may be missing.</summary>
    public bool MayBeEmpty { get; init; } = true;
}
