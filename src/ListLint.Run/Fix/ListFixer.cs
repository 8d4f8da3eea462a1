using ListLint.Core;
using ListLint.Engine;
using ListLint.Markdown;
using ListLint.Run.Ask;
using ListLint.Run.Base;
using ListLint.Run.Know;
using ListLint.Run.Lint;
using ListLint.Run.Plan;

namespace ListLint.Run.Fix;

/// <summary>Lints lists, and fixes them where that was asked for.</summary>
internal sealed class ListFixer(RunRequest request, RunFacts known, ListLinter linter)
{
    /// <summary>Fixes a list as far as the request allows.</summary>
    public ListResult Run(PlannedList list)
    {
        try
        {
            var read = list.Read();
            if (read.Source is not { } source)
                return new ListResult(null, read.Problem);
            var facts = known.For(list);
            var lint = linter.For(list);
            var file = list.IsStandard ? null : list.Path;
            var result = request.Fix is { } fix ? Fix(source, facts, file, lint, fix) : new ListResult(lint(source, facts), null);
            return Summed(request.SuppressionReason is { } reason && file is not null ? Suppress(result, facts, file, lint, reason) : result);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new ListResult(null, $"cannot be read: {SystemError.Format(error)}");
        }
    }

    private ListResult Summed(ListResult one) =>
        request.IsSummed && one.Result is { } result ? one with { Result = GeneratedNotice.Mark(Summing.Sum(result)) } : one;

    // Standard input, which has no path to write to, is written by whoever started the run.
    private static ListResult Fix(SourceText source, Facts facts, string? file, Func<SourceText, Facts, FileResult> lint, FixRequest request)
    {
        var fix = new Fixer(lint, new FixGuard(ListParser.Parse)).Fix(source, facts, request.UpTo);
        var found = fix.Original with { Failures = [.. fix.Original.Failures.Union(fix.Remaining.Failures)] };
        if (ReferenceEquals(fix.Source, source))
            return new ListResult(found, null, fix);
        var problem = request.IsDiff || file is null ? FileWriter.Refusal(source) : FileWriter.Write(file, source, fix.Source);
        return problem is not null ? new ListResult(found, problem) : new ListResult(request.IsDiff ? found : fix.Remaining, null, fix);
    }

    private static ListResult Suppress(ListResult one, Facts facts, string file, Func<SourceText, Facts, FileResult> lint, string reason)
    {
        if (one is not { Result: { Diagnostics.Count: > 0, Failures.Count: 0 } result, Problem: null })
            return one;
        if (FileWriter.Refusal(result.Source) is { } refusal)
            return one with { Problem = refusal };
        var adder = new SuppressionAdder(lint, reason);
        if (adder.Add(result, facts) is not { } silent)
        {
            var what = adder.Left is { } rule ? $"no comment silences {rule} there" : "the comments would be shown to readers";
            return one with { Problem = $"was left as it is: {what}" };
        }

        var problem = FileWriter.Write(file, result.Source, silent.Source);
        return problem is null ? one with { Result = silent, Suppressed = result.Diagnostics.Count } : one with { Problem = problem };
    }
}
