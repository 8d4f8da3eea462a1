namespace ListLint.Run.Ask;

/// <summary>How a list is named that comes from standard input.</summary>
internal static class StandardInput
{
    /// <summary>The path that means it.</summary>
    public const string Path = "-";

    /// <summary>What it is called where it has no name.</summary>
    public const string Name = "<stdin>";
}
