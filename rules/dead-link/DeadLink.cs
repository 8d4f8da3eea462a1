using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// A link whose page is gone, or whose page lacks the place that it names, as servers
/// said. Silent on what nobody was asked about, and on what nobody could tell.
/// </summary>
[Rule(Severity.Error, "Every link goes to a page that exists.", Recommended = false, Online = true)]
public sealed class DeadLink : Rule
{
    /// <summary>Says when the page behind a link is gone, or the place in it.</summary>
    public DeadLink() =>
        Each(list => list.Links)
            .MustNot((list, link) => LossOf(list, link))
            .WithMessage(
                (_, link, loss) =>
                    loss.IsPlace
                        ? $"\"{Excerpt.From(link.Url, 120)}\": {loss.Reason}, so the link goes to the top of the page. "
                            + "Link to the current name of that place."
                        : $"\"{Excerpt.From(link.Url, 120)}\" is dead: {loss.Reason}. {Advice(link)}"
            )
            // A reader of a page without its place still has the page.
            .WithSeverity(loss => loss.IsPlace ? Severity.Warning : Severity)
            .At((_, link, _) => link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan);

    private static Loss? LossOf(CuratedList list, Link link) =>
        link.Canonical.IsWeb && list.Facts.LinkOf(link.Canonical.Value) is { State: LinkState.Dead, Reason: var reason }
            ? new Loss(Excerpt.From(reason, 120), IsPlace(list, link))
            : null;

    private static string Advice(Link link) =>
        link.IsImage ? "Correct the address of the image, or remove it." : "Link to its new address or to an archived copy, or remove the link.";

    private static bool IsPlace(CuratedList list, Link link) =>
        link.Canonical.HasFragment && list.Facts.LinkOf(link.Canonical.Page) is not { State: LinkState.Dead };

    /// <summary>What servers said is gone: a page, or only the place in it.</summary>
    private sealed record Loss(string Reason, bool IsPlace);
}
