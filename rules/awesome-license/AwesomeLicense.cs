using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A list without a license, with one that is meant for programs, or that speaks of its license.</summary>
[Rule(Severity.Warning, "The repository has a license for texts, and the list does not speak of it.", Recommended = false, Awesome = true)]
public sealed class AwesomeLicense : Rule
{
    /// <summary>Says when there is a section, a badge or a sentence about the license, no license, or one for programs.</summary>
    public AwesomeLicense()
    {
        Each(list => ListTop.Submitted(list).SelectMany(submitted => submitted.Sections))
            .MustNotBe((_, section) => ListSections.IsLicense(section))
            .WithMessage(
                (list, section, _) =>
                    $"The awesome list asks for no section \"{Excerpt.From(section.Title.Trim(), 40)}\": "
                    + (
                        HasNoFile(list)
                            ? "GitHub shows the license beside the list when it is in a file \"license\". Write that file and remove the section."
                            : "GitHub shows the license beside the list. Remove the section."
                    )
            )
            .At(section => section.Heading);

        Each(list => ListTop.Submitted(list).SelectMany(LicenseNotice.Find))
            .MustNotBe()
            .WithMessage(notice => $"{notice.What}. The awesome list asks for no such note: GitHub shows the license beside the list. Remove it.")
            .WithSeverity(_ => Severity.Info)
            .At(notice => notice.Span);

        Each(ListTop.Submitted)
            .MustNotBe((list, _) => HasNoFile(list) && !list.Sections.Any(ListSections.IsLicense))
            .WithMessage(_ => "The repository has no file \"license\". Add one, such as the text of CC0.")
            .At((list, _, _) => ListTop.PlaceOf(list));

        Each(ListTop.Submitted)
            .MustNot((list, _) => list.Facts.Project?.License is { } file ? CodeLicenses.Find(file.Text) : null)
            .WithMessage(name =>
                $"The license of the repository is \"{name}\", which is for programs. The awesome list takes Creative Commons licenses, such as CC0."
            )
            .At((list, _, _) => ListTop.PlaceOf(list));
    }

    private static bool HasNoFile(CuratedList list) => list.Facts.Project is { KnowsFiles: true, License: null };
}
