namespace ListLint.Core;

/// <summary>When what most do is the way of a list, from which one that does otherwise departs.</summary>
public static class Habits
{
    /// <summary>As many have to do so before it can be called a habit.</summary>
    public const int Fewest = 8;

    /// <summary>Whether at least nine of ten do so.</summary>
    public static bool IsNearlyAll(int count, int all) => count * 10 >= all * 9;

    /// <summary>Whether at least nine of ten do so, and as many as it takes.</summary>
    public static bool IsHabit(int count, int all, int fewest = Fewest) => count >= fewest && IsNearlyAll(count, all);
}
