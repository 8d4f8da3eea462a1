namespace ListLint.Core;

/// <summary>What is known from outside the list. Handed in, so that rules need no clock, no disk and no network.</summary>
public sealed record Facts
{
    /// <summary>Nothing known.</summary>
    public static Facts None { get; } = new();

    /// <summary>The date of the run, for "in the future"; null where unknown.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>What is known of the words of the list, whatever a dictionary says.</summary>
    public KnownWords Words { get; init; } = KnownWords.None;

    /// <summary>How the list has to be written, as the configuration declares it.</summary>
    public DeclaredStyle Style { get; init; } = DeclaredStyle.None;

    /// <summary>What a change adds to the lists of the run; null where that is not known, or nothing declared asks for it.</summary>
    public AddedEntries? Added { get; init; }

    /// <summary>The works of all files of the run; null where one file is checked, or no rule compares files.</summary>
    public RunWorks? Run { get; init; }

    /// <summary>Whether a path relative to the list's folder (or to the repository, with a leading slash) exists; null where unknown.</summary>
    public Func<string, bool?> FileExists { get; init; } = _ => null;

    /// <summary>
    /// The names of all places that a link can go to in another Markdown file of the repository, in lower case; asked as <see cref="FileExists"/>,
    /// null where unknown.
    /// </summary>
    public Func<string, IReadOnlySet<string>?> AnchorsOf { get; init; } = _ => null;

    /// <summary>The repository that the list is the main file of; null where that is not known, or no rule asks for it.</summary>
    public ProjectFacts? Project { get; init; }

    /// <summary>
    /// What is known about the page behind a link: by the canonical URL of the link, and by that with <c>#fragment</c> behind it, the fragment as the
    /// link has it, for a place in a page. Null for what was not asked, which is everything in a run without the network.
    /// </summary>
    public Func<string, LinkFact?> LinkOf { get; init; } = _ => null;
}
