namespace ListLint.Tests;

/// <summary>A list with one defect, and the 0-based index of the line on which it is to be reported.</summary>
internal sealed record Mutant(ListText List, int Index);

/// <summary>A way to damage a list that must give one report of one rule.</summary>
/// <param name="Name">What is done, as a clause: "a cell is dropped".</param>
/// <param name="Rule">The id of the rule that must report it.</param>
/// <param name="Forms">The forms of list that it fits.</param>
/// <param name="Inject">Does it.</param>
internal sealed record Mutation(string Name, string Rule, ListForm[] Forms, Func<ListText, Random, Mutant> Inject)
{
    /// <summary>What the list must have beside its form.</summary>
    public Func<ListPlan, ListPlan> Needs { get; init; } = plan => plan;

    /// <summary>Whether one slip damages several words of the line, each with a report.</summary>
    public bool IsManifold { get; init; }

    /// <summary>Whether the rule knows the right text, so that a safe fix gives the list as it was.</summary>
    public bool IsRestorable { get; init; }

    /// <summary>Whether a fix that may lose or move content gives the list as it was.</summary>
    public bool IsRestorableUnsafely { get; init; }

    public override string ToString() => $"{Rule}: {Name}";
}
