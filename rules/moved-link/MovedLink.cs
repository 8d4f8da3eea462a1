using FluentValidation;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A link whose server says for good that the page has another address. Silent on what nobody was asked about.</summary>
[Rule(Severity.Warning, "Every link has the address that its page has now.", Recommended = false, Online = true)]
public sealed class MovedLink : Rule
{
    /// <summary>Sets up the rule.</summary>
    public MovedLink() =>
        RuleForEach(list => list.Links)
            .Must((list, link) => Move.Of(list, link) is null)
            .WithMessage((list, link) => Message(link, Move.Of(list, link)!))
            .At(link => link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan)
            .WithFix((list, link) => Fix(list, link, Move.Of(list, link)!));

    private static string Message(Link link, string address) =>
        $"{Excerpt.Of(link.Url, 120)} has moved to {Excerpt.Of(address, 120)} for good. "
        + (Move.StaysWithItsOwner(link, address) ? "Link there." : "That is another host, so look at the page, and link there if it is the same.");

    private static Fix? Fix(CuratedList list, Link link, string address) => NewTarget.Of(list, link, address) is { } edit
        ? new Fix("Link to the new address", Move.StaysWithItsOwner(link, address) ? Safety.Safe : Safety.Unsafe, [edit])
        : null;
}
