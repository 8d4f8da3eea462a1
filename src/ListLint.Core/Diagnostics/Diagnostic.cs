namespace ListLint.Core;

/// <summary>Another place that a diagnostic speaks of.</summary>
/// <param name="Span">Where.</param>
/// <param name="Message">What stands there, as a clause: "first listed here".</param>
/// <param name="Path">The file, if it is another one than the diagnostic's.</param>
public sealed record Related(Span Span, string Message, string? Path = null);

/// <summary>One report of a rule.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Span">The place, UTF-16 offsets.</param>
/// <param name="Message">What is wrong, why, and what to do; verbatim, may hold text of the list.</param>
/// <param name="Related">Other places that it speaks of; often empty.</param>
/// <param name="Fix">A way to fix it, if the right text is known.</param>
public sealed record Diagnostic(string Rule, Severity Severity, Span Span, string Message, IReadOnlyList<Related> Related, Fix? Fix = null)
{
    /// <summary>
    /// What it shares with others of its rule and severity, as the end of "5 more …": "links of this file differ from their anchor in case alone".
    /// Of a kind that a file has often, one report names all; null for what is always reported on its own.
    /// </summary>
    public string? Kind { get; init; }

    /// <summary>How much it matters on a line that a change adds, in a run over such lines; null where it matters as much as elsewhere.</summary>
    public Severity? SeverityOnNewLine { get; init; }

    /// <summary>The diagnostic as it is told of a line that a change adds: where it matters more there, on its own and not in a sum.</summary>
    public Diagnostic OnNewLine() => SeverityOnNewLine is { } severity ? this with { Severity = severity, Kind = null } : this;
}
