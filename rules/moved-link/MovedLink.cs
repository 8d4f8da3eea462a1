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
            .WithFix((list, link) => Move.Of(list, link) is { IsFrontPage: false } move && NewTarget.Of(list, link, move.Address) is { } edit
                ? new Fix("Link to the new address", Safety.Safe, [edit])
                : null);

    private static string Message(Link link, Move move)
    {
        var (old, now) = (Excerpt.Of(link.Url, 120), Excerpt.Of(move.Address, 120));
        return move.IsFrontPage
            ? $"{old} leads to the front page {now} for good, so the page itself is probably gone. Link to where it is now, or remove the link."
            : $"{old} has moved to {now} for good. Link there.";
    }
}
