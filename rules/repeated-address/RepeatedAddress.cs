using ListLint.Core;

namespace ListLint.Rules;

/// <summary>An entry with the address of another one, in a list that has hardly any address twice.</summary>
[Rule(Severity.Info, "The address of an entry is in the list only once.", Recommended = false, Style = true)]
public sealed class RepeatedAddress : Rule
{
    /// <summary>Says when an earlier entry has the address of an entry, whatever the two are called.</summary>
    public RepeatedAddress() =>
        Each(list => SecondAddresses.From(list).All)
            .MustNotBe()
            .WithMessage(
                (list, _, second) =>
                    $"This address is already in the list: {Name(second.First)} on line {list.LineOf(second.FirstLink)} has it. "
                    + "Keep one of the two entries or correct the address, unless they are two things on one page."
            )
            .WithRelated(second => new Related(second.FirstLink.Span, "the same address here"))
            .At(second => second.Link.Span);

    private static string Name(Entry entry) => entry.Title.Length > 0 ? $"\"{Excerpt.From(entry.Title)}\"" : "an entry";
}
