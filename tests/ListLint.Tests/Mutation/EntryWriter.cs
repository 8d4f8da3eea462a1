using System.Globalization;

namespace ListLint.Tests;

/// <summary>Writes a work as an entry, in the form of its list.</summary>
internal sealed class EntryWriter(ListPlan plan)
{
    private readonly Language words = plan.Language;

    /// <summary>Header and delimiter.</summary>
    public IEnumerable<ListLine> TableHead()
    {
        yield return new ListLine(LineKind.Header, Row(words.Columns));
        yield return new ListLine(LineKind.Delimiter, Row(["---", "---", "---"]));
    }

    /// <summary>The lines of an entry.</summary>
    public IEnumerable<ListLine> Lines(Work work, int number, bool isLast)
    {
        if (plan.Form == ListForm.Table)
            return [new ListLine(LineKind.Row, Row([Date(work, plan), $"[{work.Title}]({work.Paper})", $"[{words.Code}]({work.Code})"]), work)];
        var entry = new ListLine(LineKind.Entry, Entry(work, number), work);
        if (plan.Form == ListForm.Nested && number % 4 == 0)
            return [entry, new ListLine(LineKind.Addition, $"    - [{words.Code}]({work.Code})", work)];
        if (plan.Form != ListForm.Paragraphs)
            return [entry];
        ListLine blank = new(LineKind.Blank, "", work);
        ListLine[] links = [new(LineKind.Addition, $"- Paper: {work.Paper}", work), new(LineKind.Addition, $"- Code: {work.Code}", work)];
        return isLast ? [entry, blank, .. links] : [entry, blank, .. links, blank];
    }

    /// <summary>A date as the list writes it.</summary>
    public static string Date(Work work, ListPlan plan) =>
        string.Create(CultureInfo.InvariantCulture, $"{work.Year}{(plan.Seed % 2 == 0 ? '-' : '/')}{work.Month:00}");

    private string Entry(Work work, int number) =>
        plan.Form switch
        {
            ListForm.Papers => $"- {work.Title}. {work.Authors}. [[{words.Paper}]]({work.Paper}) [[{words.Code}]]({work.Code})",
            ListForm.BoldYears => $"* **{work.Title}** [[{words.Paper}]({work.Paper})] [[{words.Code}]({work.Code})]",
            ListForm.Tools => $"- [{work.Name}]{(plan.HasReferences ? $"[{work.Name.ToLowerInvariant()}]" : $"({work.Code})")} - {work.Description}.",
            ListForm.Numbered => string.Create(
                CultureInfo.InvariantCulture,
                $"{number}. **{work.Title}.** *{work.Authors}.* arXiv {work.Year}. [[PDF]({work.Paper})] [[{words.Code}]({work.Code})]"
            ),
            ListForm.Paragraphs => $"**{work.Title}**",
            ListForm.Nested => string.Create(CultureInfo.InvariantCulture, $"  - [{work.Title}]({work.Paper}) ({work.Year})"),
            _ => $"- ({Date(work, plan)}) [{work.Title}]({work.Paper}) - {work.Authors} [[{words.Code}]({work.Code})]",
        };

    private string Row(string[] cells) => plan.HasEdgePipes ? $"| {string.Join(" | ", cells)} |" : string.Join(" | ", cells);
}
