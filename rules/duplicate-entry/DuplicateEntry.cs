using FluentValidation;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A work that is listed twice in one list: the same address and title, or the same full title.</summary>
[Rule(Severity.Error, "Every entry is listed once.")]
public sealed class DuplicateEntry : Rule
{
    /// <summary>Sets up the rule.</summary>
    public DuplicateEntry() =>
        RuleForEach(list => list.Entries)
            .Must((list, entry) => Repeats.Of(list).FirstOf(entry) is null)
            .WithMessage((list, entry) => Message(list, entry, Repeats.Of(list).FirstOf(entry)!))
            .WithSeverity((list, entry) => Repeats.IsSameTopic(Repeats.Of(list).FirstOf(entry)!, entry) ? Severity.Error : Severity.Warning)
            .WithRelated((list, entry) => new Related(Repeats.Of(list).FirstOf(entry)!.Span, "first listed here"))
            .At(entry => entry.TitleSpan.IsEmpty ? entry.Span : entry.TitleSpan);

    private static string Message(CuratedList list, Entry entry, Entry first)
    {
        var where = first.Section == entry.Section ? "" : $", under \"{Excerpt.Of(first.Section.Title, 40)}\"";
        var name = entry.Title.Length > 0 ? $"\"{Excerpt.Of(entry.Title)}\"" : "This entry";
        return $"{name} is already listed on line {list.LineOf(first)}{where}. Keep one of the two.";
    }
}
