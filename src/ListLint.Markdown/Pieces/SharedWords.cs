namespace ListLint.Markdown;

/// <summary>One string for each of the few short texts that a list repeats at every entry: "Paper", "[", " | ".</summary>
internal sealed class SharedWords
{
    private const int Longest = 16;
    private readonly HashSet<string> words = new(StringComparer.Ordinal);

    /// <summary>The text as a string.</summary>
    public string Get(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest)
            return text.ToString();
        var known = words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(text, out var word))
            words.Add(word = text.ToString());
        return word;
    }
}
