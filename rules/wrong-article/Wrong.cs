using ListLint.Core;

namespace ListLint.Rules;

/// <summary>An article that does not fit.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Article">As it is written.</param>
/// <param name="Word">The word behind it.</param>
/// <param name="Right">The article that fits; empty where none does.</param>
/// <param name="Sound">The sound of the word's start, in words.</param>
internal sealed record Wrong(Span Span, string Article, string Word, string Right, string Sound)
{
    /// <summary>Whether nothing but the article can be wrong.</summary>
    public bool IsSure { get; init; }

    /// <summary>What else may be wrong, and what to write then; null where nothing can.</summary>
    public string? Else { get; init; }

    /// <summary>Whether it stands in a title or in quotation marks: others' words may be written so.</summary>
    public bool IsInTitle { get; init; }
}
