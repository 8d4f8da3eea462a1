using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// A word that no dictionary of English knows, and that is one slip away from a word that one does and that is likelier, or a misspelling that is
/// known as such.
/// </summary>
[Rule(Severity.Warning, "Words are spelled as in dictionaries and in the rest of the list.")]
public sealed class MisspelledWord : Rule
{
    /// <summary>Says when a word looks like a slip for another one, and when it is broken in two.</summary>
    public MisspelledWord()
    {
        Each(list => WordSlipsInText.Find(list))
            .MustNotBe()
            .WithMessage(slip =>
                $"\"{slip.Written}\" looks like a typo for \"{slip.Better}\"{Second(slip)}: {Evidence(slip)}. "
                + $"Correct it{(slip.IsInTitle ? ", unless the original title is spelled this way" : "")}."
            )
            .WithFix(
                (list, slip, _) =>
                    slip.Suspect.Other is not null
                        ? null
                        : HeadingRename.With(
                            list,
                            new Fix(
                                $"Write \"{slip.Better}\"",
                                slip.Suspect.IsCertain && !slip.IsInTitle ? Safety.Safe : Safety.Unsafe,
                                [new Edit(slip.Span, slip.Better)]
                            )
                        )
            )
            .At(slip => slip.Span);

        Each(BrokenWords.Find)
            .MustNotBe()
            .WithMessage(
                (list, word, _) => $"\"{list.Source.Slice(word.Span)}\" is one word that was hyphenated at the end of a line. Write \"{word.Whole}\"."
            )
            .WithFix(word => new Fix($"Write \"{word.Whole}\"", Safety.Unsafe, [new Edit(word.Span, word.Whole)]))
            .At(word => word.Span);
    }

    private static string Second(WordInText slip) => slip.Second is { } other ? $" or \"{other}\"" : "";

    private static string Evidence(WordInText slip) =>
        slip.Uses switch
        {
            0 when double.IsPositiveInfinity(slip.Suspect.Weight) => "it is a known misspelling",
            0 => "it is not in any dictionary",
            1 => $"the list writes \"{slip.Suspect.Right}\" once",
            _ => $"the list writes \"{slip.Suspect.Right}\" {slip.Uses} times",
        };
}
