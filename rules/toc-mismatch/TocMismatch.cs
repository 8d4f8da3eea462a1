using FluentValidation;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A table of contents that does not say what the headings say. Links to places that do not exist are not its business.</summary>
[Rule(Severity.Warning, "The table of contents agrees with the headings.")]
public sealed class TocMismatch : Rule
{
    /// <summary>Sets up the rule.</summary>
    public TocMismatch() => RuleFor(list => list).Custom((list, context) =>
    {
        if (list.Contents is not { } contents)
            return;
        var targets = new ContentsTargets(list, contents);
        var found = new List<ContentsSlip>();
        foreach (var check in new Func<CuratedList, ContentsTargets, IEnumerable<ContentsSlip>>[] { DoubledBullets.Find, WrongTargets.Find, MisspeltLabels.Find, MovedItems.Find })
        {
            var before = found.Select(slip => slip.Item).ToHashSet();
            found.AddRange(check(list, targets).Where(slip => !before.Contains(slip.Item)));
        }

        foreach (var slip in found)
            context.ReportKind(slip.Kind, slip.Item.Span, slip.Message, slip.Fix, slip.Severity, slip.Section is { } section ? [new Related(section.Heading, "the heading")] : []);
        foreach (var section in MissingItems.Find(list, targets, found.Select(slip => slip.Section).OfType<Section>().ToHashSet()))
        {
            context.Report(
                section.Heading,
                $"The table of contents on line {list.LineOf(contents)} does not list \"{Excerpt.Of(section.Title)}\", but {targets.Listed(section.Level)} other headings of its level. Add it.",
                new ContentsEdits(list, targets).Add(section),
                null,
                new Related(contents.Span, "the table of contents"));
        }
    });
}
