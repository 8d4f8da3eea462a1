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
            .WithMessage((list, link) => $"{Excerpt.Of(link.Url, 120)} has moved to {Excerpt.Of(Move.Of(list, link)!, 120)} for good. Link there.")
            .At(link => link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan)
            .WithFix((list, link) => NewTarget.Of(list, link, Move.Of(list, link)!) is { } edit ? new Fix("Link to the new address", Safety.Safe, [edit]) : null);
}
