using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A code of conduct that nobody has filled in.</summary>
[Rule(Severity.Warning, "The code of conduct names somebody to write to.", Recommended = false, Awesome = true)]
public sealed class AwesomeCodeOfConduct : Rule
{
    private const string Template = "sindresorhus@gmail.com";
    private const string TemplateOwner = "sindresorhus/";

    private static readonly string[] Placeholders =
    [
        "[INSERT EMAIL ADDRESS]",
        "[INSERT CONTACT METHOD]",
        "[INSERT E-MAIL ADDRESS]",
        "[COMMUNITY CONTACT",
    ];

    /// <summary>Says when a code of conduct is empty or has the address of its template.</summary>
    public AwesomeCodeOfConduct()
    {
        Each(ListTop.Submitted)
            .MustNot((list, _) => list.Facts.Project?.CodeOfConduct is { IsEmpty: true } file ? file : null)
            .WithMessage(file => $"\"{Excerpt.From(file.Path, 60)}\" is empty. Write the rules down, or remove the file.")
            .At((list, _, _) => ListTop.PlaceOf(list));

        Each(ListTop.Submitted)
            .MustNot((list, _) => list.Facts.Project is { CodeOfConduct: { } file } project ? PlaceholderIn(file, project) : null)
            .WithMessage(
                (list, _, words) =>
                    $"\"{Excerpt.From(list.Facts.Project!.CodeOfConduct!.Path, 60)}\" still has the \"{words}\" of its template. "
                    + "Write your own address there."
            )
            .At((list, _, _) => ListTop.PlaceOf(list));
    }

    private static string? PlaceholderIn(ProjectFile file, ProjectFacts project) =>
        Array.Find(Placeholders, words => file.Text.Contains(words, StringComparison.OrdinalIgnoreCase))
        ?? (
            file.Text.Contains(Template, StringComparison.OrdinalIgnoreCase)
            && project.GitHubName?.StartsWith(TemplateOwner, StringComparison.OrdinalIgnoreCase) != true
                ? Template
                : null
        );
}
