namespace ListLint.Run.Judge;

/// <summary>What the process ends with.</summary>
internal static class ExitCode
{
    /// <summary>Nothing at or above <c>--fail-on</c>.</summary>
    public const int Clean = 0;

    /// <summary>Something at or above it.</summary>
    public const int Problems = 1;

    /// <summary>Could not run: bad arguments, an unreadable file, a rule that failed.</summary>
    public const int Failed = 2;
}
