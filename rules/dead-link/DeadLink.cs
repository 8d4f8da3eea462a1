using FluentValidation;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A link whose page is gone, or whose page lacks the place that it names, as servers said. Silent on what nobody was asked about, and on what nobody could tell.</summary>
[Rule(Severity.Error, "Every link goes to a page that is there.", Recommended = false, Online = true)]
public sealed class DeadLink : Rule
{
    /// <summary>Sets up the rule.</summary>
    public DeadLink() =>
        RuleForEach(list => list.Links)
            .Must((list, link) => !link.Canonical.IsWeb || list.Facts.LinkOf(link.Canonical.Value) is not { State: LinkState.Dead })
            .WithMessage((list, link) => IsPlace(list, link)
                ? $"{Excerpt.Of(link.Url, 120)}: {Reason(list, link)}, so the link goes to the top of the page. Link to the place as the page names it now."
                : $"{Excerpt.Of(link.Url, 120)} is dead: {Reason(list, link)}. {(link.IsImage ? "Put the address of the image here, or remove it." : "Link to where it is now or to an archived copy, or remove the link.")}")
            // A reader of a page without its place still has the page.
            .WithSeverity((list, link) => IsPlace(list, link) ? Severity.Warning : Severity)
            .At(link => link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan);

    private static bool IsPlace(CuratedList list, Link link) => link.Canonical.HasFragment && list.Facts.LinkOf(link.Canonical.Page) is not { State: LinkState.Dead };

    private static string Reason(CuratedList list, Link link) => Excerpt.Of(list.Facts.LinkOf(link.Canonical.Value)!.Reason, 120);
}
