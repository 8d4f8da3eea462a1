using ListLint.Core;

namespace ListLint.Rules;

/// <summary>How many images of a list stand in links without a target, counted once: a list that has many means them as signs.</summary>
internal sealed class EmptyBadges
{
    private readonly int count;

    private EmptyBadges(CuratedList list) => count = list.Links.Count(Are);

    /// <summary>Whether the list writes its signs so.</summary>
    public static bool AreHabit(CuratedList list) => list.Index(built => new EmptyBadges(built)).count >= Habits.Fewest;

    /// <summary>Whether a link has an image and no target: <c>[![badge](image)]()</c>.</summary>
    public static bool Are(Link link) => link is { IsImage: false, HasImage: true, Form: LinkForm.Inline } && string.IsNullOrWhiteSpace(link.Url);
}
