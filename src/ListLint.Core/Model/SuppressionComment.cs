namespace ListLint.Core;

/// <summary>Which lines a suppression holds for.</summary>
public enum SuppressionScope
{
    /// <summary>The comment says "listlint-" and then something that is no suppression; it holds for nothing.</summary>
    None,

    /// <summary>The next line that is not blank.</summary>
    NextLine,

    /// <summary>The lines of the comment itself.</summary>
    Line,

    /// <summary>From the comment to the next <see cref="End"/>, or the end of the file.</summary>
    Start,

    /// <summary>Ends what a <see cref="Start"/> began.</summary>
    End,

    /// <summary>The file.</summary>
    File,
}

/// <summary>An HTML comment that starts with <c>listlint-</c>, such as <c>&lt;!-- listlint-disable-line wrong-year -- reprint --&gt;</c>.</summary>
public sealed class SuppressionComment(Span span, SuppressionScope scope) : Node(span)
{
    /// <summary>Which lines it holds for.</summary>
    public SuppressionScope Scope { get; } = scope;

    /// <summary>The word that says what it does, as written: <c>listlint-disable-line</c>.</summary>
    public required string Word { get; init; }

    /// <summary>What it silences: one for each rule that it names, or one without a name that stands for all rules.</summary>
    public required IReadOnlyList<SuppressedRule> Rules { get; init; }

    /// <summary>Why, as written; null where that is not said.</summary>
    public string? Reason { get; init; }
}

/// <summary>A rule that a comment silences.</summary>
public sealed class SuppressedRule(Span span, string? id) : Node(span)
{
    /// <summary>The id as written, which may be that of no rule; null for all rules.</summary>
    public string? Id { get; } = id;
}
