using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A work that another file of the same run lists too, under the same title.</summary>
[Rule(Severity.Warning, "Every entry is listed in only one file.", Recommended = false, AcrossFiles = true)]
public sealed class DuplicateAcrossFiles : Rule
{
    /// <summary>Says when an earlier file of the run lists the same work.</summary>
    public DuplicateAcrossFiles() =>
        Each(list => list.Entries)
            .MustNot((list, entry) => list.Facts.Run?.FirstElsewhere(entry, list.Source.Path))
            .WithMessage(
                (_, entry, first) => $"\"{Excerpt.From(entry.Title)}\" is also listed in \"{first.Path}\" on line {first.Line}. Keep one of the two."
            )
            .WithRelated(first => new Related(first.Span, $"listed here, on line {first.Line}", first.Path))
            .At((_, entry, _) => entry.TitleSpan.IsEmpty ? entry.Span : entry.TitleSpan);
}
