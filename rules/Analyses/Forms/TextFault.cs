using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Why a text is not as its style asks.</summary>
/// <param name="What">What is wrong, a clause: "the title starts with a small letter".</param>
/// <param name="Span">Where.</param>
/// <param name="Edit">What makes it right; null where nobody can tell.</param>
/// <param name="Safety">Whether the edit may be made without a look; null where it is only shown.</param>
internal sealed record TextFault(string What, Span Span, Edit? Edit = null, Safety? Safety = null)
{
    /// <summary>Several words in a sentence: "a", "b" or "c".</summary>
    public static string Join(IEnumerable<string> words, string last = "or")
    {
        var quoted = words.Select(word => $"\"{Excerpt.From(word, 40)}\"").ToList();
        return quoted.Count > 1 ? $"{string.Join(", ", quoted[..^1])} {last} {quoted[^1]}" : string.Concat(quoted);
    }
}
