using ListLint.Core;

namespace ListLint.Engine;

/// <summary>
/// Makes fixes before they are offered, and looks: what a fix is for must be gone, no rule may find a new problem anywhere, what it expects must be
/// there, and a safe one must keep every target and word. A fix that does not hold is taken off its diagnostic. Fixes are tried together, so that a
/// file whose fixes hold is checked once more and a file without any is not. A fix that makes a link where there was none makes no problem elsewhere,
/// it only lets others be seen: that the work is listed twice, or that the list has a habit. So they are not held against it. Nor is what a rule of
/// style says of other lines, since it compares entries: with each that is fixed, what most of them do is surer.
/// </summary>
/// <param name="found">What was found in the text.</param>
/// <param name="find">Finds the same in another text.</param>
/// <param name="isOfStyle">Whether the rule of an id is one of style.</param>
internal sealed class FixProof(LintOutcome found, Func<SourceText, LintOutcome> find, Func<string, bool> isOfStyle)
{
    // Each costs as much as a check of the file. What is not proven by then stays without a fix.
    private const int MostTrials = 8;

    private readonly HashSet<Diagnostic> proven = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<(string Rule, string Message)> revealed = [];
    private int trials;

    /// <summary>The result with the fixes that hold. Of those that do not overlap, all hold together.</summary>
    public FileResult Sift()
    {
        List<Diagnostic> open = [.. found.Result.Diagnostics.Where(diagnostic => diagnostic.Fix is not null)];
        if (open.Count == 0 || found.List is null)
            return found.Result;
        while (open.Count > 0 && trials < MostTrials)
        {
            // Where a safe fix and another want the same place, the safe one is made.
            var together = FixRound.Together(
                open.OrderBy(diagnostic => diagnostic.Fix!.Safety).ThenBy(diagnostic => diagnostic.Fix!.Edits.Min(edit => edit.Span))
            );
            open = [.. open.Except(together, ReferenceEqualityComparer.Instance).Cast<Diagnostic>()];
            Prove(together);
        }

        return found.Result with
        {
            Diagnostics =
            [
                .. found.Result.Diagnostics.Select(diagnostic =>
                    diagnostic.Fix is null || proven.Contains(diagnostic) ? diagnostic : diagnostic with { Fix = null }
                ),
            ],
        };
    }

    // Whoever holds is there when the others are tried, so that in the end all hold together.
    private void Prove(IReadOnlyList<Diagnostic> fixes)
    {
        List<Diagnostic> sound = [];
        var open = new Stack<IReadOnlyList<Diagnostic>>([fixes]);
        while (trials < MostTrials && open.TryPop(out var some))
        {
            var trial = Try(sound, some);
            if (trial.IsSound)
            {
                sound.AddRange(some);
                continue;
            }

            List<Diagnostic> rest = [.. some.Where(diagnostic => !trial.Guilty.Contains(diagnostic))];
            var doubtful = rest.FindAll(trial.Doubtful.Contains);
            if (some.Count > 1 && doubtful.Count == rest.Count)
                Push(open, rest[..(rest.Count / 2)], rest[(rest.Count / 2)..]);
            else if (some.Count > 1 && trial.Guilty.Count + doubtful.Count > 0)
                Push(open, [.. rest.Where(diagnostic => !trial.Doubtful.Contains(diagnostic))], doubtful);
            else if (some.Count > 1)
                PushHalves(rest);
        }

        proven.UnionWith(sound);

        void PushHalves(List<Diagnostic> rest)
        {
            var half = new HashSet<Diagnostic>(Half(rest), ReferenceEqualityComparer.Instance);
            Push(open, [.. rest.Where(half.Contains)], [.. rest.Where(diagnostic => !half.Contains(diagnostic))]);
        }
    }

    // The first is tried first.
    private static void Push(Stack<IReadOnlyList<Diagnostic>> open, IReadOnlyList<Diagnostic> first, IReadOnlyList<Diagnostic> second)
    {
        if (second.Count > 0)
            open.Push(second);
        if (first.Count > 0)
            open.Push(first);
    }

