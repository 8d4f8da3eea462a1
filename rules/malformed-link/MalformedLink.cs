using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A link that GitHub shows as text, or whose target no browser can open, because of a slip in its syntax.</summary>
[Rule(Severity.Error, "Every link is written so that it leads to the address that is meant.")]
public sealed class MalformedLink : Rule
{
    /// <summary>Says when a link does not work as it is written, and when something was meant to be a link and is none.</summary>
    public MalformedLink()
    {
        Each(LinksWithTargets).MustNot(Targets.FaultOf).WithMessage(fault => fault.Message).WithFix(fault => fault.Fix).At(fault => fault.Span);

        Each(list => LiteralMarkup.From(list).Links)
            .MustNotBe()
            .WithMessage(fault => fault.Message)
            .WithSeverity(fault => fault.Severity)
            .WithFix(fault => fault.Fix)
            .At(fault => fault.Span);
    }

    // Of the references to one definition, the first stands for all; a bare address that was meant as the target of a link is reported as that.
    private static IEnumerable<Link> LinksWithTargets(CuratedList list)
    {
        var definitions = new HashSet<Span>();
        foreach (var link in list.Links)
        {
            if (link.Form == LinkForm.Reference ? definitions.Add(link.UrlSpan) : link.Form != LinkForm.Bare || !IsMeantAsTarget(list, link))
                yield return link;
        }
    }

    private static bool IsMeantAsTarget(CuratedList list, Link link)
    {
        var faults = LiteralMarkup.From(list).Links;
        var at = faults.FirstReaching(link.Span.Start, static fault => fault.Span);
        return at < faults.Count && faults[at].Span.Start <= link.Span.Start;
    }
}
