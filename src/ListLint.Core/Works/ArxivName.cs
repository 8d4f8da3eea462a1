namespace ListLint.Core;

/// <summary>The name of arXiv as lists write it.</summary>
public static class ArxivName
{
    private const string Kind = "preprint";

    /// <summary>Whether a word is it: "arXiv", "Arxiv", and "ArixV" and "arvix" too, since no other word has these letters.</summary>
    public static bool Is(string word) =>
        word.Length == 5 && word.AsSpan().ContainsAny('x', 'X') && word.ToLowerInvariant().Order().SequenceEqual("airvx");

    /// <summary>Whether a text has no other letters than its name and at most "preprint", such as "Arxiv preprint 2023".</summary>
    public static bool IsOnly(string text)
    {
        var name = string.Concat(text.Where(char.IsAsciiLetter));
        return Is(name.EndsWith(Kind, StringComparison.OrdinalIgnoreCase) ? name[..^Kind.Length] : name);
    }
}
