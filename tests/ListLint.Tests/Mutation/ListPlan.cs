using FsCheck;
using FsCheck.Fluent;

namespace ListLint.Tests;

/// <summary>The forms that real lists have.</summary>
internal enum ListForm
{
    /// <summary>Bullets with labelled links under headings that are years.</summary>
    Papers,

    /// <summary>Bold titles under bold years.</summary>
    BoldYears,

    /// <summary>Linked names with descriptions under topics.</summary>
    Tools,

    /// <summary>Tables with date, title and code under topics.</summary>
    Table,

    /// <summary>Numbered bold titles with authors, server and year.</summary>
    Numbered,

    /// <summary>A bold title, and the list of its links below.</summary>
    Paragraphs,

    /// <summary>Items below an item that names the topic.</summary>
    Nested,

    /// <summary>Linked titles behind their date.</summary>
    Dated,
}

/// <summary>All that decides how a made-up list looks; a failing test prints it.</summary>
internal sealed record ListPlan(
    ListForm Form,
    Language Language,
    int Size,
    bool HasContents,
    bool HasEdgePipes,
    bool IsCrLf,
    bool HasMark,
    bool HasFinalEnding,
    int Seed
)
{
    /// <summary>Whether a remark links to a file of the repository, to one that exists: see <see cref="Trial.Known"/>.</summary>
    public bool HasFileLink { get; init; }

    /// <summary>Whether entries link by reference, with the definitions at the end of the list.</summary>
    public bool HasReferences { get; init; }

    private const int Smallest = 10;
    private const int Largest = 12;

    /// <summary>Plans of some forms, with the size and the options made smaller where a list fails.</summary>
    public static Arbitrary<ListPlan> Create(params ListForm[] forms) =>
        Arb.From(
            from form in Gen.Elements(forms)
            from language in Gen.Elements(Languages.All)
            from size in Gen.Choose(Smallest, Largest)
            from options in Gen.Elements(false, true).ArrayOf(5)
            from seed in Gen.Choose(0, 999_999)
            select new ListPlan(form, language, size, options[0], options[1], options[2], options[3], options[4], seed),
            Smaller
        );

    private static IEnumerable<ListPlan> Smaller(ListPlan plan)
    {
        if (plan.Size > Smallest)
            yield return plan with
            {
                Size = plan.Size - 1,
            };
        if (plan.HasMark)
            yield return plan with
            {
                HasMark = false,
            };
        if (plan.IsCrLf)
            yield return plan with
            {
                IsCrLf = false,
            };
        if (!plan.HasFinalEnding)
            yield return plan with
            {
                HasFinalEnding = true,
            };
        if (plan.HasContents)
            yield return plan with
            {
                HasContents = false,
            };
        if (plan.Language != Languages.All[0])
            yield return plan with
            {
                Language = Languages.All[0],
            };
    }
}
