using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Where an entry departs from the habit of the others.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Span">Where it departs.</param>
/// <param name="Count">How many have the habit.</param>
/// <param name="All">Of how many.</param>
internal record Departure(Entry Entry, Span Span, int Count, int All)
{
    /// <summary>Whether so many of all are a habit from which one may depart.</summary>
    public static bool IsHabit(int count, int all) => count < all && Habits.IsHabit(count, all);
}
