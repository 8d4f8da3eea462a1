namespace ListLint.Rules;

/// <summary>What stands between two words in a row.</summary>
internal enum PairGap
{
    /// <summary>One blank or two.</summary>
    Blank,

    /// <summary>The end of a line.</summary>
    Line,

    /// <summary>Blanks and the bracket of a link.</summary>
    Bracket,
}
