using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// How often the lines of a list do a thing in which way, and whether one departs from it. The file is asked first of all; the siblings have a
/// veto, and a habit of their own where the file does not speak against it.
/// </summary>
internal sealed class StyleTally
{
    private const int FewestSiblings = 6;
    private const int FewestLines = 15;
    private readonly Dictionary<(string Form, string Key), Ways> ofFile = [];
    private readonly Dictionary<(object Scope, string Form, string Key), Ways> ofGroups = [];

    /// <summary>Counts a feature.</summary>
    public void Add(StyleFeature feature)
    {
        Get(ofFile, (feature.Form, feature.Key)).Add(feature.Value);
        Get(ofGroups, (feature.Scope, feature.Form, feature.Key)).Add(feature.Value);
    }

    /// <summary>The habit that a counted feature departs from, or null.</summary>
    public StyleHabit? HabitAgainst(StyleFeature feature)
    {
        var value = feature.Value;
        var (file, group) = (ofFile[(feature.Form, feature.Key)], ofGroups[(feature.Scope, feature.Form, feature.Key)]);
        if (file.All < FewestSiblings + 1 || file.Usual == value)
            return null;
        var (all, siblings) = (file.All - 1, group.All - 1);
        if (
            siblings >= FewestSiblings
            && group.Usual != value
            && IsHabit(group.Most, siblings)
            && file.ShareOf(group.Usual, all) >= FileShare(siblings)
        )
            return new StyleHabit(group.Usual, group.Most, siblings, IsOfGroup: true);
        return
            (!feature.NeedsSibling || group.CountOf(file.Usual) > 0)
            && all >= FewestLines
            && Habits.IsNearlyAll(file.Most, all)
            && !IsVeto(group, value, (double)file.Most / all)
            ? new StyleHabit(file.Usual, file.Most, all, IsOfGroup: false)
            : null;
    }

    private static bool IsHabit(int count, int all) => all < 10 ? count == all : Habits.IsNearlyAll(count, all);

    private static double FileShare(int siblings) => siblings >= 20 ? 0.5 : 0.7;

    // Several of the siblings do as the line does: more of them, the fewer of the file do.
    private static bool IsVeto(Ways group, string value, double share)
    {
        var (siblings, same) = (group.All - 1, group.CountOf(value) - 1);
        return (siblings >= FewestSiblings && same >= 2 && same * (share < 0.95 ? 10 : 3) >= siblings)
            || (siblings >= 2 && same * 2 >= siblings)
            || (siblings >= 4 && group.Usual == value);
    }

    private static Ways Get<TKey>(Dictionary<TKey, Ways> all, TKey key)
        where TKey : notnull
    {
        if (!all.TryGetValue(key, out var ways))
            all[key] = ways = new Ways();
        return ways;
    }

    private sealed class Ways
    {
        private readonly Dictionary<string, int> counts = [];

        public int All { get; private set; }

        public string Usual { get; private set; } = "";

        public int Most { get; private set; }

        public int CountOf(string value) => counts.GetValueOrDefault(value);

        public double ShareOf(string value, int all) => (double)CountOf(value) / all;

        public void Add(string value)
        {
            All++;
            var count = counts[value] = CountOf(value) + 1;
            if (count > Most)
                (Usual, Most) = (value, count);
        }
    }
}
