using FluentValidation;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A work that another file of the same run lists too, under the same title.</summary>
[Rule(Severity.Warning, "Every entry is listed in one file.", Recommended = false, AcrossFiles = true)]
public sealed class DuplicateAcrossFiles : Rule
{
    /// <summary>Sets up the rule.</summary>
    public DuplicateAcrossFiles() =>
        RuleForEach(list => list.Entries)
            .Must((list, entry) => Elsewhere(list, entry) is null)
            .WithMessage((list, entry) => $"\"{Excerpt.Of(entry.Title)}\" is also listed in {Elsewhere(list, entry)!.Path} on line {Elsewhere(list, entry)!.Line}. Keep one of the two.")
            .WithRelated((list, entry) => new Related(Elsewhere(list, entry)!.Span, $"listed here, on line {Elsewhere(list, entry)!.Line}", Elsewhere(list, entry)!.Path))
            .At(entry => entry.TitleSpan.IsEmpty ? entry.Span : entry.TitleSpan);

    private static ListedWork? Elsewhere(CuratedList list, Entry entry) => list.Facts.Run?.FirstElsewhere(entry, list.Source.Path);
}
