using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A link that goes nowhere, or one that nobody can see. One diagnostic an entry, since its empty links have one cause.</summary>
[Rule(Severity.Error, "Every link has a target and a text, and every image has an address.")]
public sealed partial class EmptyLink : Rule
{
    /// <summary>Says when a link has no target or no text.</summary>
    public EmptyLink() =>
        Each(list => list.Links)
            .MustNotBe((list, link) => IsEmpty(link) && !IsInUnfilledRow(list, link) && IsFirst(link))
            .WithMessage(link => Message(link))
            .WithSeverity((list, link, _) => SeverityOf(list, link))
            .WithKind(KindOf);

    // A list that writes all its signs so, and a link that says itself that there is nothing yet, are told as news.
    private static Severity SeverityOf(CuratedList list, Link link)
    {
        var isBadge = EmptyBadges.Are(link);
        if (isBadge ? EmptyBadges.AreHabit(list) : HasNoTarget(link) && IsPromise().IsMatch(link.Text))
            return Severity.Info;
        return isBadge || IsSpare(link) ? Severity.Warning : Severity.Error;
    }

    // "[]()" beside the links of an entry: nobody sees it, and nothing of the entry is lost.
    private static bool IsSpare(Link link) =>
        !link.IsImage && HasNoTarget(link) && string.IsNullOrWhiteSpace(link.Text) && link.Entry?.Links.Any(other => !IsEmpty(other)) == true;

    private static string? KindOf(Link link) =>
        EmptyBadges.Are(link) ? "images in this file are inside links without a target"
        : HasNoTarget(link) && !link.IsImage && !string.IsNullOrWhiteSpace(link.Text)
            ? $"links \"{Excerpt.From(link.Text, 40)}\" in this file have no target"
        : IsSpare(link) ? "links in this file have no text and no target"
        : null;

    // One defect, one report: such a row is wrong as a whole.
    private static bool IsInUnfilledRow(CuratedList list, Link link) => link.Entry?.Row is { } row && EmptyRows.From(list).IsUnfilled(row);

    private static bool IsEmpty(Link link) =>
        link.IsImage ? HasNoTarget(link) : EmptyBadges.Are(link) || (!link.HasImage && (HasNoTarget(link) || IsInvisible(link)));

    // An image that a tag holds may be filled in by a program.
    private static bool HasNoTarget(Link link) =>
        (link.Form == LinkForm.Inline || (link.Form == LinkForm.Html && !link.IsImage)) && string.IsNullOrWhiteSpace(link.Url);

    private static bool IsInvisible(Link link) =>
        link is { Form: LinkForm.Inline, HasImage: false, Url.Length: > 0 } && string.IsNullOrWhiteSpace(link.Text);

    // A link that says itself that there is nothing yet.
    [GeneratedRegex(
        @"^\W*(?:coming\s+soon|soon|tba|tbd|n/?a|to\s+be\s+(?:announced|released|added)|"
            + @"not\s+(?:yet\s+)?available|unavailable|upcoming|敬请期待|即将\w*|待\w*)\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex IsPromise();

    // An image in a link is none of the entry's own.
    private static bool IsFirst(Link link) => link.Entry is not { } entry || FirstEmpty(entry) is not { } first || first == link;

    private static Link? FirstEmpty(Entry entry) => entry.Links.FirstOrDefault(IsEmpty);

    private static string Message(Link link)
    {
        var others = link.Entry?.Links.Count(other => other != link && IsEmpty(other)) ?? 0;
        var more = others == 0 ? "" : $", and {others} more in this entry {(others == 1 ? "has" : "have")} none either";
        if (EmptyBadges.Are(link))
            return $"This image is inside a link without a target{more}, so a click leads nowhere. Add the address, or keep only the image.";
        if (link.IsImage)
            return $"This image has no address{more}, so GitHub shows nothing. Add the address or remove the image.";
        if (HasNoTarget(link))
        {
            return IsSpare(link) ? $"This link has no text and no target{more}, so nobody sees it. Fill it in or remove \"[]()\"."
                : string.IsNullOrWhiteSpace(link.Text) ? $"This link has no text and no target{more}. Fill it in or remove it."
                : $"The link \"{link.Text}\" has no target{more}. Add the address, or keep only the text.";
        }

        return $"The link to \"{link.Url}\" has no text, so nobody can see it. Write the text between the brackets.";
    }
}
