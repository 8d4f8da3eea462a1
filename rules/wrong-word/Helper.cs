namespace ListLint.Rules;

/// <summary>What a verb in its plain form follows: "can", "will", "does not".</summary>
/// <param name="Words">As it is written.</param>
/// <param name="IsNegative">Whether it is denied, so that no noun can be meant: "the trash can makes noise".</param>
/// <param name="Passive">What a participle follows instead.</param>
internal readonly record struct Helper(string Words, bool IsNegative, string Passive)
{
    private static readonly WordList Modals = new("can could will would should must may might");
    private static readonly WordList Denied = new("cannot can't couldn't won't wouldn't shouldn't can’t couldn’t won’t wouldn’t shouldn’t");
    private static readonly WordList DeniedDo = new("doesn't don't didn't doesn’t don’t didn’t");
    private static readonly WordList Do = new("does do did");
    private static readonly WordList Subjects = new("it that which who you we they i he she users developers people also everyone anyone");
    private static readonly WordList What = new("what who why how");

    /// <summary>The one right before a verb, or null.</summary>
    public static Helper? Before(PlacedWord verb)
    {
        var word = verb.Before;
        // "Why don't saves work", "Don't reads count?"
        if (word.IsFirst)
            return null;
        if (word.Is("not") && !word.Before.IsFirst && Do.Has(word.Before) && !word.HasInClause(What))
            return new Helper(
                $"{word.Before.Letters} not",
                IsNegative: true,
                word.Before.Is("did") ? "was not"
                    : word.Before.Is("does") ? "is not"
                    : "are not"
            );
        if (DeniedDo.Has(word) && !word.HasInClause(What))
            return new Helper(
                word.Letters.ToString(),
                IsNegative: true,
                word.Letters[1] == 'i' ? "was not"
                    : word.Letters[2] == 'e' ? "is not"
                    : "are not"
            );
        if (Denied.Has(word))
            return new Helper(word.Letters.ToString(), IsNegative: true, $"{word.Letters} be");
        return Modals.Has(word) && word.IsLower && Subjects.Has(word.Before)
            ? new Helper(word.Letters.ToString(), IsNegative: false, $"{word.Letters} be")
            : null;
    }
}
