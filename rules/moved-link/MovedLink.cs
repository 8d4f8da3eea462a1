using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A link whose server says for good that the page has another address. Silent on what nobody was asked about.</summary>
[Rule(Severity.Warning, "Every link has the current address of its page.", Recommended = false, Online = true)]
public sealed class MovedLink : Rule
{
    /// <summary>Says when the page of a link has another address now.</summary>
    public MovedLink() =>
        Each(list => list.Links)
            .MustNot((list, link) => Move.Find(list, link))
            .WithMessage(
                (_, link, move) =>
                    $"\"{Excerpt.From(link.Url, 120)}\" has permanently moved to \"{Excerpt.From(move.Address, 120)}\". "
                    + (
                        move.StaysWithItsOwner
                            ? "Link to the new address."
                            : "That is another host, so check that the page is the same before you link to it."
                    )
            )
            .WithFix(
                (list, link, move) =>
                    NewTarget.CreateEdit(list, link, move.Address) is { } edit
                        ? new Fix("Link to the new address", move.StaysWithItsOwner ? Safety.Safe : Safety.Unsafe, [edit])
                        : null
            )
            .At((_, link, _) => link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan);
}
