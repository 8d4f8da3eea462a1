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
            .WithSeverity((list, entry) => Repeats.IsSameTopic(FirstOf(list, entry)!, entry) ? Severity.Error : Severity.Warning)
            .WithRelated((list, entry) => new Related(FirstOf(list, entry)!.Span, "first listed here"))
            .WithFix((list, entry) => Removal.Of(list, Repeats.Of(list), FirstOf(list, entry)!, entry))
            .At(entry => entry.TitleSpan.IsEmpty ? entry.Span : entry.TitleSpan);

    /// <inheritdoc/>
    public override IReadOnlyList<RuleOption> Options => [Scope];

    private Entry? FirstOf(CuratedList list, Entry entry) =>
        Settings.Of(Scope) == "section" ? Repeats.Of(list).FirstOfTopic(entry) : Repeats.Of(list).FirstOf(entry);

    private static string Message(CuratedList list, Entry entry, Entry first)
    {
        var where = first.Section == entry.Section ? "" : $", under \"{Excerpt.Of(first.Section.Title, 40)}\"";
        var name = entry.Title.Length > 0 ? $"\"{Excerpt.Of(entry.Title)}\"" : "This entry";
        var spelling = entry.TitleKey == first.TitleKey || first.Title.Length == 0 ? "" : $" as \"{Excerpt.Of(first.Title)}\"";
        return $"{name} is already listed on line {list.LineOf(first)}{where}{spelling}. Keep one of the two.";
    }
}
