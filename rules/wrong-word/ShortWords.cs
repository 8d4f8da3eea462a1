using System.Buffers;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Patterns that turn on words of one to three letters or on an apostrophe: "it's own", "its a", "does'nt", "is use for".</summary>
internal static class ShortWords
{
    private const int LongestVerb = 8;
    private const string Art = "state-of-art";

    private static readonly SearchValues<string> Phrases = SearchValues.Create(
        ["its a ", "its an ", "don not ", " use ", Art],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly WordList Prepositions = new("of with within without into via through from by");

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

    /// <summary>All of them, in no order.</summary>
    public static IEnumerable<Misuse> Find(CuratedList list)
    {
        var text = list.Source.Text;
        for (var at = NextPhrase(text, 0); at >= 0; at = NextPhrase(text, at + 1))
        {
            if (list.TextRuns.Hold(at) && FindPhrase(text, at) is { } found)
                yield return found;
        }

        for (var at = NextApostrophe(text, 0); at >= 0; at = NextApostrophe(text, at + 1))
        {
            if (at + 1 < text.Length && text[at + 1] is 's' or 'n' && list.TextRuns.Hold(at) && FindApostrophe(text, at) is { } found)
                yield return found;
        }
    }

    private static Misuse? FindPhrase(string text, int at)
    {
        var start = text[at] == ' ' ? at + 1 : at;
        if (text[at] is 's' or 'S')
            return StartsWord(text, start) ? FindArt(text, start) : null;
        var word = new PlacedWord(text, new Span(start, text.AsSpan(start).IndexOf(' ') + start));
        return !StartsWord(text, start) ? null
            : word.Is("use") ? MissingParticiples.Find(word) ?? MissingEndings.Find(word)
            : word.Is("its") ? FindIts(word)
            : Misuse.Create(word, "\"don not\" is not a verb.", "do");
    }

    private static Misuse? FindArt(string text, int start)
    {
        var end = start + Art.Length;
        return WordEdges.IsEdge(text, end, 1)
            ? Misuse.Create(new PlacedWord(text, new Span(start, end)), "The term is \"state of the art\".", "state-of-the-art")
            : null;
    }

    private static Misuse? FindApostrophe(string text, int at)
    {
        if (text.AsSpan(at + 1) is ['n', 't', ' ', ..])
            return FindNot(text, at);
        var start = StartOf(text, at);
        var word = new PlacedWord(text, new Span(start, at + 2));
        if (text.AsSpan(at + 1) is not ['s', ' ', ..] || !StartsWord(text, start))
            return null;
        return at - start == 2 ? FindItIs(word)
            : word.After.Is("you") && text.AsSpan(start, at - start).Equals("let", StringComparison.OrdinalIgnoreCase)
                ? Misuse.Create(word, $"\"{word.Letters}\" means \"let us\".", "lets")
            : null;
    }

    // Of the letters that end at an offset.
    private static int StartOf(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start < LongestVerb && char.IsAsciiLetter(text[start - 1]))
            start--;
        return start;
    }

    private static bool StartsWord(string text, int start) => start == 0 || text[start - 1] is ' ' or '\n' or '(' or '[' or '*';

    private static Misuse? FindIts(PlacedWord its) =>
        its.After.IsLower && its.After.After is { Span.Length: > 2, IsLower: true } next && !Latin.Has(next)
            ? Misuse.Create(its, $"\"its\" means \"of it\" and cannot be before \"{its.After.Letters}\".", "it's")
            : null;

    private static Misuse? FindItIs(PlacedWord it)
    {
        if (!it.Letters[..2].Equals("it", StringComparison.OrdinalIgnoreCase))
            return null;
        var next = it.After;
        var isOwn = next.Is("own");
        if (!isOwn && !(Prepositions.Has(it.Before) && IsNoun(next)))
            return null;
        return Misuse.Create(it, $"\"{it.Letters}\" means \"it is\".", "its");
    }

    private static bool IsNoun(PlacedWord word) =>
        word.IsLower
        && word.Letters.Length > 2
        && !Predicates.Has(word)
        && !word.Letters.EndsWith("ing")
        && !word.Letters.EndsWith("ed")
        && !word.Letters.EndsWith("ly");

    private static Misuse? FindNot(string text, int at)
    {
        var start = StartOf(text, at);
        var verb = new PlacedWord(text, new Span(start, at));
        var word = new PlacedWord(text, new Span(start, at + 3));
        return !verb.Span.IsEmpty && BeforeNot.Has(verb)
            ? Misuse.Create(word, "The apostrophe is at the wrong place.", $"{verb.Letters.ToString().ToLowerInvariant()}n{text[at]}t")
            : null;
    }

    private static int NextPhrase(string text, int from) => text.AsSpan(from).IndexOfAny(Phrases) is >= 0 and var ahead ? from + ahead : -1;

    private static int NextApostrophe(string text, int from) => text.AsSpan(from).IndexOfAny('\'', '’') is >= 0 and var ahead ? from + ahead : -1;
}
