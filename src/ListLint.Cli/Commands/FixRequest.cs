using ListLint.Core;

namespace ListLint.Cli;

/// <summary>What to do with the fixes that rules offer.</summary>
/// <param name="UpTo">Which of them may be applied.</param>
/// <param name="IsDiff">Whether to print what would change instead of changing it.</param>
internal sealed record FixRequest(Safety UpTo, bool IsDiff)
{
    /// <summary>Reads <c>--fix</c>, <c>--unsafe</c> and <c>--diff</c>; null where nothing is to be mended.</summary>
    /// <exception cref="UsageException">Unsafe fixes were allowed, but none asked for.</exception>
    public static FixRequest? Of(bool fix, bool @unsafe, bool diff)
    {
        if (fix || diff)
            return new FixRequest(@unsafe ? Safety.Unsafe : Safety.Safe, diff);
        return @unsafe ? throw new UsageException("--unsafe alone mends nothing: it widens --fix or --diff. Give it with one of them") : null;
    }
}
