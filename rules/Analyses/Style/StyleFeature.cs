using ListLint.Core;

namespace ListLint.Rules;

/// <summary>How a line does one thing that others of its form do too.</summary>
/// <param name="Line">The line.</param>
/// <param name="Key">What is done: lines of one form with one key are compared.</param>
/// <param name="Value">How it is done.</param>
/// <param name="Span">Where.</param>
/// <param name="Index">For a gap, the place of the part behind it among the parts of the line.</param>
internal readonly record struct StyleFeature(StyleLine Line, string Key, string Value, Span Span, int Index = 0)
{
    /// <summary>The form whose lines are compared, where it is not that of the line.</summary>
    public string Form { get; init; } = Line.Form;

    /// <summary>Whether it is compared with the file only where a sibling keeps the habit: a paragraph without links may be anything.</summary>
    public bool NeedsSibling { get; init; }

    /// <summary>What holds the siblings, where it is not what holds those of the line.</summary>
    public Node Scope { get; init; } = Line.Scope;
}

/// <summary>How the others do it.</summary>
/// <param name="Value">How most of them do.</param>
/// <param name="Count">How many of them.</param>
/// <param name="All">Of how many, the line itself not counted.</param>
/// <param name="IsOfGroup">Whether they are its siblings, and not all of the file.</param>
internal sealed record StyleHabit(string Value, int Count, int All, bool IsOfGroup)
{
    /// <summary>Who they are, to be followed by what they have: "all 7 others of this section".</summary>
    public string Who(string what) =>
        (Count == All ? $"all {All} other {what}" : $"{Count} of the {All} other {what}") + (IsOfGroup ? " here" : " in this file");
}

/// <summary>A thing that a line does unlike the others, and what to do about it.</summary>
/// <param name="Span">Where.</param>
/// <param name="Clause">What is so, and how many of the others do what instead; a sentence without its period.</param>
/// <param name="Edits">What makes it like the others; none where that is not known.</param>
/// <param name="Safety">Whether that may be done without a look.</param>
internal sealed record StyleChange(Span Span, string Clause, IReadOnlyList<Edit> Edits, Safety Safety)
{
    /// <summary>Whether it is told too where the line cannot be written by it: brackets and emphasis that have to be closed elsewhere.</summary>
    public bool IsToldAlone { get; init; }

    /// <summary>The mark of the item, where it is what changes; its edit stands before the line.</summary>
    public string? Mark { get; init; }
}
