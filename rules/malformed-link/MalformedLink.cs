using FluentValidation;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A link that GitHub shows as text, or whose target no browser can open, because of a slip in its syntax.</summary>
[Rule(Severity.Error, "Every link is written so that GitHub links it to the address that is meant.")]
public sealed class MalformedLink : Rule
{
    /// <summary>Sets up the rule.</summary>
    public MalformedLink() => RuleFor(list => list).Custom((list, context) => Check(list, context));

    private static void Check(CuratedList list, ValidationContext<CuratedList> context)
    {
        var definitions = new HashSet<Span>();
        foreach (var link in list.Links)
        {
            if (link.Form == LinkForm.Reference && !definitions.Add(link.UrlSpan))
                continue;
            var fault = link.Form == LinkForm.Bare ? BareUrls.FaultOf(list, link) : Targets.FaultOf(list, link);
            if (fault is not null)
                Report(context, fault);
        }

        // What a line break cut in two is one defect, and table-split-row's.
        var halves = list.Tables.SelectMany(table => table.Rows).Where(SplitRows.Of(list).IsHalf).Select(row => row.Span).ToList();
        foreach (var fault in LiteralLinks.FaultsOf(list).Where(fault => !IsIn(halves, fault.Span.Start)))
            Report(context, fault);
    }

    private static bool IsIn(List<Span> rows, int offset)
    {
        var at = rows.BinarySearch(new Span(offset, int.MaxValue));
        return ~at > 0 && rows[~at - 1].Contains(offset);
    }

    private static void Report(ValidationContext<CuratedList> context, Fault fault) => context.Report(fault.Span, fault.Message, fault.Fix);
}
