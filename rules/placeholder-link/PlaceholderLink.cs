using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A link that a template left in place: its address stands for another one that was never filled in.</summary>
[Rule(Severity.Error, "No link is a placeholder.")]
public sealed partial class PlaceholderLink : Rule
{
    /// <summary>Says when the address of a link stands for one that was never filled in, but for forms that contributors are to fill in.</summary>
    public PlaceholderLink() =>
        Each(list => list.Links)
            .MustNotBe((list, link) => IsPlaceholder(list, link) && !EntryForms.Contains(list, link))
            .WithMessage(link =>
                $"\"{Excerpt.From(link.Url, 120)}\" is a placeholder. "
                + $"Write the real address, or remove the {(link.IsImage ? "image" : "link")}."
            )
            .WithSeverity((_, link, _) => IsOwnFolder(link) ? Severity.Warning : null)
            .WithKind((_, link, _) => IsOwnFolder(link) ? "links in this file lead to the folder of the file" : null);

    // An entry of such words alone explains the format to contributors.
    private static bool IsPlaceholder(CuratedList list, Link link) =>
        link.Url.Length > 0
        && (
            Dummy().IsMatch(link.Url)
            || (IsOwnFolder(link) && WebGroups.From(list).Has(link.Entry!.Group))
            || IsFrontDoor(link)
            || (!link.Url.Contains(':', StringComparison.Ordinal) && PlaceholderWords().IsMatch(link.Url) && link.Entry?.Group.Entries.Count > 1)
        );

    // The folder that the reader is in, below an entry among others.
    private static bool IsOwnFolder(Link link) => link is { Url: "." or "./", IsImage: false, Entry.Group.Entries.Count: > 1 };

    // The start page of a site as the paper or the code of one entry, unless the entry is about that site.
    private static bool IsFrontDoor(Link link) =>
        link
            is {
                Role: LinkRole.Resource,
                IsImage: false,
                Label.Key: "code" or "paper" or "pdf" or "dataset" or "model",
                Entry: { Group.Entries.Count: >= 8 } entry
            }
        && FrontDoor().Match(link.Url) is { Success: true } match
        && !entry.TitleKey.Contains(TextKey.From(match.Groups[1].Value), StringComparison.Ordinal);

    [GeneratedRegex(
        @"^https?://(?:www\.)?(github|arxiv|huggingface|openreview|doi)\.(?:com|org|co|net)/?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex FrontDoor();

    // An identifier that is counted up, a year or a name that is crossed out.
    [GeneratedRegex(
        @"CorpusID:(?:12345678|0+)(?![0-9])|arxiv\.org/(?:abs|pdf)/(?:x{4}|X{4}|0000|1234)\.|"
            + @"/(?:user|username|owner|your-?name)/(?:repo|repository|your-?repo)(?:[/?#.]|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Dummy();

    [GeneratedRegex(
        @"^(?:(?:arxiv|paper|code|project|github|pdf|your|repo|dataset|website|insert|add)[ _-])?"
            + @"(?:link|url)(?:[ _-](?:here|to[ _-](?:paper|code)))?$|"
            + @"^(?:todo|tbd|tba|xxx+|link|url|none|n/a|coming[ _-]soon)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex PlaceholderWords();
}
