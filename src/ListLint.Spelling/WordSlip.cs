namespace ListLint.Spelling;

/// <summary>What a slip did to a word.</summary>
public enum SlipKind
{
    /// <summary>Two neighbours changed places: <c>langauge</c>.</summary>
    Swapped,

    /// <summary>A letter is lost: <c>segmentaion</c>.</summary>
    Lost,

    /// <summary>A letter is too many: <c>websiste</c>.</summary>
    Added,

    /// <summary>A letter is another one: <c>consise</c>.</summary>
    Exchanged,
}

/// <summary>A known word that one slip makes another one of.</summary>
/// <param name="Word">The known word, in lower case.</param>
/// <param name="Kind">What the slip did.</param>
/// <param name="At">Where the two differ, 0-based: in the known word for a letter that is lost, in the other one else.</param>
/// <param name="Frequency">How well known the word is.</param>
public readonly record struct WordSlip(string Word, SlipKind Kind, int At, WordFrequency Frequency);
