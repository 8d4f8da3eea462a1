using ListLint.Core;
using ListLint.Reporters;
using ListLint.Run.Ask;
using ListLint.Run.Lint;

namespace ListLint.Run.Judge;

/// <summary>What a run came to. All deliveries start from it, and so does what joins the reports of several runs.</summary>
internal sealed record RunOutcome
{
    /// <summary>The request that the run answers.</summary>
    public required RunRequest Request { get; init; }

    /// <summary>What is reported, with the exit code.</summary>
    public required RunResult Run { get; init; }

    /// <summary>What the process ends with, a value of <c>ExitCode</c>.</summary>
    public int Exit => Run.ExitCode!.Value;

    /// <summary>What could not be checked or fixed and why, sentences.</summary>
    public IReadOnlyList<string> Complaints { get; init; } = [];

    /// <summary>What is to be said beside the reports, lines.</summary>
    public IReadOnlyList<string> Messages { get; init; } = [];

    /// <summary>How many lists were checked and what was left aside, a sentence; null where none was checked, or it is not known.</summary>
    public string? CheckedCount { get; init; }

    /// <summary>What the awesome list asks for and the run could not find out, lines; empty where no list is to be submitted there.</summary>
    public IReadOnlyList<string> Checklist { get; init; } = [];

    /// <summary>What is to be said of the baseline, lines.</summary>
    public IReadOnlyList<string> Gone { get; init; } = [];

    /// <summary>What was fixed, or would be, in the order of the lists.</summary>
    public IReadOnlyList<ListResult> Lists { get; init; } = [];

    /// <summary>The files that the run hangs on, absolute paths: lists and configurations, of which one may not be there yet.</summary>
    public IReadOnlyList<string> Watched { get; init; } = [];

    /// <summary>What came of the list from standard input; null where none came from there.</summary>
    public ListResult? Input { get; init; }

    /// <summary>What was left out because its lines did not change; null where lines were not told apart.</summary>
    public RunResult? Unchanged { get; init; }

    /// <summary>How many lines of the lists a change adds, where those alone are reported; null elsewhere.</summary>
    public int? AddedLines { get; init; }

    /// <summary>What the baseline knows and what of it is gone; null where none was given.</summary>
    public BaselineCounts? Baseline { get; init; }
}
