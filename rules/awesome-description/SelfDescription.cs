namespace ListLint.Rules;

/// <summary>Whether a description speaks of the list and not of its subject: "A curated list of tools", "Resources for sailors".</summary>
internal static class SelfDescription
{
    private static readonly HashSet<string> Articles = Words("a an the our my yet another");

    private static readonly HashSet<string> Praise = Words(
        "active actively auxiliary amazing awesome best big brief carefully categorized categorised collaborative collaboratively community complete "
            + "comprehensive cool crowdsourced curated definitive detailed excellent exhaustive extensive fantastic free global good great growing "
            + "handpicked hand huge important incomplete interesting large living long maintained massive nice official open opinionated organized "
            + "ordered personal picked popular public quick reliable selected short simple small sorted still structured the thorough ultimate "
            + "unofficial up-to-date updated useful various vast"
    );

    private static readonly HashSet<string> Lists = Words("list lists collection compilation catalog catalogue directory roundup");
    private static readonly HashSet<string> ListsOf = Words("article link paper project reading resource tool");

    private static readonly HashSet<string> Resources = Words(
        "apps applications articles blogs books courses datasets documentation frameworks guides libraries links materials packages papers plugins "
            + "projects resources software tools tutorials videos websites"
    );

    private static readonly HashSet<string> Bridges = Words(
        "about containing covering dedicated featuring focused for from in of on regarding related that to which with"
    );

    /// <summary>Whether a text begins so. What may be said of the subject, such as "Tools for the command line", is not counted.</summary>
    /// <param name="text">The text.</param>
    /// <param name="title">The title of the list, which may be the subject of the sentence.</param>
    public static bool Is(string text, string title)
    {
        var end = text.AsSpan().IndexOfAny(".!?");
        List<string> words =
        [
            .. (end < 0 || (end + 1 < text.Length && text[end + 1] != ' ') ? text : text[..end])
                .ToLowerInvariant()
                .Split([' ', ',', '(', ')', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries),
        ];
        var at = AfterLead(words, title);
        while (at < words.Count && Articles.Contains(words[at]))
            at++;
        var (isAwesome, first) = (at < words.Count && words[at] == "awesome", at);
        while (at < words.Count && IsPraise(words[at]))
            at++;
        if (at < words.Count && ListsOf.Contains(words[at]) && IsIn(Lists, words, at + 1))
            at++;
        if (IsIn(Lists, words, at))
            return at + 1 == words.Count || Bridges.Contains(words[at + 1]);
        return AreResources(words, at, at > first) || (isAwesome && words.Count < 10 && Resources.Contains(words[^1]));
    }

    // "This is", "Here is", "This repository contains", "Awesome Harbours is".
    private static int AfterLead(List<string> words, string title)
    {
        if (words is ["this" or "here", "is" or "are", ..])
            return 2;
        if (words is ["this", "repository" or "repo" or "list" or "page" or "project", "is" or "contains" or "provides" or "lists", ..])
            return 3;
        var name = title.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return name.Length > 0 && words.Count > name.Length && words[name.Length] == "is" && words.Take(name.Length).SequenceEqual(name)
            ? name.Length + 1
            : 0;
    }

    private static bool IsPraise(string word) =>
        word is "and" or "&" || Praise.Contains(word) || word.EndsWith("ly", StringComparison.Ordinal) || IsJoined(word);

    // "community-driven", "hand-picked", "ever-growing"
    private static bool IsJoined(string word) =>
        word.IndexOf('-', StringComparison.Ordinal) > 0
        && (
            word.EndsWith("ed", StringComparison.Ordinal)
            || word.EndsWith("ing", StringComparison.Ordinal)
            || word.EndsWith("en", StringComparison.Ordinal)
        );

    // "Resources and tools for": one of them is the word itself, or all of them are praised.
    private static bool AreResources(List<string> words, int at, bool isPraised)
    {
        var isSure = isPraised;
        var start = at;
        for (; at < words.Count && (words[at] is "and" or "&" || Resources.Contains(words[at])); at++)
            isSure |= words[at] is "resources" or "links";
        return isSure && at > start && at < words.Count && words[at] is "for" or "about" or "on" or "related" or "to" or "dedicated";
    }

    private static bool IsIn(HashSet<string> set, List<string> words, int at) => at < words.Count && set.Contains(words[at]);

    private static HashSet<string> Words(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
