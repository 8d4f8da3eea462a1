using ListLint.Core;

namespace ListLint.Rules;

/// <summary>What a block would be with some changes, as GitHub shows it.</summary>
/// <param name="Changes">The changes, sorted.</param>
/// <param name="Rendered">The changed block.</param>
internal sealed record Trial(IReadOnlyList<Change> Changes, RenderedBlock Rendered)
{
    /// <summary>The brackets that are shown then.</summary>
    public LiteralBrackets Brackets { get; } = LiteralBrackets.Find(Rendered);
}
