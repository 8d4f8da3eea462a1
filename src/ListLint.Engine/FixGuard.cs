using ListLint.Core;

namespace ListLint.Engine;

/// <summary>
/// Holds safe fixes to their promise: after them every link target and every visible word is still there, but for those that the edits themselves
/// touch. A fix that, say, takes away a backtick and so swallows the rest of a row is dropped and reported.
/// </summary>
/// <param name="parse">Makes the model of a text.</param>
public sealed class FixGuard(Func<SourceText, Facts, CuratedList> parse)
{
    /// <summary>The diagnostics of a result whose safe fixes can be made together and keep their promise, by place.</summary>
    public IReadOnlyList<Diagnostic> Together(FileResult result, Facts facts)
    {
        var dropped = new DroppedFixes();
        return Sound(result.Source, facts, FixRound.Offers(result, Safety.Safe, dropped), dropped);
    }

    /// <summary>
    /// The same with the unsafe fixes that want no place of these, nor of one another: those of a small part of the text before those of a large one.
    /// </summary>
    public IReadOnlyList<Diagnostic> TogetherWithUnsafe(FileResult result, Facts facts) =>
        FixRound.Together(
            Together(result, facts)
                .Concat(
                    result
                        .Diagnostics.Where(diagnostic => diagnostic.Fix?.Safety == Safety.Unsafe)
                        .OrderBy(diagnostic => diagnostic.Fix!.Edits.Max(edit => edit.Span.End) - diagnostic.Fix!.Edits.Min(edit => edit.Span.Start))
                )
        );

    /// <summary>
    /// The offers without the safe fixes that lose content, alone or together; unsafe ones pass. Halves the set until the guilty are found.
    /// </summary>
    internal IReadOnlyList<Diagnostic> Sound(SourceText source, Facts facts, IReadOnlyList<Diagnostic> offers, DroppedFixes dropped)
    {
        var safe = offers.Where(diagnostic => diagnostic.Fix!.Safety == Safety.Safe).ToList();
        var sound = Sift(safe);
        return sound.Count == safe.Count
            ? offers
            : [.. offers.Where(diagnostic => diagnostic.Fix!.Safety != Safety.Safe || sound.Contains(diagnostic))];

        List<Diagnostic> Sift(List<Diagnostic> some)
        {
            some = [.. some.Where(diagnostic => !dropped.Contains(diagnostic))];
            if (some.Count == 0 || Loss(source, facts, [.. some.SelectMany(diagnostic => diagnostic.Fix!.Edits)]) is not { } loss)
                return some;
            if (some.Count == 1)
            {
                dropped.Add(some[0], loss, source);
                return [];
            }

            var left = Sift(some[..(some.Count / 2)]);
            var right = Sift(some[(some.Count / 2)..]);
            List<Diagnostic> both = [.. left, .. right];

            // Fixes that lose something only together: the later ones get another chance in the next round, on another text.
            return left.Count == 0 || right.Count == 0 || Loss(source, facts, [.. both.SelectMany(diagnostic => diagnostic.Fix!.Edits)]) is null
                ? both
                : left;
        }
    }

    /// <summary>What the edits lose or add beside what they touch, as the end of "a fix that"; null where they keep their promise.</summary>
    public string? Loss(SourceText source, Facts facts, IReadOnlyList<Edit> edits)
    {
        var sorted = EditedText.Sorted(edits);
        try
        {
            return Content.Loss(
                parse(source, facts),
                parse(source.WithText(EditedText.Apply(source.Text, sorted)), facts),
                sorted,
                new EditMap(sorted)
            );
        }
        catch (Exception error)
        {
            return $"could not be checked: {Failure.From(Linter.Parser, error).Reason}";
        }
    }
}
