using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The marks that git writes around the two sides of a conflict, committed with the list.</summary>
[Rule(Severity.Error, "No merge conflict markers are left.")]
public sealed class MergeConflict : Rule
{
    /// <summary>Says where a conflict, or a mark of one, is left.</summary>
    public MergeConflict() =>
        Each(ConflictMarks.Find)
            .MustNotBe()
            .WithMessage((list, _, conflict) => $"{What(list, conflict)} Keep what is right on each side, and remove the markers.")
            .WithRelated((list, _, conflict) => conflict.End is { } end ? new Related(end, "where the conflict ends") : null)
            .At(conflict => conflict.Start);

    private static string What(CuratedList list, Conflict conflict)
    {
        var mark = Excerpt.From(list.Source.Slice(conflict.Start).ToString(), 40);
        return conflict.End is { } end
            ? $"The list has merge conflict markers, from \"{mark}\" here to line {list.Source.LineOf(end.Start)}."
            : $"\"{mark}\" is a marker that git leaves in a merge conflict.";
    }
}
