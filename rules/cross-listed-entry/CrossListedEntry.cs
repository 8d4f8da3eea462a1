using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A work that is listed under two topics.</summary>
[Rule(Severity.Info, "Every entry is listed under only one topic.")]
public sealed class CrossListedEntry : Rule
{
    private static readonly ChoiceOption Habit = new(
        "habit",
        "How to report a list that has many entries under two topics: one report for the file (sum), or one for each entry (each).",
        "sum",
        "each"
    );

    /// <summary>Says when an earlier entry lists the same work under another topic.</summary>
    public CrossListedEntry() =>
        Each(list => CrossListings.From(list).All)
            .MustNotBe()
            .WithMessage((list, _, listing) => Message(list, listing))
            .WithSeverityOnNewLine(Severity.Warning)
            .WithKind(listing => listing.IsOfHabit && Settings.Get(Habit) == "sum" ? "entries are listed under two topics" : null)
            .WithRelated(listing => new Related(listing.First.Span, "also listed here"))
            .At(listing => listing.Entry.TitleSpan.IsEmpty ? listing.Entry.Span : listing.Entry.TitleSpan);

    /// <inheritdoc/>
    public override IReadOnlyList<RuleOption> Options => [Habit];

    private static string Message(CuratedList list, CrossListing listing)
    {
        var (entry, first) = (listing.Entry, listing.First);
        var name = entry.Title.Length > 0 ? $"\"{Excerpt.From(entry.Title)}\"" : "This entry";
        // The heading says it, but for two parts of one section.
        var heading = entry.Section == first.Section ? Topic.From(first).Name : first.Section.Title;
        var topic = heading.Length > 0 ? $"under \"{Excerpt.From(heading, 40)}\" " : "";
        var spelling = entry.TitleKey == first.TitleKey || first.Title.Length == 0 ? "" : $" as \"{Excerpt.From(first.Title)}\"";
        return $"{name} is already listed {topic}on line {list.LineOf(first)}{spelling}. Keep one of the two, unless it is listed twice on purpose.";
    }
}
