using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A word where it cannot stand.</summary>
/// <param name="Span">The word, with its neighbours where they change too.</param>
/// <param name="Reason">Why it cannot stand there, as a sentence.</param>
/// <param name="Advice">What to write, as a sentence.</param>
/// <param name="Right">What a fix writes instead; null where only a reader can tell.</param>
internal sealed record Misuse(Span Span, string Reason, string Advice, string? Right)
{
    /// <summary>A misuse that has one repair, which begins with a capital where what is written does.</summary>
    public static Misuse Create(PlacedWord word, string reason, string right)
    {
        var written =
            word.Letters.Length > 1 && !word.Letters.ContainsAnyInRange('a', 'z') ? right.ToUpperInvariant()
            : char.IsAsciiLetterUpper(word.Letters[0]) ? $"{char.ToUpperInvariant(right[0])}{right[1..]}"
            : right;
        return new Misuse(word.Span, reason, $"Write \"{written}\".", written);
    }
}
