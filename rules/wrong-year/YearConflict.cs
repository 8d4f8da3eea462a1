using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A stated date and the address that contradicts it.</summary>
/// <param name="Date">What is stated.</param>
/// <param name="Link">The link that proves another year.</param>
/// <param name="Proof">What it proves.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="IsBefore">Whether the statement is earlier than the proof.</param>
internal sealed record YearConflict(StatedDate Date, Link Link, PublicationYear Proof, Severity Severity, bool IsBefore)
{
    /// <summary>Whether the entry itself names venue and year, so that no other way of dating explains it.</summary>
    public bool IsNamed { get; init; }
}
