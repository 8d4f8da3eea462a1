using System.Collections;

namespace ListLint.Rules;

/// <summary>A closed list of words, asked in any case. Most are never asked, so each is read the first time that one is.</summary>
/// <param name="read">What gives the words.</param>
internal sealed class WordList(Func<IEnumerable<string>> read) : IEnumerable<string>
{
    private HashSet<string>? words;

    /// <summary>The words, with a space between each two.</summary>
    public WordList(string text)
        : this(() => text.Split(' ')) { }

    private HashSet<string> Words => words ??= read().ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a word is one of them.</summary>
    public bool Has(PlacedWord word) => !word.Span.IsEmpty && Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word.Letters);

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => read().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
