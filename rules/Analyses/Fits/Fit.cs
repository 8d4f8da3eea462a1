namespace ListLint.Rules;

/// <summary>How well an address is named after a work.</summary>
internal enum Fit
{
    /// <summary>It has nothing of the name.</summary>
    None,

    /// <summary>It has a longer word of the name, or its owner has the name. Of a paper it has two words: one may be that of its venue.</summary>
    Word,

    /// <summary>
    /// It holds the name in a part, or a part of it is half of the name, or the letters that the title starts its words with, or it has all
    /// words that only this name has.
    /// </summary>
    Part,

    /// <summary>A part of it is the name.</summary>
    Whole,
}

/// <summary>A fit with the part of the address that shows it.</summary>
/// <param name="Grade">How well.</param>
/// <param name="Part">The part by <see cref="Core.TextKey.From"/>; empty where no single one shows it.</param>
internal readonly record struct FitFound(Fit Grade, string Part);
