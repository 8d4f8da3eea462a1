using ListLint.Core;

namespace ListLint.Rules;

/// <summary>An entry out of the order that the configuration asks for.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Beside">The one that it belongs beside; null where it belongs at an end of its group.</param>
/// <param name="IsBehind">Whether it belongs behind that one, or at the end.</param>
/// <param name="Order">The order.</param>
internal sealed record Stray(Entry Entry, Entry Beside, bool IsBehind, EntryOrder Order)
{
    /// <summary>Whether it is one of so many in its group that the group has to be sorted anew.</summary>
    public bool IsOfMany { get; init; }

    /// <summary>The side of the other entry.</summary>
    public string Where => IsBehind ? "after" : "before";

    /// <summary>The title of the other entry.</summary>
    public string Name => Excerpt.From(Beside.Title, 40);

    /// <summary>The order, in a sentence.</summary>
    public string What =>
        Order switch
        {
            EntryOrder.Alphabetical => "entries are in alphabetical order",
            EntryOrder.ByDate => "the oldest entry comes first",
            EntryOrder.NewestFirst => "the newest entry comes first",
            EntryOrder.Bottom => "new entries are added at the end",
            _ => "new entries are added at the start",
        };
}
