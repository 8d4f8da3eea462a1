namespace ListLint.Cli;

/// <summary>Words for standard error.</summary>
internal static class Line
{
    /// <summary>A text as one line without control characters: names of files and words of exceptions come from elsewhere.</summary>
    public static string Of(string text) => string.Concat(text.Select(unit => char.IsControl(unit) || unit is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') ? ' ' : unit));
}
