using ListLint.Core;
using ListLint.Reporters;

namespace ListLint.Cli.Commands.Init;

/// <summary>What a first look at a file found.</summary>
/// <param name="Path">Relative to the folder of the run, with forward slashes.</param>
/// <param name="Habits">How the list is written, as a clause: "212 entries: bullets; dates as YYYY-MM; labels Paper, Code".</param>
/// <param name="Diagnostics">What the recommended rules report.</param>
/// <param name="Words">The words that are reported as misspelt; some may be terms of the field.</param>
internal sealed record ListSurvey(string Path, string Habits, IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<string> Words)
{
    /// <summary>The list; null where nothing is proposed of how it is written.</summary>
    public CuratedList? List { get; init; }

    private const int MostLabels = 4;
    private const string SpellingRule = "misspelled-word";

    /// <summary>What a look at a list and a run of the rules found.</summary>
    public static ListSurvey Create(string path, CuratedList list, IReadOnlyList<Diagnostic> diagnostics) =>
        new(
            path,
            HabitsOf(list),
            diagnostics,
            [.. diagnostics.Where(one => one.Rule == SpellingRule).Select(one => list.Source.Slice(one.Span).ToString())]
        )
        {
            List = list,
        };

    private static string HabitsOf(CuratedList list)
    {
        if (list.Entries.Count == 0)
            return "no entry yet";
        var forms = list
            .Entries.CountBy(entry => entry.Shape)
            .Where(form => form.Value * 20 >= list.Entries.Count)
            .OrderByDescending(form => form.Value)
            .Select(form => Word(form.Key));
        var dates = list
            .Dates.CountBy(date => date.Format)
            .Where(format => format.Value > 1)
            .OrderByDescending(format => format.Value)
            .ThenBy(format => format.Key, StringComparer.Ordinal)
            .Select(format => format.Key)
            .Take(1);
        var labels = list
            .Labels.CountBy(label => label.Text)
            .Where(label => label.Value > 1)
            .OrderByDescending(label => label.Value)
            .ThenBy(label => label.Key, StringComparer.Ordinal)
            .Take(MostLabels)
            .Select(label => Excerpt.From(label.Key, 20))
            .ToList();
        var dated = string.Concat(dates.Select(format => $"; dates as {format}"));
        var labelled = labels.Count > 0 ? $"; labels {string.Join(", ", labels)}" : "";
        return Printable.Escape($"{list.Entries.Count} entries: {string.Join(", ", forms)}{dated}{labelled}");
    }

    private static string Word(EntryShape shape) =>
        shape switch
        {
            EntryShape.Bullet => "bullets",
            EntryShape.Numbered => "numbered items",
            EntryShape.TableRow => "rows of tables",
            EntryShape.HtmlRow => "rows of HTML tables",
            EntryShape.Paragraph => "paragraphs",
            _ => "headings",
        };
}
