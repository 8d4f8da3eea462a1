namespace ListLint.Core;

/// <summary>What a sign of Markdown makes.</summary>
public enum SignKind : byte
{
    /// <summary>Emphasis by one asterisk or underscore on each side.</summary>
    Emphasis,

    /// <summary>Strong emphasis by two of them on each side.</summary>
    Strong,

    /// <summary>A rule across the page.</summary>
    Rule,
}

/// <summary>Something whose signs can be chosen without a change of what GitHub shows.</summary>
/// <param name="Span">All of it, its signs included.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct MarkupSign(Span Span, SignKind Kind);
