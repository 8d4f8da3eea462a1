namespace ListLint.Core;

/// <summary>How much a diagnostic matters to the reader of a list.</summary>
public enum Severity
{
    /// <summary>Departs from the list's own habit.</summary>
    Info,

    /// <summary>Very likely wrong.</summary>
    Warning,

    /// <summary>The reader is misled or sees damage.</summary>
    Error,
}
