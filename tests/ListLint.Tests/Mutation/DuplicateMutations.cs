namespace ListLint.Tests;

/// <summary>Entries that are listed twice, and links that were copied from another entry.</summary>
internal static class DuplicateMutations
{
    private static readonly ListForm[] ByTopic = [ListForm.Tools, ListForm.Table];
    private static readonly ListForm[] ByYear = [ListForm.Papers, ListForm.BoldYears, ListForm.Paragraphs];

    private static readonly Func<string, string>[] OfArxiv =
    [
        url => url,
        url => url.Replace("/abs/", "/pdf/"),
        url => url.Replace("/abs/", "/pdf/") + ".pdf",
        url => url + "v2",
        url => url.Replace("https:", "http:"),
        url => url.Replace("//", "//www."),
        url => url + "?utm_source=feed",
        url => url + "/",
        url => url.Replace("arxiv.org/abs/", "doi.org/10.48550/arXiv."),
        url => url.Replace("/abs/", "/html/") + "v1",
    ];

    private static readonly Func<string, string>[] OfRepository =
    [
        url => url,
        url => url + "/",
        url => url + ".git",
        url => url.Replace("https:", "http:"),
        url => url.Replace("//", "//www."),
        url => url + "#readme",
        url => url + "/tree/main",
        url => url[..19] + url[19..].ToUpperInvariant(),
        url => url + "?tab=readme-ov-file",
    ];

    public static readonly Mutation[] All =
    [
        new(
            "an entry is repeated among its siblings with a variant of its address",
            "duplicate-entry",
            Injection.Lists,
            (list, random) => Repeat(list, random, list.Siblings, Varied)
        )
        {
            IsRestorableUnsafely = true,
        },
        new(
            "an entry is repeated under another topic with a variant of its address",
            "cross-listed-entry",
            ByTopic,
            (list, random) => Repeat(list, random, index => [.. list.Entries().Except(list.Siblings(index))], Varied)
        ),
        new(
            "an entry is repeated with another address",
            "duplicate-entry",
            Injection.But(ListForm.Tools),
            (list, random) =>
                Repeat(
                    list,
                    random,
                    list.Siblings,
                    (text, work, _) => text.Replace(work.Paper, "https://openreview.net/forum?id=" + work.Name).Replace(work.Code, work.Code + "-two")
                )
        ),
        new(
            "an entry is repeated in capitals",
            "duplicate-entry",
            Injection.But(ListForm.Tools),
            (list, random) => Repeat(list, random, list.Siblings, (text, work, _) => text.Replace(work.Title, work.Title.ToUpperInvariant()))
        )
        {
            IsRestorableUnsafely = true,
        },
        new(
            "an entry is repeated with a plural in its title and another address",
            "duplicate-entry",
            Injection.But(ListForm.Tools),
            (list, random) => Respelt(list, random, word => word + "s")
        )
        {
            Needs = WithLongWords,
        },
        new("the link of another work of its year is copied", "shared-link", ByYear, CopyLink),
        new(
            "the link of another work of its year is copied in a list in no order",
            "shared-link",
            Injection.But([ListForm.Tools, .. ByYear]),
            CopyLink
        ),
        new(
            "the link of a work of another year is copied",
            "shared-link",
            Injection.But(ListForm.Tools),
            (list, random) => CopyLink(list, random, (work, other) => work.Year != other.Year)
        ),
        new(
            "the address of the tool above is copied",
            "shared-link",
            [ListForm.Tools],
            (list, random) =>
            {
                var index = random.Pick(list.Entries().Where(place => list[place - 1].Kind == LineKind.Entry).ToList());
                return list.Replaced(index, list[index].Work!.Code, list[index - 1].Work!.Code);
            }
        ),
        new(
            "the addresses of two neighbours are exchanged",
            "swapped-link",
            [ListForm.Tools],
            (list, random) =>
            {
                var index = random.Pick(list.Entries().Where(place => list[place - 1].Kind == LineKind.Entry).ToList());
                var (work, other) = (list[index].Work!, list[index - 1].Work!);
                var exchanged = list.Replaced(index - 1, other.Code, work.Code).List;
                return exchanged.Replaced(index, work.Code, other.Code);
            }
        ),
    ];

    private static string Varied(string text, Work work, Random random) =>
        text.Replace(work.Paper, random.Pick(OfArxiv)(work.Paper)).Replace(work.Code, random.Pick(OfRepository)(work.Code));

    private static ListPlan WithLongWords(ListPlan plan) =>
        plan.Language.Words.Count(word => word.Length > 5) >= 20 ? plan : plan with { Language = Languages.All[0] };

    private static Mutant Respelt(ListText list, Random random, Func<string, string> change)
    {
        var index = random.Pick(
            list.Entries()
                .Where(at =>
                    list.Siblings(at).Any(place => place > at)
                    && list[at].Work!.Title.Split(' ') is { Length: >= 6 } words
                    && words.Skip(1).Any(word => word.Length > 5)
                )
                .ToList()
        );
        var target = random.Pick(list.Siblings(index).Where(place => place > index).ToList());
        var work = list[index].Work!;
        var word = random.Pick(work.Title.Split(' ').Skip(1).Where(word => word.Length > 5).ToList());
        var title = work.Title.Replace(" " + word, " " + change(word));
        ListLine[] copy =
        [
            .. list.Block(index)
                .Select(line =>
                    line with
                    {
                        Text = line
                            .Text.Replace(work.Title, title)
                            .Replace(work.Paper, "https://openreview.net/forum?id=" + work.Name)
                            .Replace(work.Code, work.Code + "-two"),
                    }
                ),
        ];
        return new Mutant(list.Insert(target, copy), target);
    }

    // The copy stands before a sibling behind the entry, so that the copy is what is reported.
    private static Mutant Repeat(ListText list, Random random, Func<int, IReadOnlyList<int>> places, Func<string, Work, Random, string> change)
    {
        var index = random.Pick(list.Entries().Where(at => places(at).Any(place => place > at)).ToList());
        var target = random.Pick(places(index).Where(place => place > index).ToList());
        ListLine[] copy = [.. list.Block(index).Select(line => line with { Text = change(line.Text, line.Work!, random) })];
        return new Mutant(list.Insert(target, copy), target);
    }

    private static Mutant CopyLink(ListText list, Random random) => CopyLink(list, random, (work, other) => work.Year == other.Year);

    private static Mutant CopyLink(ListText list, Random random, Func<Work, Work, bool> fits)
    {
        var pairs =
            from index in list.Entries()
            from other in list.Entries()
            where
                other < index
                && fits(list[index].Work!, list[other].Work!)
                && TitleWords.Parse(list[index].Work!.Title).Overlap(TitleWords.Parse(list[other].Work!.Title)) < 0.4
            select (index, other);
        var (copy, source) = random.Pick(pairs.ToList());
        return list.Replaced(list.LineWith(copy, list[copy].Work!.Paper), list[copy].Work!.Paper, list[source].Work!.Paper);
    }
}
