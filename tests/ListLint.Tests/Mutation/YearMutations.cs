using System.Globalization;
using System.Text.RegularExpressions;

namespace ListLint.Tests;

/// <summary>Years and dates that the link, the calendar or the siblings contradict.</summary>
internal static partial class YearMutations
{
    // No later one has passed on the day of the tests.
    private const int LastYear = 2025;

    private static readonly ListForm[] Grouped = [ListForm.Papers, ListForm.BoldYears, ListForm.Paragraphs];
    private static readonly ListForm[] Stated = [ListForm.Numbered, ListForm.Nested, ListForm.Dated, ListForm.Table];

    private static readonly ListForm[] Full = [ListForm.Dated, ListForm.Table];

    public static readonly Mutation[] All =
    [
        new(
            "a work of a later year stands under a year",
            "wrong-year",
            Grouped,
            (list, random) =>
            {
                // What was uploaded in the first months of a year may have been published the year before; an id that is to come is no id.
                var index = random.Pick(
                    list.Entries().Where(place => list[place].Work is { Month: > 1 } one && one.Year + Least(one) <= LastYear).ToList()
                );
                var work = list[index].Work!;
                var shift = random.Next(Least(work), Math.Min(3, LastYear - work.Year) + 1);
                var later = work.Paper.Replace($"/{work.Year % 100:00}", $"/{(work.Year % 100) + shift:00}");
                return list.Replaced(list.LineWith(index, work.Paper), work.Paper, later) with { Index = index };
            }
        ),
        new(
            "the stated year is shifted back",
            "wrong-year",
            Stated,
            (list, random) => Restated(list, random.Pick(list.Entries().Where(index => list[index].Work!.Month > 1).ToList()), -random.Next(1, 4))
        ),
        new(
            "the year beside the name of the server is shifted on",
            "wrong-year",
            [ListForm.Numbered],
            (list, random) =>
                Restated(list, random.Pick(list.Entries().Where(index => list[index].Work is { Month: < 12, Year: < 2025 }).ToList()), 1)
        ),
        new(
            "a paper of one conference is listed as another's",
            "wrong-venue",
            [ListForm.Numbered],
            (list, random) =>
            {
                var index = random.Pick(list.Entries());
                var (text, work) = (list[index].Text, list[index].Work!);
                var paper = $"https://openaccess.thecvf.com/content/CVPR{work.Year}/html/Doe_A_CVPR_{work.Year}_paper.html";
                return new Mutant(list.With(index, text.Replace($"arXiv {work.Year}", $"ICCV {work.Year}").Replace(work.Paper, paper)), index);
            }
        )
        {
            Needs = plan => plan with { HasReferences = false },
        },
        new(
            "the year of a full date is shifted on",
            "wrong-year",
            [ListForm.Dated, ListForm.Table],
            (list, random) => Restated(list, random.Pick(list.Entries().Where(index => list[index].Work!.Year < 2023).ToList()), random.Next(2, 4))
        ),
        new("a month becomes the thirteenth", "impossible-date", Full, (list, random) => Redated(list, random, (work, date) => date[..5] + "13")),
        new(
            "a date is written with another sign",
            "date-format",
            Full,
            (list, random) => Redated(list, random, (_, date) => date.Contains('-') ? date.Replace('-', '/') : date.Replace('/', '-'))
        )
        {
            IsRestorable = true,
        },
        new(
            "a date loses the zero of its month",
            "date-format",
            Full,
            (list, random) => Redated(list, random, (_, date) => date.Remove(5, 1), work => work.Month < 10)
        )
        {
            IsRestorable = true,
        },
        new(
            "a letter stands for a figure of a year",
            "date-format",
            Full,
            (list, random) => Redated(list, random, (_, date) => date.Replace("20", "2O"), work => work.Month != 10)
        )
        {
            IsRestorable = true,
        },
        new(
            "the oldest group by year moves to the front",
            "year-order",
            [ListForm.Papers, ListForm.Paragraphs],
            (list, random) =>
            {
                var (first, last) = (list.Find(LineKind.Heading)[1], list.Find(LineKind.Heading)[^1]);
                ListLine[] moved = [.. list.Lines.Skip(last), new(LineKind.Blank, "")];
                return new Mutant(list.Remove(last, list.Lines.Count - last).Insert(first, moved), first);
            }
        )
        {
            Needs = plan => plan with { HasContents = false },
        },
        new(
            "a year gets a second group",
            "year-order",
            [ListForm.Papers, ListForm.Paragraphs],
            (list, random) =>
            {
                var (first, last) = (list.Find(LineKind.Heading)[1], list.Find(LineKind.Heading)[^1]);
                var moved = list.Block(list.Entries()[0]);
                return new Mutant(
                    list.Remove(list.Entries()[0], moved.Length)
                        .Insert(last - moved.Length, [list[first], new(LineKind.Blank, ""), .. moved, new(LineKind.Blank, "")]),
                    last - moved.Length
                );
            }
        )
        {
            Needs = plan => plan with { HasContents = false },
        },
    ];

    private static Mutant Redated(ListText list, Random random, Func<Work, string, string> change, Func<Work, bool>? fits = null)
    {
        var index = random.Pick(list.Entries().Where(place => fits?.Invoke(list[place].Work!) ?? true).ToList());
        var date = FullDate().Match(list[index].Text).Value;
        return list.Replaced(index, date, change(list[index].Work!, date));
    }

    private static Mutant Restated(ListText list, int index, int years)
    {
        var year = list[index].Work!.Year;
        var text = Regex.Replace(list[index].Text, $"(?<![./0-9]){year}(?![0-9])", (year + years).ToString(CultureInfo.InvariantCulture));
        Assert.NotEqual(list[index].Text, text);
        return new Mutant(list.With(index, text), index);
    }

    [GeneratedRegex(@"(?<![0-9])20[0-9]{2}[-/][0-9]{2}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex FullDate();

    private static int Least(Work work) => work.Month > 4 ? 1 : 2;
}
