using ListLint.Reporters;

namespace ListLint.Cli;

/// <summary>Words for standard error.</summary>
internal static class Line
{
    /// <summary>A text as one line that does not drive the terminal: names of files and words of exceptions come from elsewhere.</summary>
    public static string Of(string text) => Printable.Of(text);
}
