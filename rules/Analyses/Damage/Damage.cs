using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Characters that are another text, read in the wrong encoding.</summary>
/// <param name="Span">The damaged characters, no others.</param>
/// <param name="Restored">What they should be.</param>
/// <param name="Origin">What happened, for a message: "UTF-8 read as Windows-1252".</param>
/// <param name="IsCertain">Whether no other encoding gives another text that is nearly as likely.</param>
/// <param name="IsWhole">Whether its line holds no damage that cannot be restored and would no longer be seen beside sound text.</param>
internal sealed record Damage(Span Span, string Restored, string Origin, bool IsCertain, bool IsWhole = true)
{
    /// <summary>The only page that makes sense of the characters; null where others do too.</summary>
    public SingleByteEncoding? Page { get; init; }

    /// <summary>Whether putting the restored text in its place leaves nothing damaged.</summary>
    public bool IsFixable => IsCertain && IsWhole && !IsLost;

    /// <summary>Whether a character was lost before the damage.</summary>
    public bool IsLost => Restored.Contains('\uFFFD', StringComparison.Ordinal);
}
