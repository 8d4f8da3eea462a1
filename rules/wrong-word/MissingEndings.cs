using ListLint.Spelling;

namespace ListLint.Rules;

/// <summary>Verbs without the ending that their subject needs: "It provide", "This library provide", "a tool that help you".</summary>
internal static class MissingEndings
{
    private const int MostWords = 5;

    // No nouns, whatever follows.
    private static readonly WordList Clear = new(
        "allow provide contain include require enable implement generate create convert simplify automate integrate improve combine give bring take "
            + "have want keep learn become depend exist consist propose introduce demonstrate explore describe explain achieve utilize incorporate"
    );

    // Nouns too, so that what follows counts: "a tool that help desks use".
    private static readonly WordList NounsToo = new(
        "help support work make show need display offer focus return handle detect manage extend use present aim"
    );

    private static readonly WordList Objects = new(
        "you your the a an us it its all any both many multiple several users developers to with in on only"
    );

    private static readonly WordList Nominals = new(
        "library tool list resource paper tutorial framework project dataset package module plugin website book course article repository repo app "
            + "application component extension program script platform service wrapper utility algorithm implementation class engine "
            + "function gem bot editor generator site work method model approach study survey"
    );

    private static readonly WordList Openers = new("this the");
    private static readonly WordList Anyone = new("anyone everyone someone anybody everybody somebody");
    private static readonly WordList Links = new("that which");
    private static readonly WordList Between = new("also only automatically easily");
    private static readonly WordList One = new("a an");
    private static readonly WordList And = new("and or nor plus both");

    /// <summary>What they turn on, but for words of three letters.</summary>
    public static IEnumerable<string> Words { get; } = [.. Clear.Concat(NounsToo).Where(word => word.Length >= WordUses.Shortest)];

    /// <summary>The misuse at one of them, if it is one.</summary>
    public static Misuse? Find(PlacedWord verb)
    {
        if (!verb.IsLower || (Clear.Has(verb) ? verb.After.Span.IsEmpty : !Objects.Has(verb.After)))
            return null;
        var before = Between.Has(verb.Before) ? verb.Before.Before : verb.Before;
        var subject =
            before.Is("it") && (before.IsFirst ? before.Letters[1] == 't' : before.IsLower && before.IsAfterStop) ? before
            : Nominals.Has(before) && before.Before is { IsFirst: true } first && Openers.Has(first) && Clear.Has(verb) ? before
            : Links.Has(before) && IsOne(before.Before) ? before.Before
            : before.Is("who") && Anyone.Has(before.Before) ? before.Before
            : verb.None;
        return subject.Span.IsEmpty
            ? null
            : Misuse.Create(verb, $"\"{subject.Letters}\" takes \"{Ended(verb.Letters)}\", not \"{verb.Letters}\".", Ended(verb.Letters));
    }

    // "a small tool", but not "a lamp and a small tool" or "a set of tool".
    private static bool IsOne(PlacedWord noun)
    {
        if (!Nominals.Has(noun))
            return false;
        var word = noun.Before;
        for (var count = 0; count < MostWords && !word.Span.IsEmpty; count++, word = word.Before)
        {
            if (One.Has(word))
                return !And.Has(word.Before) && !(word.Span.Start > 1 && word.Text[word.Span.Start - 2] is ',' or '&' or '+');
            if (English.IsSmallWord(word.Letters))
                return false;
        }

        return false;
    }

    private static string Ended(ReadOnlySpan<char> verb) =>
        verb is "have" ? "has"
        : verb is "focus" ? "focuses"
        : $"{verb}s";
}
