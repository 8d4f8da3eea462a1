using System.Globalization;
using ListLint.Core;
using ListLint.Rules;

namespace ListLint.Cli.Commands.Init;

/// <summary>Proposes what lists could declare: what they keep already, with the share that keeps it.</summary>
/// <param name="lists">The lists.</param>
/// <param name="rules">All rules.</param>
internal sealed class StyleSurvey(IReadOnlyList<CuratedList> lists, IReadOnlyList<Rule> rules)
{
    // What fewer keep is none of the lists' ways.
    private const double LeastForm = 0.5;

    // A form of a few bullets beside tables is not that of the list.
    private const double LeastPart = 0.3;
    private const int UsualMinimum = 3;

    private static readonly int[] Lengths = [60, 80, 100, 120, 150, 200, 250, 300, 400];
    private readonly KeptStyle habits = new(lists);
    private readonly List<string> lines = [];

    /// <summary>Lines of YAML, to be written as comments.</summary>
    public IReadOnlyList<string> Lines()
    {
        AddEntry();
        if (lines.Count == 0)
            lines.AddRange("entry:", "  format: \"- [Title](url) - Description.\" # no form is kept by half of the entries");
        AddColumns();
        lines.AddRange("one-entry-per-pull-request: true", "enforce: changes # for the lines that a change adds alone");
        return lines;
    }

    private void AddEntry()
    {
        var forms = habits.FindForms();
        var style = new EntryStyle { Forms = [.. forms.Select(form => FormParser.Parse(form, out _)).OfType<EntryForm>()] };
        var (kept, all) = habits.CountForms(style);
        if (forms.Count > 0 && all >= Math.Max(Habits.Fewest, LeastPart * lists.Sum(list => list.Entries.Count)) && kept >= LeastForm * all)
        {
            var quoted = forms.Select(YamlText.Quote).ToList();
            AddToEntry($"format: {(quoted.Count > 1 ? $"[{string.Join(", ", quoted)}]" : quoted[0])}", kept, all, "entries");
            if (style.Forms.Any(form => form.HasDescription))
                AddDescription(style);
        }

        foreach (var (order, name) in new[] { (EntryOrder.Alphabetical, "alphabetical"), (EntryOrder.NewestFirst, "newest-first") })
        {
            var sorted = habits.CountOrder(order);
            if (!IsKept(sorted.Kept, sorted.All) || sorted.All < LeastPart * lists.Sum(list => list.Entries.Count))
                continue;
            AddToEntry($"order: {name}", sorted.Kept, sorted.All, "entries");
            break;
        }

        AddUnique();
        var sections = habits.CountSections(UsualMinimum);
        if (IsKept(sections.Kept, sections.All))
            AddToEntry($"min-entries: {UsualMinimum}", sections.Kept, sections.All, "sections");
    }

    private void AddDescription(EntryStyle style)
    {
        var proposals = new List<string>();
        foreach (var start in new[] { TextStart.Upper, TextStart.Lower }.Where(start => habits.Starts(style, start)))
        {
            var (kept, all) = habits.CountDescriptions(style, new TextStyle { StartsWith = start });
            proposals.Add($"    starts-with: {(start == TextStart.Upper ? "upper" : "lower")} # {Share(kept, all, "descriptions in that form")}");
        }

        foreach (var length in Lengths)
        {
            var (kept, all) = habits.CountDescriptions(style, new TextStyle { MaxLength = length });
            if (all < Habits.Fewest || kept * 100 < all * 98)
                continue;
            proposals.Add($"    max-length: {length} # {Share(kept, all, "descriptions in that form")}");
            break;
        }

        if (proposals.Count > 0)
            lines.AddRange(["  description:", .. proposals]);
    }

    private void AddUnique()
    {
        var all = lists.Sum(list => list.Entries.Count);
        var options = RuleOptions.None.With("habit", "each");
        var repeated = rules
            .Where(rule => rule.Id is "duplicate-entry" or "cross-listed-entry")
            .Sum(rule => lists.Sum(list => CountReports(rule, list)));
        if (IsKept(all - repeated, all))
            AddToEntry("unique: file", all - repeated, all, "entries");

        int CountReports(Rule rule, CuratedList list) => (rule.Options.Count > 0 ? rule.With(options) : rule).Check(list).Count();
    }

    private void AddColumns()
    {
        var columns = ColumnSurvey.Find(lists).ToList();
        if (columns.Count == 0)
            return;
        lines.Add("columns:");
        lines.AddRange(
            columns.Select(column =>
                $"  {YamlText.Quote(column.Header)}: [{string.Join(", ", column.Values.Select(YamlText.Quote))}] "
                + $"# {Share(column.Kept, column.All, "cells")}"
            )
        );
    }

    private void AddToEntry(string text, int kept, int all, string what)
    {
        if (lines.Count == 0)
            lines.Add("entry:");
        lines.Add($"  {text} # {Share(kept, all, what)}");
    }

    private static bool IsKept(int kept, int all) => all >= Habits.Fewest && Habits.IsNearlyAll(kept, all);

    // Down, so that 100 % are all.
    private static string Share(int kept, int all, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{(all == 0 ? 0 : kept * 100L / all)} % of {all} {what}");
}
