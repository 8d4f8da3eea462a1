using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// A name that is one slip from the name in its own address, or an acronym with two letters exchanged that the list has right elsewhere.
/// </summary>
[Rule(Severity.Warning, "A name is spelled as in its own address.")]
public sealed class MisspelledName : Rule
{
    /// <summary>Says when a name and its address differ by a slip, and when two letters of an acronym are exchanged.</summary>
    public MisspelledName()
    {
        Each(NameSlips.Find)
            .MustNotBe()
            .WithMessage(slip => $"\"{slip.Written}\" is spelled \"{slip.Name}\" in its own address. Write \"{slip.Better}\".")
            .WithFix((list, slip, _) => Write(list, slip.Span, slip.Better))
            .At(slip => slip.Span);

        Each(Acronyms.Find)
            .MustNotBe()
            .WithMessage(
                (list, acronym, _) =>
                    $"\"{list.Source.Slice(acronym.Span)}\" is \"{acronym.Right}\" with two letters swapped. "
                    + $"The list writes \"{acronym.Right}\" {acronym.Uses} times. Write \"{acronym.Right}\"."
            )
            .WithFix((list, acronym, _) => Write(list, acronym.Span, acronym.Right))
            .At(acronym => acronym.Span);
    }

    private static Fix? Write(CuratedList list, Span span, string better) =>
        HeadingRename.With(list, new Fix($"Write \"{better}\"", Safety.Unsafe, [new Edit(span, better)]));
}
