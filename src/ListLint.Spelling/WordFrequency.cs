namespace ListLint.Spelling;

/// <summary>How well known a word is.</summary>
public enum WordFrequency
{
    /// <summary>It is in none of the word lists.</summary>
    None,

    /// <summary>Everybody knows it (SCOWL up to 35).</summary>
    Common,

    /// <summary>A desk dictionary has it (SCOWL up to 60), or it is a term of software.</summary>
    Usual,

    /// <summary>A large dictionary has it, or it is a name.</summary>
    Rare,
}
