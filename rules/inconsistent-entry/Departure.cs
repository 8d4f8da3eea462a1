using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Where an entry departs from the habit of the others.</summary>
internal sealed record Departure(Span Span, string Message, Fix? Fix = null)
{
    private const int Fewest = 8;

    /// <summary>Whether so many of all are a habit from which one may depart.</summary>
    public static bool IsHabit(int count, int all) => count >= Fewest && count < all && count * 10 >= all * 9;
}
