using ListLint.Core;

namespace ListLint.Run.Ask;

/// <summary>What to do with the fixes that rules offer.</summary>
/// <param name="UpTo">Which of them may be applied.</param>
/// <param name="IsDiff">Whether to print what would change instead of changing it.</param>
internal sealed record FixRequest(Safety UpTo, bool IsDiff);
