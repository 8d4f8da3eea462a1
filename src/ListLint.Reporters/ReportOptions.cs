namespace ListLint.Reporters;

/// <summary>What a reporter needs to know of the place where its report is read.</summary>
public sealed record ReportOptions
{
    /// <summary>Whether to colour, by ANSI sequences.</summary>
    public bool Color { get; init; }

    /// <summary>Columns of the terminal; null where nobody looks at one, and then messages are not wrapped.</summary>
    public int? Width { get; init; }

    /// <summary>Whether to leave out what is not a diagnostic, such as the closing count.</summary>
    public bool Quiet { get; init; }

    /// <summary>The version of the command, for reports that name their tool.</summary>
    public string Version { get; init; } = "";
}
