using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Small words that stand twice in a row with reason: the first ends a verb ("log
/// in", "turn it on") or a clause ("what it is"), the second begins what follows.
/// </summary>
internal static class MeantPairs
{
    // How far back a clause is looked for: that a word stands a hundred thousand times must not cost the square.
    private const int Farthest = 160;

    private static readonly Dictionary<string, HashSet<string>> Verbs = new(StringComparer.Ordinal)
    {
        ["in"] = SplitWords(
            "log sign opt check plug built build fill type step drop zoom dial clock join come go get let move fit jump tune pull stand "
                + "sit call cash give hand kick live lock phone put send take tie trade turn weigh bake merge roll wire fade ease cut break "
                + "brought bring buy bought dig mix pitch punch ring rope settle sink stay swap switch tap throw usher wade walk"
        ),
        ["on"] = SplitWords(
            "log sign switch turn carry go move come hang hold keep put get pass try take add catch later early so clip click snap bolt "
                + "strap walk drive act read"
        ),
        ["to"] = SplitWords(
            "listen talk speak subscribe belong refer go turn write respond reply relate commit forward look stick attend lead connect link reach"
        ),
        ["by"] = SplitWords("go stand pass drop stop live come get"),
        ["with"] = SplitWords("deal work go come play start cope agree live put talk"),
        ["for"] = SplitWords("look care ask wait search pay stand what call go use"),
        ["of"] = SplitWords("think hear made dream speak out consist"),
        ["from"] = SplitWords("come hear learn"),
        ["at"] = SplitWords("look aim stare laugh point good arrive"),
    };

    // Words that open a clause which may end with the first of the pair.
    private static readonly HashSet<string> Openers = SplitWords(
        "what who whom whose which where when why how that whatever whoever whichever wherever whenever however if as than because "
            + "while since once until unless although though before after all everything anything something thing things problem point "
            + "question truth fact reason idea way place places"
    );

    private static readonly HashSet<string> Pronouns = SplitWords("it them him her me us you this that these those everything something one");

    /// <summary>Whether a pair, given by its first word, is meant or may well be.</summary>
    public static bool IsMeant(string text, Span run, Span first)
    {
        var word = text[first.Start..first.End].ToLowerInvariant();
        if (word is "the" or "a" or "an" or "their" or "its" or "your" or "and" or "or" or "we" or "as")
            return false;
        var before = new List<string>();
        for (var at = first.Start; before.Count < Farthest && Previous(text, Math.Max(run.Start, first.Start - Farthest), ref at) is { } name; )
            before.Add(name);
        if (before.Count == 0)
            return false;
        if (word is "is" or "are" or "it" or "this" or "be" or "can")
            return before.Exists(Openers.Contains);
        if (!Verbs.TryGetValue(word, out var verbs))
            return false;
        return IsForm(verbs, before[0])
            ? word is "in" or "on" || before.Exists(Openers.Contains)
            : Pronouns.Contains(before[0]) && before.Count > 1 && IsForm(verbs, before[1]);
    }

    // The word before an offset, in lower case, or null where a sentence begins.
    private static string? Previous(string text, int start, ref int at)
    {
        var end = at;
        while (end > start && !char.IsAsciiLetter(text[end - 1]))
        {
            if (text[end - 1] is '.' or '!' or '?' or ';' or ':' or '(' or '|')
                return null;
            end--;
        }

        at = end;
        while (at > start && char.IsAsciiLetter(text[at - 1]))
            at--;
        return at < end ? text[at..end].ToLowerInvariant() : null;
    }

    private static bool IsForm(HashSet<string> verbs, string word)
    {
        foreach (var ending in (string[])["", "s", "es", "ed", "d", "ing", "en"])
        {
            if (!word.EndsWith(ending, StringComparison.Ordinal))
                continue;
            var stem = word[..^ending.Length];
            if (verbs.Contains(stem) || verbs.Contains(stem + "e") || (stem.Length > 2 && stem[^1] == stem[^2] && verbs.Contains(stem[..^1])))
                return true;
        }

        return word
                is "went"
                    or "gone"
                    or "came"
                    or "got"
                    or "took"
                    or "gave"
                    or "sat"
                    or "stood"
                    or "sent"
                    or "held"
                    or "kept"
                    or "heard"
                    or "thought"
            && verbs.Contains(Present(word));
    }

    private static string Present(string word) =>
        word switch
        {
            "went" or "gone" => "go",
            "came" => "come",
            "got" => "get",
            "took" => "take",
            "gave" => "give",
            "sat" => "sit",
            "stood" => "stand",
            "sent" => "send",
            "held" => "hold",
            "kept" => "keep",
            "heard" => "hear",
            _ => "think",
        };

    private static HashSet<string> SplitWords(string words) => words.Split(' ').ToHashSet(StringComparer.Ordinal);
}
