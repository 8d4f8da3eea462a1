using System.Collections.Immutable;
using System.IO.Enumeration;

namespace ListLint.Core;

/// <summary>What is known of the words of a list beside a dictionary, such as the terms of its field.</summary>
/// <param name="words">Words that are spelt right; asked in any case.</param>
/// <param name="patterns">Words that are left alone, where * stands for any letters; asked in any case.</param>
/// <param name="language">The language that the list is written in, as in "en" or "pt-BR"; null where each line tells.</param>
public sealed class KnownWords(IEnumerable<string> words, IEnumerable<string> patterns, string? language)
{
    private readonly ImmutableSortedSet<string> words = words.ToImmutableSortedSet(StringComparer.OrdinalIgnoreCase);
    private readonly ImmutableSortedSet<string> patterns = patterns.ToImmutableSortedSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Nothing known.</summary>
    public static KnownWords None { get; } = new([], [], null);

    /// <summary>Whether the list is written in English; null where that is not known.</summary>
    public bool? IsEnglish =>
        language is null
            ? null
            : language.Equals("en", StringComparison.OrdinalIgnoreCase) || language.StartsWith("en-", StringComparison.OrdinalIgnoreCase);

    /// <summary>All that it says, the same text for the same words.</summary>
    public string Key => $"{language}\n{string.Join(' ', words)}\n{string.Join(' ', patterns)}";

    /// <summary>Whether a word is known.</summary>
    public bool Contains(string word) =>
        words.Contains(word) || patterns.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, word, ignoreCase: true));
}