    private static IEnumerable<Diagnostic> Half(List<Diagnostic> some) =>
        some[0].Fix!.Safety != some[^1].Fix!.Safety ? some.TakeWhile(diagnostic => diagnostic.Fix!.Safety == Safety.Safe)
        : some.Exists(Reveals) && !some.TrueForAll(Reveals) ? some.Where(Reveals)
        : some[..(some.Count / 2)];

    private static bool Reveals(Diagnostic diagnostic) => diagnostic.Fix!.Expects.Any(expected => expected is ExpectedLink);

    private FixTrial Try(IReadOnlyList<Diagnostic> sound, IReadOnlyList<Diagnostic> some)
    {
        trials++;
        List<(Edit Edit, Diagnostic By)> edits =
        [
            .. sound.Concat(some).SelectMany(one => one.Fix!.Edits.Select(edit => (edit, one))).OrderBy(pair => pair.edit.Span),
        ];
        List<Edit> sorted = [.. edits.Select(applied => applied.Edit)];
        var after = find(found.Result.Source.WithText(EditedText.Apply(found.Result.Source.Text, sorted)));
        if (after.List is null || after.Result.Failures.Count > found.Result.Failures.Count)
            return FixTrial.Unclear;
        var map = new EditMap(sorted);
        var made = new HashSet<Diagnostic>([.. sound, .. some], ReferenceEqualityComparer.Instance);
        List<Diagnostic> fresh =
        [
            .. NewReports
                .Find(found.All.Where(diagnostic => !made.Contains(diagnostic)), after.All, map)
                .Where(diagnostic => !revealed.Contains((diagnostic.Rule, diagnostic.Message))),
        ];
        List<(Span Span, Diagnostic By)> written = [.. map.Written.Zip(edits, (span, edit) => (span, edit.By))];
        if (fresh.Exists(diagnostic => isOfStyle(diagnostic.Rule)))
        {
            var lines = new MergedSpans([.. written.Select(edited => after.Result.Source.LinesOf(edited.Span))]);
            fresh.RemoveAll(diagnostic => isOfStyle(diagnostic.Rule) && !lines.Overlap(diagnostic.Span));
        }

        var seen = some.All(Reveals) ? Elsewhere(fresh, some, written) : [];
        var expectations = new Expectations(after.List, map);
        var unmet = some.Where(diagnostic => !expectations.Hold(diagnostic.Fix!)).ToList();
        var known = new HashSet<Diagnostic>(seen, ReferenceEqualityComparer.Instance);
        if (fresh.Count > seen.Count || unmet.Count > 0)
            return FixTrial.Blame(
                fresh.Where(diagnostic => !known.Contains(diagnostic)).Select(diagnostic => diagnostic.Span.Start),
                written,
                after.Result.Source,
                unmet
            );
        if (some.Any(diagnostic => diagnostic.Fix!.Safety == Safety.Safe) && Content.Loss(found.List!, after.List, sorted, map) is not null)
            return FixTrial.Unclear;
        revealed.UnionWith(seen.Select(diagnostic => (diagnostic.Rule, diagnostic.Message)));
        return FixTrial.Sound;
    }

    // What other rules say of what is not written by these fixes.
    private static List<Diagnostic> Elsewhere(List<Diagnostic> fresh, IReadOnlyList<Diagnostic> fixes, List<(Span Span, Diagnostic By)> written)
    {
        var rules = fixes.Select(diagnostic => diagnostic.Rule).ToHashSet(StringComparer.Ordinal);
        var own = new MergedSpans([.. written.Select(edited => edited.Span).Where(span => !span.IsEmpty)]);
        return fresh.FindAll(diagnostic => !rules.Contains(diagnostic.Rule) && !own.Overlap(diagnostic.Span));
    }
}
