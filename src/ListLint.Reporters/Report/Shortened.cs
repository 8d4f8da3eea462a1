namespace ListLint.Reporters;

/// <summary>Text that a format has limited room for.</summary>
internal static class Shortened
{
    /// <summary>At most so many UTF-16 units, with an ellipsis where the end was cut off; never half a character.</summary>
    public static string To(int longest, string text)
    {
        if (text.Length <= longest)
            return text;
        var end = longest - 1;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[end - 1]) ? end - 1 : end), "…");
    }
}
