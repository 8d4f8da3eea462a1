namespace ListLint.Core;

/// <summary>What a failure carries beside its message: the state of a FluentValidation failure.</summary>
internal sealed record Finding(string Message)
{
    public Span? Span { get; init; }

    public Severity? Severity { get; init; }

    public Severity? SeverityOnNewLine { get; init; }

    public IReadOnlyList<Related> Related { get; init; } = [];

    public Fix? Fix { get; init; }

    public string? Kind { get; init; }
}
