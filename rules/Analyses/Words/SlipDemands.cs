namespace ListLint.Rules;

/// <summary>What it takes for a word to be taken for a slip.</summary>
/// <param name="LeastWeight">The least weight; see <see cref="SlipWeight"/>.</param>
/// <param name="TakesFar">
/// Whether a word that is two slips from the nearest may be one, and whether the capital at the start of a sentence says nothing of a word.
/// </param>
internal sealed record SlipDemands(double LeastWeight, bool TakesFar)
{
    /// <summary>In any line: the word may have been there for years, and nobody has minded it.</summary>
    public static SlipDemands Usual { get; } = new(6, TakesFar: false);

    /// <summary>In a line that is new: whoever wrote it is there to be asked.</summary>
    public static SlipDemands OnNewLine { get; } = new(4, TakesFar: true);
}
