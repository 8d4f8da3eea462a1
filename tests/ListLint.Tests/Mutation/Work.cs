using System.Globalization;

namespace ListLint.Tests;

/// <summary>A made-up work: what an entry says of it.</summary>
internal sealed record Work(string Title, string Authors, int Year, int Month, string Paper, string Code, string Name, string Description);

/// <summary>Makes works that differ in title and addresses.</summary>
internal sealed class WorkMaker(Language language, Random random)
{
    private static readonly string[] People =
    [
        "A. Müller",
        "J. Dvořák",
        "M. García",
        "L. Nørgård",
        "K. Tanaka",
        "E. Rossi",
        "P. Côté",
        "S. Ivanova",
        "R. Gonçalves",
        "T. Lindström",
        "H. Weiß",
        "O. Bjørnsen",
        "Z. Kučera",
        "N. Okafor",
    ];

    private static readonly string[] Starts =
    [
        "lum",
        "kest",
        "bran",
        "tov",
        "mir",
        "quor",
        "sel",
        "dran",
        "fen",
        "hal",
        "jut",
        "nar",
        "pel",
        "rus",
        "vash",
        "wim",
    ];
    private static readonly string[] Ends = ["ora", "rix", "adel", "umi", "entis", "ovar", "ilka", "endo", "asto", "ubra", "ikon", "etta"];
    private readonly HashSet<string> titles = new(StringComparer.Ordinal);
    private int made;

    /// <summary>A new work of a year; its arXiv number agrees with year and month.</summary>
    public Work Make(int year)
    {
        var month = random.Next(1, 13);
        string title;
        do title = Words(language.Joint.Length == 0 ? random.Next(5, 8) : random.Next(5, 10));
        while (!titles.Add(title));
        made++;
        var name = $"{Pick(Starts)}{Ends[made % Ends.Length]}{Starts[made / Ends.Length % Starts.Length]}";
        var authors = string.Join(", ", random.GetItems(People, 8).Distinct().Take(random.Next(2, 4)));
        return new Work(
            title,
            authors,
            year,
            month,
            Arxiv(year, month),
            $"https://github.com/{Pick(Starts)}{Pick(Ends)}/{name}",
            char.ToUpperInvariant(name[0]) + name[1..],
            Words(4)
        );
    }

    /// <summary>A new arXiv address.</summary>
    public string Arxiv(int year, int month) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"https://arxiv.org/abs/{year % 100:00}{month:00}.{(1000 + (made * 37) + random.Next(30)):00000}"
        );

    private string Words(int count)
    {
        var words = language.Words.ToArray();
        random.Shuffle(words);
        var text = string.Join(language.Joint, words.Take(count));
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    private string Pick(string[] some) => some[random.Next(some.Length)];
}
