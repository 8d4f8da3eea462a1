using ListLint.Core;

namespace ListLint.Rules;

/// <summary>How well an address is named after a work.</summary>
internal enum Fit
{
    /// <summary>It has nothing of the name.</summary>
    None,

    /// <summary>It has a longer word of the name; the address of a paper, which may have one of its venue, two.</summary>
    Word,

    /// <summary>It holds the name in a part, or a part of it is half of the name, or the letters that the name starts its words with.</summary>
    Part,

    /// <summary>A part of it is the name.</summary>
    Whole,
}

/// <summary>Compares addresses with names. The host counts only where it stands alone, since a host serves many.</summary>
internal static class AddressFit
{
    private const int ShortestPart = 4;
    private const int LongWord = 6;

    // Words that stand in addresses and in titles of any kind.
    private static readonly HashSet<string> Generic = new(
        (
            "list lists page pages wiki blog news home about app apps tool tools software resources paper papers code main master blob "
            + "tree https http www html index docs project projects github research official with from learning model models data dataset "
            + "datasets content files file final download"
        ).Split(' '),
        StringComparer.Ordinal
    );

    /// <summary>How well an address fits an entry, by what only one of two entries has in its name.</summary>
    public static Fit Compare(CanonicalUrl address, Entry entry, Entry other)
    {
        var (name, title) = (HeadOf(entry), TextKey.From(entry.Title));
        var common = TitleWords.Parse(other.Title).All;
        var words = TitleWords
            .Parse(entry.Title)
            .All.Where(word => word.Length >= ShortestPart && !Generic.Contains(word) && !common.Contains(word))
            .ToList();
        var best = Fit.None;
        foreach (var part in Parts(address))
        {
            var key = TextKey.From(part);
            if (key.Length == 0 || Generic.Contains(key))
                continue;
            if (key == name || key == title)
                return Fit.Whole;
            if (IsPart(key, name, title, TextKey.From(other.Title)) || IsAcronym(key, entry.Title))
                best = Fit.Part;
            else if (best == Fit.None && IsCommon(key, title, TextKey.From(other.Title)))
                best = Fit.Word;
            else if (best == Fit.None && words.Count(word => IsWordOf(word, part, key)) >= (address.IsWork ? 2 : 1))
                best = Fit.Word;
        }

        return best;
    }

    /// <summary>The name of an entry in the form of <see cref="TextKey"/>: what stands before a colon, comma or bracket of its title.</summary>
    public static string HeadOf(Entry entry) => TextKey.From(entry.Title.Split([':', ',', '('], 2)[0]);

    private static bool IsPart(string key, string name, string title, string otherTitle) =>
        (
            key.Length >= ShortestPart
            && key.Length * 2 >= name.Length
            && title.Contains(key, StringComparison.Ordinal)
            && !otherTitle.Contains(key, StringComparison.Ordinal)
        ) || (name.Length >= ShortestPart && key.Contains(name, StringComparison.Ordinal));

    // What both names have tells nothing, but that none of them is foreign to the address.
    private static bool IsCommon(string key, string title, string otherTitle) =>
        key.Length >= ShortestPart && title.Contains(key, StringComparison.Ordinal) && otherTitle.Contains(key, StringComparison.Ordinal);

    // "view" is no word of "preview".
    private static bool IsWordOf(string word, string part, string key) =>
        word.Length >= LongWord
            ? key.Contains(word, StringComparison.Ordinal)
            : key.StartsWith(word, StringComparison.Ordinal) || TitleWords.Parse(part.Replace('_', ' ')).All.Contains(word);

    private static bool IsAcronym(string key, string title)
    {
        var letters = string.Concat(
            title
                .Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries)
                .Select(word => TextKey.From(word))
                .Where(word => word.Length > 0)
                .Select(word => word[0])
        );
        return key.Length >= ShortestPart && letters.StartsWith(key, StringComparison.Ordinal);
    }

    // The path without the owner of a repository, or the name of the host where there is no path.
    private static IEnumerable<string> Parts(CanonicalUrl address)
    {
        var path = address.Page[("https://".Length + address.Host.Length)..].Split(['/', '?', '='], StringSplitOptions.RemoveEmptyEntries);
        if (path.Length == 0)
            return address.Host.Split('.')[..^1];
        return path.Length > 1 && address.Kind is "github" or "gitlab" or "huggingface" ? path[1..] : path;
    }
}
