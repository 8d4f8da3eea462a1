using ListLint.Core;
using ListLint.Spelling;

namespace ListLint.Rules;

/// <summary>A name that is written otherwise than it is spelt.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Written">How it is written there.</param>
/// <param name="Usual">How it is spelt.</param>
/// <param name="Count">How often the list spells it so.</param>
/// <param name="All">How often the list uses it in any form.</param>
internal sealed record NameForm(Span Span, string Written, string Usual, int Count, int All)
{
    /// <summary>Whether everybody knows the spelling; else the list shows it.</summary>
    public required bool IsKnown { get; init; }

    /// <summary>Whether it stands in the text of a link or in a title.</summary>
    public required bool IsInName { get; init; }

    /// <summary>Whether the list itself spells it so nearly always.</summary>
    public bool IsHabit => Habits.IsHabit(Count, All);

    /// <summary>All names of a list that are written otherwise than nine of ten times, or than everybody knows.</summary>
    public static IEnumerable<NameForm> Find(CuratedList list)
    {
        var meant = MeantNames.From(list);
        foreach (var (name, places) in NameForms.From(list).All)
        {
            var known = KnownNames.Find(name);
            var (usual, count) = FindUsual(list, places, known);
            // "latex" is a word beside LaTeX.
            if (known is null && !(Habits.IsHabit(count, places.Count) && NameForms.IsMixed(usual) && !English.IsUsual(usual)))
                continue;
            if (count == places.Count)
                continue;
            foreach (var place in places)
            {
                var written = list.Source.Slice(place);
                if (written.SequenceEqual(usual) || !written.ContainsAnyInRange('a', 'z') || meant.Has(place, written.ToString()))
                    continue;
                yield return new NameForm(place, written.ToString(), usual, count, places.Count)
                {
                    IsKnown = known is not null,
                    IsInName = meant.IsInName(place),
                };
            }
        }
    }

    private static (string Usual, int Count) FindUsual(CuratedList list, IReadOnlyList<Span> places, string? known)
    {
        if (known is not null)
            return (known, places.Count(place => list.Source.Slice(place).SequenceEqual(known)));
        var usual = places.GroupBy(place => list.Source.Text[place.Start..place.End], StringComparer.Ordinal).MaxBy(form => form.Count())!;
        return (usual.Key, usual.Count());
    }
}
