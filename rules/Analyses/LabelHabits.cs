using ListLint.Core;
using ListLint.Spelling;

namespace ListLint.Rules;

/// <summary>
/// How a list spells its labels: at least 9 of 10 of one meaning, and at least 8.
/// Labels in brackets and names in front of a colon have habits of their own.
/// </summary>
internal sealed class LabelHabits
{
    private const int Fewest = Habits.Fewest;
    private readonly Dictionary<Label, Habit> departures = [];

    private LabelHabits(CuratedList list)
    {
        foreach (
            var form in list
                .Labels.Where(label => label.Key.Length > 0)
                .GroupBy(label => label.Span.Start > 0 && list.Source.Text[label.Span.Start - 1] == '[')
        )
        {
            var groups = form.GroupBy(label => label.Key).ToDictionary(group => group.Key, group => group.ToList());
            foreach (var group in groups.Values.Where(group => group.Count >= Fewest))
                FindSpellings(group);
            var frequent = groups.Values.Where(group => group.Count >= Fewest).ToList();
            foreach (
                var group in groups.Values.Where(group =>
                    group.Count <= 2 && group[0].Key.Length >= 4 && group[0].Text.AsSpan().ContainsAnyInRange('a', 'z')
                )
            )
                FindSlips(group, frequent);
        }

        DropStylesOfEntries(list);
    }

    public static LabelHabits From(CuratedList list) => list.Index(built => new LabelHabits(built));

    /// <summary>
    /// Whether nobody can have meant more by one label than by the other: they differ in case and spaces, or by one letter within a word.
    /// </summary>
    public static bool IsSameWords(string label, string usual)
    {
        var (text, other) = (Letters(label), Letters(usual));
        return text == other || (CountOfWords(label) == CountOfWords(usual) && Signs(text) == Signs(other) && EditDistance.IsOne(text, other));
    }

    public Habit? For(Label label) => departures.GetValueOrDefault(label);

    private void FindSpellings(List<Label> group)
    {
        var usual = group.GroupBy(label => label.Text).MaxBy(spelling => spelling.Count())!;
        var count = usual.Count();
        if (!Habits.IsHabit(count, group.Count))
            return;
        foreach (var label in group.Where(label => label.Text != usual.Key && !IsProperName(label.Text, usual.Key)))
            departures[label] = new Habit(usual.Key, count, group.Count);
    }

    // "GitHub" among "Github" is the name as its owner writes it.
    private static bool IsProperName(string text, string usual) =>
        CountOfInnerCapitals(text) > CountOfInnerCapitals(usual) && text.Equals(usual, StringComparison.OrdinalIgnoreCase);

    private static int CountOfInnerCapitals(string text) =>
        text.Zip(text.Skip(1)).Count(pair => char.IsLower(pair.First) && char.IsUpper(pair.Second));

    // "[Base] [Chat]" are two names of one kind, whatever "[base]" is elsewhere.
    private void DropStylesOfEntries(CuratedList list)
    {
        var cased = departures
            .Where(pair => StartsUpper(pair.Key.Text) is { } isUpper && StartsUpper(pair.Value.Text) == !isUpper)
            .Select(pair => pair.Key.Span.Start)
            .ToHashSet();
        if (cased.Count == 0)
            return;
        var links = list.Links.Where(link => !link.IsImage).OrderBy(link => link.Span.Start).ToList();
        foreach (var (link, other) in links.Zip(links.Skip(1)).Where(pair => pair.First.Entry == pair.Second.Entry))
        {
            DropBeside(link, other);
            DropBeside(other, link);
        }

        void DropBeside(Link link, Link other)
        {
            if (
                link.Label is { } label
                && cased.Contains(label.Span.Start)
                && StartsUpper(other.Text) == StartsUpper(label.Text)
                && !(other.Label is { } beside && cased.Contains(beside.Span.Start))
            )
                departures.Remove(label);
        }
    }

    private static bool? StartsUpper(string text) => text.Length > 0 && char.IsLetter(text[0]) ? char.IsUpper(text[0]) : null;

    // "Papper" is a slip for "Paper"; "Papers", "Paper2", "Caper" and "C Paper" are not.
    private void FindSlips(List<Label> rare, List<List<Label>> frequent)
    {
        var key = rare[0].Key;
        var meant = frequent.FirstOrDefault(group =>
            group.Count >= 10 * rare.Count
            && key.All(char.IsAsciiLetter)
            && key[0] == group[0].Key[0]
            && key + "s" != group[0].Key
            && key != group[0].Key + "s"
            && EditDistance.IsOne(key, group[0].Key)
        );
        if (meant is null)
            return;
        var usual = meant.GroupBy(label => label.Text).MaxBy(spelling => spelling.Count())!;
        if (!IsOneWordOff(rare[0].Text, usual.Key))
            return;
        foreach (var label in rare)
            departures.TryAdd(label, new Habit(usual.Key, usual.Count(), usual.Count() + rare.Count));
    }

    // The same words but for one, which is no word of its own.
    private static bool IsOneWordOff(string text, string usual)
    {
        var (words, others) = (SplitWords(text), SplitWords(usual));
        if (words.Length != others.Length)
            return false;
        var differing = words.Zip(others).Where(pair => pair.First != pair.Second).ToList();
        return differing is [var (word, _)] && !English.Has(word);
    }

    private static string[] SplitWords(string text) =>
        text.ToLowerInvariant().Split([' ', '-', '_', '/', '(', ')', '[', ']', '.', ',', ':'], StringSplitOptions.RemoveEmptyEntries);

    private static string Letters(string label) => string.Concat(label.Where(letter => !char.IsWhiteSpace(letter))).ToLowerInvariant();

    private static string Signs(string label) => string.Concat(label.Where(letter => !char.IsLetter(letter)));

    private static int CountOfWords(string label) => label.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>The usual spelling, how often it is used, and of how many labels.</summary>
    internal sealed record Habit(string Text, int Count, int All);
}
