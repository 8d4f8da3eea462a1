using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A work that is listed twice in one list: the same address and title, or the same full title.</summary>
[Rule(Severity.Error, "Every entry is listed once.")]
public sealed class DuplicateEntry : Rule
{
    private static readonly ChoiceOption Scope = new(
        "scope",
        "Where an entry may stand only once: in the file, or under one heading and caption of it.",
        "file",
        "section"
    );

    /// <summary>Says when an earlier entry lists the same work.</summary>
    public DuplicateEntry() =>
        Each(list => list.Entries)
            .MustNot((list, entry) => FirstOf(list, entry) is { } repeat ? Duplicate.From(list, entry, repeat) : null)
            .WithMessage((list, entry, duplicate) => Message(list, entry, duplicate))
            .WithSeverity((_, entry, duplicate) => SeverityOf(duplicate.Repeat, entry))
            .WithRelated(duplicate => new Related(duplicate.First.Span, "first listed here"))
            .WithFix(
                (list, entry, duplicate) =>
                    Removal.LinesOf(list, entry, duplicate.Repeat, duplicate.Here) is { } lines
                        ? new Fix("Remove the repeated entry", Safety.Unsafe, [Edit.Delete(lines)])
                        : null
            )
            .At((_, entry, _) => entry.TitleSpan.IsEmpty ? entry.Span : entry.TitleSpan);

    /// <inheritdoc/>
    public override IReadOnlyList<RuleOption> Options => [Scope];

    // Under a second topic it may be listed on purpose.
    private static Severity SeverityOf(Repeat repeat, Entry entry) =>
        !Repeats.IsSameTopic(repeat.First, entry) ? Severity.Info
        : repeat.Sureness == Sureness.Certain ? Severity.Error
        : Severity.Warning;

    private Repeat? FirstOf(CuratedList list, Entry entry) =>
        Settings.Get(Scope) == "section" ? Repeats.From(list).FirstOfTopic(entry) : Repeats.From(list).FirstOf(entry);

    private static string Message(CuratedList list, Entry entry, Duplicate duplicate)
    {
        var first = duplicate.First;
        var where = first.Section == entry.Section ? "" : $", under \"{Excerpt.From(first.Section.Title, 40)}\"";
        var name = entry.Title.Length > 0 ? $"\"{Excerpt.From(entry.Title)}\"" : "This entry";
        var spelling = entry.TitleKey == first.TitleKey || first.Title.Length == 0 ? "" : $" as \"{Excerpt.From(first.Title)}\"";
        var advice = Advice(list, entry, duplicate);
        if (!Repeats.IsSameTopic(first, entry))
            advice = "If that is not on purpose: " + char.ToLowerInvariant(advice[0]) + advice[1..];
        return $"{name} is already listed on line {list.LineOf(first)}{where}{spelling}. {advice}";
    }

    private static bool IsOfTwoPapers(Entry entry, Entry first) =>
        entry.Identity is { IsWork: true } address && first.Identity is { IsWork: true } other && address != other;

    // Who removes one of two has to know what would be lost.
    private static string Advice(CuratedList list, Entry entry, Duplicate duplicate)
    {
        var line = $"line {list.LineOf(duplicate.First)}";
        switch (duplicate.Here.IsEmpty, duplicate.There.IsEmpty)
        {
            case (true, true):
                return "Keep one of the two.";
            case (true, false):
                return $"The entry on {line} says more: remove this one.";
            case (false, true):
                return $"This one says more: remove the one on {line}.";
        }

        return (duplicate.Here.Link, duplicate.There.Link) switch
        {
            ({ } here, { } there) when duplicate.Repeat.Sureness == Sureness.Likely && IsOfTwoPapers(entry, duplicate.First) =>
                $"They have different papers, {Excerpt.From(here.Url, 100)} here and {Excerpt.From(there.Url, 100)} there: "
                    + "if these are two works, one of them has the title of the other, so correct it; else join the two.",
            ({ } here, { } there) =>
                $"Only this one has the link {Excerpt.From(here.Url, 100)}, only {line} has {Excerpt.From(there.Url, 100)}: join the two.",
            ({ } here, null) => $"Only this one has the link {Excerpt.From(here.Url, 100)}, and the texts differ: join the two.",
            (null, { } there) => $"Only {line} has the link {Excerpt.From(there.Url, 100)}, and the texts differ: join the two.",
            _ => "Their texts differ: keep the better one, or join the two.",
        };
    }

    /// <summary>A repeated entry, with what each of the two says that the other does not.</summary>
    private sealed record Duplicate(Repeat Repeat, Surplus Here, Surplus There)
    {
        public Entry First => Repeat.First;

        public static Duplicate From(CuratedList list, Entry entry, Repeat repeat) =>
            new(repeat, Surplus.Compare(list, entry, repeat.First), Surplus.Compare(list, repeat.First, entry));
    }
}
