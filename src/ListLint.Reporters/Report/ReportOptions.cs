using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>What a reporter needs to know of the place where its report is read.</summary>
public sealed record ReportOptions
{
    /// <summary>Whether to colour, by ANSI sequences.</summary>
    public bool Color { get; init; }

    /// <summary>Columns of the terminal; null where nobody looks at one, and then messages are not wrapped.</summary>
    public int? Width { get; init; }

    /// <summary>Whether the texts of the run are at hand, so that a report may show their lines.</summary>
    public bool HasTexts { get; init; } = true;

    /// <summary>Whether to leave out what is not a diagnostic, such as the closing count.</summary>
    public bool Quiet { get; init; }

    /// <summary>Whether a report for people shows the first of many problems that are alike, and counts the rest.</summary>
    public bool IsFolded { get; init; }

    /// <summary>Whether a report for people has a table of rules in place of the problems.</summary>
    public bool IsStatistics { get; init; }

    /// <summary>What was fixed already before the run was reported; null where nothing was to be.</summary>
    public Safety? FixedUpTo { get; init; }

    /// <summary>How many lines a change adds, where those alone are reported; null elsewhere.</summary>
    public int? AddedLines { get; init; }

    /// <summary>
    /// How many lists were checked and what was left aside, a sentence for people; null where that follows from the run.
    /// </summary>
    public string? CheckedCount { get; init; }

    /// <summary>The version of the command, for reports that name their tool.</summary>
    public string Version { get; init; } = "";

    /// <summary>The address of the project's own page, without a slash at its end, for reports that link to it; null where it has none.</summary>
    public string? Homepage { get; init; }

    /// <summary>The rules that ran, by id, for reports that describe them.</summary>
    public IReadOnlyList<RuleDescription> Rules { get; init; } = [];

    /// <summary>
    /// A word that nobody can guess, where GitHub's runner reads standard output: text of a list is printed between marks with it, so that it gives
    /// the runner no orders. Null elsewhere.
    /// </summary>
    public string? StopToken { get; init; }

    /// <summary>
    /// What the paths of the run follow in a link to a file, such as <c>https://github.com/OWNER/NAME/blob/SHA/</c>; without it links are relative.
    /// </summary>
    public string FilesUrl { get; init; } = "";

    /// <summary>
    /// What the same lists hold on lines that did not change, for reports that say so beside the run; null where lines were not told apart.
    /// </summary>
    public RunResult? Unchanged { get; init; }

    /// <summary>Gathers what only the page shows; asked when a page is written, and then only.</summary>
    public Func<PageContext>? GatherPage { get; init; }

    /// <summary>What only the page shows.</summary>
    public PageContext Page
    {
        get => field ??= GatherPage?.Invoke() ?? new PageContext();
        init;
    }
}
