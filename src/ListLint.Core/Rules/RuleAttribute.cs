namespace ListLint.Core;

/// <summary>What every rule says of itself.</summary>
/// <param name="severity">The severity of its diagnostics, unless it grades one by its evidence.</param>
/// <param name="summary">What holds where the rule is silent, as a sentence: "Every entry is listed once."</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class RuleAttribute(Severity severity, string summary) : Attribute
{
    /// <summary>The severity of its diagnostics, unless it grades one by its evidence.</summary>
    public Severity Severity { get; } = severity;

    /// <summary>What holds where the rule is silent.</summary>
    public string Summary { get; } = summary;

    /// <summary>Whether the rule is on without being asked for: at least 95 of 100 of its reports on real lists are right.</summary>
    public bool Recommended { get; init; } = true;

    /// <summary>
    /// Whether it is what a maintainer asks of a new entry: on in the preset "style", and on lines that a change adds without being asked for.
    /// </summary>
    public bool Style { get; init; }

    /// <summary>
    /// Whether the maintainers of the list of awesome lists ask it of a list that is submitted there: on in the preset "awesome". Where it is not
    /// recommended either, it is for such lists alone, and no other preset has it.
    /// </summary>
    public bool Awesome { get; init; }

    /// <summary>Whether the rule compares the files of a run, and so needs <see cref="Facts.Run"/>.</summary>
    public bool AcrossFiles { get; init; }

    /// <summary>Whether the rule reads what servers said of links, <see cref="Facts.LinkOf"/>, and so runs only where they may be asked.</summary>
    public bool Online { get; init; }

    /// <summary>Whether the rule looks at what suppressions came to, and so runs behind the others.</summary>
    public bool AfterSuppression { get; init; }
}
