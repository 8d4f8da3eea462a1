using ListLint.Core;

namespace ListLint.Rules;

/// <summary>What the small words of a line say of its language, as far as the spelling of "à" hangs on it.</summary>
internal sealed class LineLanguage
{
    private const int Fewest = 2;

    private static readonly HashSet<string> French =
    [
        .. "le la les des du de et dans pour sur une aux au est qui que nos nous vous avec par ou leur ces cette se ce pas son il elle".Split(' '),
    ];

    private static readonly HashSet<string> Italian = [.. "il di che della con nel gli dei alla sono la una per non da".Split(' ')];

    private static readonly HashSet<string> Portuguese = [.. "os em do da das dos uma ao com um para por que de o no na".Split(' ')];

    // Languages that have "à" within words.
    private static readonly HashSet<string> Others = [.. "els amb dels per al als i un el nan agus air na gu va cho trong vi nha".Split(' ')];

    private static readonly HashSet<string> OnlyItalian = [.. "il di che della gli dei alla sono".Split(' ')];

    private static readonly HashSet<string> OnlyPortuguese = [.. "os em do das dos uma ao".Split(' ')];

    private static readonly HashSet<string> OnlyFrench = [.. "le les des du et dans pour sur une aux est nous vous avec leur cette".Split(' ')];

    /// <summary>Reads the words of a line; damaged ones are cut where the damage is and count for nothing.</summary>
    public LineLanguage(string text, Span line)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var at = line.Start; at < line.End; at++)
        {
            var start = at;
            while (at < line.End && char.IsLetter(text[at]))
                at++;
            if (at > start && at - start < 7)
                words.Add(text[start..at].ToLowerInvariant());
        }

        var others = words.Count(Others.Contains);
        IsPortuguese = Is(words, Portuguese, OnlyPortuguese, others);
        IsFrenchOrItalian = Is(words, French, OnlyFrench, others) || Is(words, Italian, OnlyItalian, others);
    }

    /// <summary>Whether two small words or more speak for French or for Italian, and fewer for what writes "à" otherwise.</summary>
    public bool IsFrenchOrItalian { get; }

    /// <summary>The same for Portuguese.</summary>
    public bool IsPortuguese { get; }

    private static bool Is(HashSet<string> words, HashSet<string> all, HashSet<string> only, int others) =>
        words.Count(all.Contains) >= Fewest && words.Overlaps(only) && words.Count(all.Contains) > others;
}
