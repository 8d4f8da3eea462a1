using FluentValidation;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A work that is listed twice in one list: the same address and title, or the same full title.</summary>
[Rule(Severity.Error, "Every entry is listed once.")]
public sealed class DuplicateEntry : Rule
{
    private static readonly ChoiceOption Scope = new("scope", "Where an entry may stand only once: in the file, or under one heading and caption of it.", "file", "section");

    /// <summary>Sets up the rule.</summary>
    public DuplicateEntry() =>
        RuleForEach(list => list.Entries)
            .Must((list, entry) => FirstOf(list, entry) is null)
            .WithMessage((list, entry) => Message(list, entry, FirstOf(list, entry)!))
            .WithSeverity((list, entry) => SeverityOf(FirstOf(list, entry)!, entry))
            .WithRelated((list, entry) => new Related(FirstOf(list, entry)!.First.Span, "first listed here"))
            .WithFix((list, entry) => Removal.Of(list, Repeats.Of(list), FirstOf(list, entry)!, entry))
            .At(entry => entry.TitleSpan.IsEmpty ? entry.Span : entry.TitleSpan);

    /// <inheritdoc/>
    public override IReadOnlyList<RuleOption> Options => [Scope];

    // Under a second topic it may be listed on purpose.
    private static Severity SeverityOf(Repeat repeat, Entry entry) =>
        !Repeats.IsSameTopic(repeat.First, entry) ? Severity.Info : repeat.Sureness == Sureness.Certain ? Severity.Error : Severity.Warning;

    private Repeat? FirstOf(CuratedList list, Entry entry) =>
        Settings.Of(Scope) == "section" ? Repeats.Of(list).FirstOfTopic(entry) : Repeats.Of(list).FirstOf(entry);

    private static string Message(CuratedList list, Entry entry, Repeat repeat)
    {
        var first = repeat.First;
        var where = first.Section == entry.Section ? "" : $", under \"{Excerpt.Of(first.Section.Title, 40)}\"";
        var name = entry.Title.Length > 0 ? $"\"{Excerpt.Of(entry.Title)}\"" : "This entry";
        var spelling = entry.TitleKey == first.TitleKey || first.Title.Length == 0 ? "" : $" as \"{Excerpt.Of(first.Title)}\"";
        var advice = Advice(list, entry, repeat);
        if (!Repeats.IsSameTopic(first, entry))
            advice = "If that is not on purpose: " + char.ToLowerInvariant(advice[0]) + advice[1..];
        return $"{name} is already listed on line {list.LineOf(first)}{where}{spelling}. {advice}";
    }

    private static bool IsOfTwoPapers(Entry entry, Entry first) => entry.Identity is { IsWork: true } address && first.Identity is { IsWork: true } other && address != other;

    // Who removes one of two has to know what would be lost.
    private static string Advice(CuratedList list, Entry entry, Repeat repeat)
    {
        var first = repeat.First;
        var line = $"line {list.LineOf(first)}";
        switch (Surplus.Of(list, entry, first).IsEmpty, Surplus.Of(list, first, entry).IsEmpty)
        {
            case (true, true):
                return "Keep one of the two.";
            case (true, false):
                return $"The entry on {line} says more: remove this one.";
            case (false, true):
                return $"This one says more: remove the one on {line}.";
        }

        return (Surplus.Of(list, entry, first).Link, Surplus.Of(list, first, entry).Link) switch
        {
            ({ } here, { } there) when repeat.Sureness == Sureness.Likely && IsOfTwoPapers(entry, first) =>
                $"They have different papers, {Excerpt.Of(here.Url, 100)} here and {Excerpt.Of(there.Url, 100)} there: if these are two works, one of them has the title of the other, so correct it; else join the two.",
            ({ } here, { } there) => $"Only this one has the link {Excerpt.Of(here.Url, 100)}, only {line} has {Excerpt.Of(there.Url, 100)}: join the two.",
            ({ } here, null) => $"Only this one has the link {Excerpt.Of(here.Url, 100)}, and the texts differ: join the two.",
            (null, { } there) => $"Only {line} has the link {Excerpt.Of(there.Url, 100)}, and the texts differ: join the two.",
            _ => "Their texts differ: keep the better one, or join the two.",
        };
    }
}
