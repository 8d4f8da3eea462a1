using System.Collections;

namespace ListLint.Rules;

/// <summary>A closed list of words, asked in any case.</summary>
internal sealed class WordList : IEnumerable<string>
{
    private readonly HashSet<string> words;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> spans;

    /// <summary>The words, with a space between each two.</summary>
    public WordList(string text)
        : this(text.Split(' ')) { }

    /// <summary>The words one by one.</summary>
    public WordList(IEnumerable<string> all)
    {
        words = all.ToHashSet(StringComparer.OrdinalIgnoreCase);
        spans = words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether a word is one of them.</summary>
    public bool Has(WordInText word) => !word.Span.IsEmpty && spans.Contains(word.Letters);

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => words.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
