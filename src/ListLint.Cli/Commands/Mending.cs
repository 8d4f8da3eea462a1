using ListLint.Core;
using ListLint.Engine;

namespace ListLint.Cli;

/// <summary>Mends one list.</summary>
internal static class Mending
{
    /// <summary>Applies the fixes that a request allows, and writes the list unless only a diff is wanted.</summary>
    /// <param name="source">The list as it was read.</param>
    /// <param name="facts">What is known beside it.</param>
    /// <param name="file">The absolute path to write to; null for standard input, which is written by the caller.</param>
    /// <param name="lint">Gives the diagnostics that may be mended.</param>
    /// <param name="request">Which fixes, and whether to write.</param>
    public static Checked Mend(SourceText source, Facts facts, string? file, Func<SourceText, Facts, FileResult> lint, FixRequest request)
    {
        var fix = new Fixer(lint, new FixGuard(Lists.Parse)).Fix(source, facts, request.UpTo);
        var found = fix.Found with { Failures = [.. fix.Found.Failures.Union(fix.Remaining.Failures)] };
        if (ReferenceEquals(fix.Source, source))
            return new Checked(found, null, fix);
        var problem = request.IsDiff || file is null ? FileWriter.Refusal(source) : FileWriter.Write(file, source, fix.Source);
        return problem is not null ? new Checked(found, problem) : new Checked(request.IsDiff ? found : fix.Remaining, null, fix);
    }
}
