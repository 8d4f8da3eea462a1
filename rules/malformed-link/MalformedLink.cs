using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A link that GitHub shows as text, or whose target no browser can open, because of a slip in its syntax.</summary>
[Rule(Severity.Error, "Every link is written so that GitHub links it to the address that is meant.")]
public sealed class MalformedLink : Rule
{
    /// <summary>Says when a link does not work as it is written, and when something was meant to be a link and is none.</summary>
    public MalformedLink()
    {
        Each(LinksWithTargets).MustNot(Targets.FaultOf).WithMessage(fault => fault.Message).WithFix(fault => fault.Fix).At(fault => fault.Span);

        Each(LiteralFaults)
            .MustNotBe()
            .WithMessage(fault => fault.Message)
            .WithSeverity(fault => fault.Severity)
            .WithFix(fault => fault.Fix)
            .At(fault => fault.Span);
    }

    // Of the references to one definition, the first stands for all.
    private static IEnumerable<Link> LinksWithTargets(CuratedList list)
    {
        var definitions = new HashSet<Span>();
        foreach (var link in list.Links)
        {
            if (link.Form != LinkForm.Reference || definitions.Add(link.UrlSpan))
                yield return link;
        }
    }

    // What a line break cut in two is one defect, and table-split-row's; a row with a pipe too many is table-cell-count's.
    private static IEnumerable<Fault> LiteralFaults(CuratedList list)
    {
        List<Span> rows =
        [
            .. list
                .Tables.SelectMany(table => table.Rows)
                .Where(row => row.Cells.Count > row.Table.Columns || SplitRows.From(list).IsHalf(row))
                .Select(row => row.Span),
        ];
        return LiteralMarkup.In(list).Links.Where(fault => !rows.Hold(fault.Span.Start));
    }
}
