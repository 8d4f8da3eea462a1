namespace ListLint.Rules;

/// <summary>When a table of contents lists so much of something that what it leaves out was forgotten.</summary>
internal static class Shares
{
    /// <summary>Whether at least two thirds are there, and so many as it takes.</summary>
    public static bool IsMost(int listed, int all, int fewest = 3) => listed >= fewest && (all - listed) * 3 <= all;
}
