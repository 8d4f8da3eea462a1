using ListLint.Core;

namespace ListLint.Engine;

/// <summary>Fixes a file: applies fixes and lints again until no fix is left.</summary>
/// <param name="lint">Gives the diagnostics that may be fixed: a linter, behind whatever selects and suppresses.</param>
/// <param name="guard">Sorts out safe fixes that lose content.</param>
public sealed class Fixer(Func<SourceText, Facts, FileResult> lint, FixGuard guard)
{
    private const int MostRounds = 10;

    /// <summary>
    /// Applies all fixes up to a safety. The edits of one fix are applied together or not at all; a fix that overlaps one before it waits for the
    /// next round. Where a text comes back, the fixes since its first time are taken back and their rules named.
    /// </summary>
    public FixResult Fix(SourceText source, Facts facts, Safety upTo)
    {
        var rounds = new List<FixRound> { new(lint(source, facts), []) };
        var dropped = new DroppedFixes();
        while (true)
        {
            var result = rounds[^1].Result;
            var offers = FixRound.Offers(result, upTo, dropped);
            if (offers.Count > 0 && rounds.Count > MostRounds)
                return Result(rounds, offers.Select(offer => offer.Rule), dropped);
            var chosen = guard.Sound(result.Source, facts, offers, dropped);
            if (chosen.Count == 0)
                return Result(rounds, [], dropped);
            var text = EditedText.Apply(result.Source.Text, EditedText.Sorted(chosen.SelectMany(diagnostic => diagnostic.Fix!.Edits)));
            var next = new FixRound(lint(result.Source.WithText(text), facts), chosen);
            if (next.Result.Failures.FirstOrDefault(failure => failure.Rule == Linter.Parser) is { } failure)
                return Result(
                    rounds,
                    [],
                    dropped.And(new RuleFailure(Linter.Parser, $"could not read the fixed text, so the file was left as it is: {failure.Reason}"))
                );
            if (rounds.FindIndex(round => round.Result.Source.Text == text) is >= 0 and var first)
                return Result(
                    rounds[..(first + 1)],
                    rounds[(first + 1)..].Append(next).SelectMany(round => round.Fixed).Select(diagnostic => diagnostic.Rule),
                    dropped
                );
            rounds.Add(next);
        }
    }

    private static FixResult Result(List<FixRound> rounds, IEnumerable<string> quarrels, DroppedFixes dropped)
    {
        var last = rounds[^1].Result;
        var applied = rounds
            .Skip(1)
            .Zip(
                rounds,
                (round, before) =>
                    round.Fixed.Select(diagnostic => new AppliedFix(
                        diagnostic.Rule,
                        diagnostic.Fix!.Title,
                        before.Result.Source.PositionOf(diagnostic.Span.Start)
                    ))
            );
        return new FixResult(
            last.Source,
            [.. applied.SelectMany(round => round)],
            [.. quarrels.Distinct().Order(StringComparer.Ordinal)],
            last with
            {
                Failures = [.. last.Failures, .. dropped.Failures],
            },
            rounds[0].Result
        );
    }
}
