namespace ListLint.Rules;

/// <summary>How sure it is that two entries name one work.</summary>
internal enum Sureness
{
    /// <summary>They may be two.</summary>
    None,

    /// <summary>Very likely one.</summary>
    Likely,

    /// <summary>One, by what a reader can see: the same address and name, or the same full title of a paper and nothing against it.</summary>
    Certain,
}
