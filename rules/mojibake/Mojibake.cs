using ListLint.Core;

namespace ListLint.Rules;

/// <summary>UTF-8 that was read in another encoding and saved again.</summary>
[Rule(Severity.Error, "No text is damaged by a wrong encoding.")]
public sealed class Mojibake : Rule
{
    /// <summary>Says when a word is damaged, and what it should be where that is known.</summary>
    public Mojibake() =>
        Each(list => DamagedWord.Find(list.Source.Text, DashLetters.AddTo(MojibakeFinder.Find(list), list)))
            .MustNotBe()
            .WithMessage((list, _, word) => Message(list.Source.Text, word))
            .WithFix(
                (list, _, word) =>
                    word.Damages.All(damage => damage.IsFixable)
                        ? new Fix(
                            "Restore the damaged characters",
                            AboutDamage.Holds(list.Source, word.Damages[0].Span.Start) ? Safety.Unsafe : Safety.Safe,
                            [.. word.Damages.Select(damage => new Edit(damage.Span, damage.Restored))]
                        )
                        : null
            )
            .At(word => word.Span);

    private static string Message(string text, DamagedWord word)
    {
        var (written, restored) = word.ReadIn(text);
        var what = $"{DamagedWord.Quote(written)} is damaged text";
        var origin = $"({word.Damages[0].Origin})";

        if (restored.Contains('\uFFFD', StringComparison.Ordinal))
            return $"{what} {origin}, and a character was lost when it was damaged. Restore the text from its source.";
        if (word.Damages.Any(damage => !damage.IsCertain))
            return $"{what}. It may have been {DamagedWord.Quote(restored)} {origin}. Look it up and correct it.";
        return word.Damages.All(damage => damage.IsWhole)
            ? $"{what}. It should be {DamagedWord.Quote(restored)} {origin}."
            : $"{what} {origin}, and parts of this line are lost. Restore the line from its source.";
    }
}
