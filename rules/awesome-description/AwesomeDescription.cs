using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A list that does not say at its top what it is about, or says where the idea came from.</summary>
[Rule(Severity.Warning, "The list says right after its title what its subject is.", Recommended = false, Awesome = true)]
public sealed partial class AwesomeDescription : Rule
{
    /// <summary>Says when the description is missing, and when the top thanks other lists.</summary>
    public AwesomeDescription()
    {
        Each(ListTop.Submitted)
            .MustNotBe((list, _) => ListTop.TitleOf(list) is not null && !HasDescription(list))
            .WithMessage(_ =>
                "The list does not say what its subject is. "
                + "Describe the subject, not the list, in a sentence between the title and the first section."
            )
            .At((list, _, _) => ListTop.PlaceOf(list));

        Each(list => ListTop.Submitted(list).SelectMany(FindThanks))
            .MustNotBe()
            .WithMessage(_ =>
                "The awesome list asks not to say at the top what a list was inspired by: the badge says it. Remove this, or move it to the end."
            )
            .At(span => span);
    }

    // Text that is more than links and badges, also in a quote or in HTML.
    private static bool HasDescription(CuratedList list)
    {
        var top = ListTop.SpanOf(list);
        var start = ListTop.TitleOf(list)?.Heading.End ?? 0;
        return list.TextRuns.Any(run =>
            run.Start >= start
            && run.End <= top.End
            && list.Source.Slice(run).Trim().Contains(' ')
            && BlockAt(list, run.Start) is not { Item: not null }
        );
    }

    private static ContentBlock? BlockAt(CuratedList list, int offset) =>
        list.Blocks.LastUpTo(offset, block => block.Span) is >= 0 and var at ? list.Blocks[at] : null;

    private static IEnumerable<Span> FindThanks(CuratedList list)
    {
        var top = ListTop.SpanOf(list);
        foreach (var run in list.TextRuns.Where(run => top.Contains(run)))
        {
            if (Inspired().Match(list.Source.Text, run.Start, run.Length) is { Success: true } match)
                yield return new Span(match.Index, match.Index + match.Length);
        }
    }

    [GeneratedRegex(@"\binspired by (?:the )?(?:\[|awesome)|\binspired by(?: the)? $", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Inspired();
}
