using System.Buffers;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Patterns that turn on words of one to three letters or on an apostrophe: "it's own", "its a", "does'nt", "is use for".</summary>
internal static class ShortWords
{
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["it's ", "it’s ", "its a ", "its an ", "'nt ", "’nt ", "don not ", " use ", "let's you ", "let’s you "],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly WordList Prepositions = new("of with within without into via through from by for in on to at about");

    // "Whatever you use it for it's not the lamp."
    private static readonly WordList Predicates = new(
        "a an the not all just so very too like also been still now never always only easy hard possible worth time ok fine free "
            + "impossible as in on at because good great better best more most no safe simple open ready written my your our about up down "
            + "off out over that what how when why where there here this these those one two really quite pretty much mostly probably "
            + "currently already actually to for from with and or but known true clear likely important necessary useful common nice fun "
            + "cool awesome bad wrong right late early cheap fast slow small big available able"
    );

    private static readonly WordList BeforeNot = new("does do is are was were did has have had could should would");

    // "its a priori bounds"
    private static readonly WordList Latin = new("priori posteriori and or la cappella");

    /// <summary>All of them, in order.</summary>
    public static IEnumerable<Misuse> Find(CuratedList list)
    {
        var text = list.Source.Text;
        for (var at = Next(text, 0); at >= 0; at = Next(text, at + 1))
        {
            if (list.TextRuns.Hold(at) && (text[at] is '\'' or '’' ? FindNot(text, at) : FindWord(text, at)) is { } found)
                yield return found;
        }
    }

    private static Misuse? FindWord(string text, int at)
    {
        var start = text[at] == ' ' ? at + 1 : at;
        var end = text.AsSpan(start).IndexOf(' ') + start;
        var word = new WordInText(text, new Span(start, end));
        if (start > 0 && text[start - 1] is not (' ' or '\n' or '(' or '[' or '*'))
            return null;
        return word.Letters[0] switch
        {
            'u' => MissingParticiples.Find(word) ?? MissingEndings.Find(word),
            'd' or 'D' => Misuse.Create(word, "\"don not\" is not a verb.", "do") with { IsSure = word.IsLower },
            'l' or 'L' => Misuse.Create(word, $"\"{word.Letters}\" means \"let us\".", "lets"),
            _ when word.Is("its") => FindIts(word),
            _ => FindItIs(word),
        };
    }

    private static Misuse? FindIts(WordInText its) =>
        its.After.After is { Span.Length: > 2, IsLower: true } next && !Latin.Has(next)
            ? Misuse.Create(its, $"\"its\" means \"of it\" and cannot be before \"{its.After.Letters}\".", "it's")
            : null;

    private static Misuse? FindItIs(WordInText it)
    {
        var next = it.After;
        var isOwn = next.Is("own");
        if (!isOwn && !(Prepositions.Has(it.Before) && IsNoun(next)))
            return null;
        return Misuse.Create(it, $"\"{it.Letters}\" means \"it is\".", "its") with { IsSure = isOwn };
    }

    private static bool IsNoun(WordInText word) =>
        word.IsLower
        && word.Letters.Length > 2
        && !Predicates.Has(word)
        && !word.Letters.EndsWith("ing")
        && !word.Letters.EndsWith("ed")
        && !word.Letters.EndsWith("ly");

    private static Misuse? FindNot(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < 8 && char.IsAsciiLetter(text[start - 1]))
            start--;
        var verb = new WordInText(text, new Span(start, at));
        var word = new WordInText(text, new Span(start, at + 3));
        return !verb.Span.IsEmpty && BeforeNot.Has(verb)
            ? Misuse.Create(word, "The apostrophe is at the wrong place.", $"{verb.Letters.ToString().ToLowerInvariant()}n{text[at]}t") with
            {
                IsSure = true,
            }
            : null;
    }

    private static int Next(string text, int from) => text.AsSpan(from).IndexOfAny(Signs) is >= 0 and var ahead ? from + ahead : -1;
}
