using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A list that does not say at its top what it is about, or says where the idea came from.</summary>
[Rule(Severity.Warning, "The list says right after its title what its subject is.", Recommended = false, Awesome = true)]
public sealed partial class AwesomeDescription : Rule
{
    // As "init --awesome" writes it.
    private const string Placeholder = "Describe the subject of the list here in one sentence.";

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

        Each(list => ListTop.Submitted(list).SelectMany(FindPlaceholder))
            .MustNotBe()
            .WithMessage(_ => "This is still the placeholder. Describe the subject of the list here in one sentence.")
            .WithSeverity(_ => Severity.Info)
            .At(span => span);

        Each(list => ListTop.Submitted(list).SelectMany(FindThanks))
            .MustNotBe()
            .WithMessage(_ =>
                "The awesome list asks not to say at the top what a list was inspired by: the badge says it. Remove this, or move it to the end."
            )
            .At(span => span);
    }

    // Text that is more than links and badges, also in a quote, in HTML or above the title.
    private static bool HasDescription(CuratedList list)
    {
        var top = ListTop.SpanOf(list);
        var title = ListTop.TitleOf(list)?.Heading ?? default;
        return list.TextRuns.Any(run =>
            run.End <= top.End && !title.Contains(run) && IsSentence(list, run) && BlockAt(list, run.Start) is not { Item: not null }
        );
    }

    // Chinese and Japanese write no spaces; a link with such a name may go to a translation.
    private static bool IsSentence(CuratedList list, Span run)
    {
        var text = list.Source.Slice(run).Trim();
        if (text.Contains(' '))
            return true;
        var at = text.IndexOfAnyInRange('\u3040', '\u9FFF');
        return at >= 0
            && at + 1 < text.Length
            && text[at + 1] is >= '\u3040' and <= '\u9FFF'
            && !(list.Links.LastUpTo(run.Start, link => link.Span) is >= 0 and var before && list.Links[before].Span.Contains(run));
    }

    private static IEnumerable<Span> FindPlaceholder(CuratedList list)
    {
        var top = ListTop.SpanOf(list);
        return list.TextRuns.Where(run => top.Contains(run) && list.Source.Slice(run).Trim().SequenceEqual(Placeholder));
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
