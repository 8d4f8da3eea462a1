using System.Globalization;

namespace ListLint.Tests;

/// <summary>Writes the list of a plan: nothing is wrong with it.</summary>
internal sealed class ListWriter
{
    private const int LastYear = 2025;
    private readonly ListPlan plan;
    private readonly List<ListLine> lines = [];
    private readonly Random random;
    private readonly WorkMaker works;
    private readonly EntryWriter entries;

    private ListWriter(ListPlan plan)
    {
        this.plan = plan;
        random = new Random(plan.Seed);
        works = new WorkMaker(plan.Language, random);
        entries = new EntryWriter(plan);
    }

    public static ListText Write(ListPlan plan)
    {
        var writer = new ListWriter(plan);
        writer.Write();
        if (plan.HasReferences)
            writer.WriteDefinitions();
        while (writer.lines[^1].Kind == LineKind.Blank)
            writer.lines.RemoveAt(writer.lines.Count - 1);
        return new ListText(writer.lines, plan.IsCrLf ? "\r\n" : "\n", plan.HasMark, plan.HasFinalEnding);
    }

    private void Write()
    {
        Add(LineKind.Heading, "# " + plan.Language.Words[0] + " " + plan.Language.Words[1]);
        Add(LineKind.Text, string.Join(plan.Language.Joint, plan.Language.Words.Skip(2).Take(6)) + ".");
        if (plan.HasFileLink)
            Add(LineKind.Text, $"[{plan.Language.Topics[0]}]({Trial.File})");
        string[] headings =
            plan.Form is ListForm.Papers or ListForm.Paragraphs ? [.. Years(5).Select(Text)]
            : plan.Form is ListForm.Tools ? plan.Language.Topics
            : plan.Language.Topics[..(plan.Form == ListForm.Nested ? 1 : 2)];
        if (plan.HasContents && headings.Length > 2)
            WriteContents(headings);
        foreach (var heading in headings)
        {
            Add(LineKind.Heading, "## " + heading);
            WriteBody(heading);
        }
    }

    private void WriteDefinitions()
    {
        foreach (var work in lines.Where(line => line.Kind == LineKind.Entry).Select(line => line.Work!).ToList())
            lines.Add(new ListLine(LineKind.Definition, $"[{work.Name.ToLowerInvariant()}]: {work.Code}"));
    }

    private void WriteContents(string[] headings)
    {
        Add(LineKind.Heading, "## " + plan.Language.Contents);
        foreach (var heading in headings)
            lines.Add(new ListLine(LineKind.Contents, $"- [{heading}](#{heading.ToLowerInvariant().Replace(' ', '-')})"));
        lines.Add(new ListLine(LineKind.Blank, ""));
    }

    private void WriteBody(string heading)
    {
        switch (plan.Form)
        {
            case ListForm.Papers or ListForm.Paragraphs:
                WriteGroup(int.Parse(heading, CultureInfo.InvariantCulture));
                break;
            case ListForm.BoldYears:
                foreach (var year in Years(3))
                {
                    Add(LineKind.Caption, $"**{Text(year)}**");
                    WriteGroup(year);
                }

                break;
            case ListForm.Nested:
                foreach (var topic in plan.Language.Topics.Skip(2).Take(3))
                {
                    lines.Add(new ListLine(LineKind.Caption, "- " + topic));
                    WriteEntries(null);
                }

                break;
            case ListForm.Table:
                lines.AddRange(entries.TableHead());
                WriteGroup(null);
                break;
            default:
                WriteGroup(null);
                break;
        }
    }

    private void WriteGroup(int? year)
    {
        WriteEntries(year);
        lines.Add(new ListLine(LineKind.Blank, ""));
    }

    private void WriteEntries(int? year)
    {
        for (var i = 0; i < plan.Size; i++)
            lines.AddRange(entries.Lines(works.Make(year ?? random.Next(2018, LastYear)), i + 1, i == plan.Size - 1));
    }

    private void Add(LineKind kind, string text)
    {
        lines.Add(new ListLine(kind, text));
        lines.Add(new ListLine(LineKind.Blank, ""));
    }

    private static IEnumerable<int> Years(int count) => Enumerable.Range(0, count).Select(back => LastYear - back);

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
