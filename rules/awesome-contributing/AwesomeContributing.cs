using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A repository without guidelines for contributors.</summary>
[Rule(Severity.Warning, "The repository has guidelines for contributors.", Recommended = false, Awesome = true)]
public sealed class AwesomeContributing : Rule
{
    /// <summary>Says when there is no file with guidelines, or nothing in it.</summary>
    public AwesomeContributing()
    {
        Each(ListTop.Submitted)
            .MustNotBe((list, _) => list.Facts.Project is { KnowsFiles: true, Contributing: null })
            .WithMessage(_ =>
                "The repository has no guidelines for contributors. Write a file \"contributing.md\" that says what the list takes and how to add it."
            )
            .At((list, _, _) => ListTop.PlaceOf(list));

        Each(ListTop.Submitted)
            .MustNot((list, _) => list.Facts.Project?.Contributing is { IsEmpty: true } file ? file : null)
            .WithMessage(file => $"\"{Excerpt.From(file.Path, 60)}\" is empty. Say what the list takes and how to add it.")
            .At((list, _, _) => ListTop.PlaceOf(list));
    }
}
