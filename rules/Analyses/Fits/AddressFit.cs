using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Compares the addresses of a list with names.</summary>
internal sealed class AddressFit(CuratedList list)
{
    private const int ShortestPart = 4;
    private const int ShortestSlug = 3;
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

    private readonly AddressParts parts = AddressParts.From(list);
    private readonly WorkIndex works = WorkIndex.From(list);

    /// <summary>How well an address fits an entry, by what only one of two entries has in its name.</summary>
    public FitFound Compare(CanonicalUrl address, Entry entry, Entry other)
    {
        var names = new Names(HeadOf(entry), TextKey.From(entry.Title), TextKey.From(other.Title), entry.Title);
        var common = works.WordsOf(other).All;
        var words = works.WordsOf(entry).All.Where(word => !Generic.Contains(word) && !common.Contains(word)).ToList();
        var best = new FitFound(Fit.None, "");
        var found = parts.Find(address).ToList();
        foreach (var part in found)
        {
            var key = TextKey.From(part);
            if (key.Length == 0 || Generic.Contains(key))
                continue;
            var grade = Grade(names, key);
            if (grade < Fit.Word && CountWords(words, part, key) >= (address.IsWork ? 2 : 1))
                grade = Fit.Word;
            if (grade > best.Grade)
                best = new FitFound(grade, key);
        }

        if (best.Grade < Fit.Part && words.Count > 0 && words.TrueForAll(word => found.Exists(part => Holds(part, word))))
            return new FitFound(Fit.Part, best.Part);
        return best.Grade == Fit.None && IsOwner(address, names) ? new FitFound(Fit.Word, "") : best;
    }

    /// <summary>The name of an entry in the form of <see cref="TextKey"/>: what stands before a colon, comma or bracket of its title.</summary>
    public static string HeadOf(Entry entry) => TextKey.From(entry.Title.Split([':', ',', '('], 2)[0]);

    private static Fit Grade(Names names, string key) =>
        key == names.Head || key == names.Title ? Fit.Whole
        : IsPart(names, key) || IsAcronym(key, names.Text) ? Fit.Part
        : IsCommon(names, key) ? Fit.Word
        : Fit.None;

    private static bool IsPart(Names names, string key) =>
        (
            key.Length >= ShortestPart
            && key.Length * 2 >= names.Head.Length
            && names.Title.Contains(key, StringComparison.Ordinal)
            && !names.Other.Contains(key, StringComparison.Ordinal)
        ) || (names.Head.Length >= ShortestPart && key.Contains(names.Head, StringComparison.Ordinal));

    // What both names have tells nothing, but that none of them is foreign to the address.
    private static bool IsCommon(Names names, string key) =>
        key.Length >= ShortestPart && names.Title.Contains(key, StringComparison.Ordinal) && names.Other.Contains(key, StringComparison.Ordinal);

    private static int CountWords(List<string> words, string part, string key) =>
        words.Count(word =>
            word.Length >= ShortestPart && (word.Length >= LongWord ? key.Contains(word, StringComparison.Ordinal) : Starts(word, part, key))
        );

    // "view" is no word of "preview".
    private static bool Starts(string word, string part, string key) => key.StartsWith(word, StringComparison.Ordinal) || Holds(part, word);

    private static bool Holds(string part, string word) =>
        TitleWords.Parse(part.Replace('_', ' ')).All.Contains(word)
        || (word.Length >= LongWord && TextKey.From(part).Contains(word, StringComparison.Ordinal));

    // The whole of a short title, or the start of a longer one.
    private static bool IsAcronym(string key, string title)
    {
        var letters = string.Concat(
            title
                .Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries)
                .Select(word => TextKey.From(word))
                .Where(word => word.Length > 0)
                .Select(word => word[0])
        );
        return key.Length >= ShortestPart ? letters.StartsWith(key, StringComparison.Ordinal) : key.Length >= ShortestSlug && letters == key;
    }

    private static bool IsOwner(CanonicalUrl address, Names names) =>
        AddressParts.OwnerOf(address) is { } name
        && TextKey.From(name) is { Length: >= ShortestPart } owner
        && !names.Other.Contains(owner, StringComparison.Ordinal)
        && (
            names.Title.Contains(owner, StringComparison.Ordinal)
            || (names.Head.Length >= ShortestPart && owner.Contains(names.Head, StringComparison.Ordinal))
        );

    /// <summary>What a part of an address is compared with, each but the last by <see cref="TextKey.From"/>.</summary>
    private readonly record struct Names(string Head, string Title, string Other, string Text);
}
