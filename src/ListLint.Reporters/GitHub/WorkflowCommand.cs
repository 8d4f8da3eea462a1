using System.Globalization;
using System.Text;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>A command to GitHub's runner in one line, escaped as GitHub's toolkit does it (actions/toolkit, packages/core/src/command.ts).</summary>
internal static class WorkflowCommand
{
    // Longer messages are cut by GitHub, without a sign that something is missing.
    private const int LongestMessage = 4096;

    /// <summary>An annotation; columns only where it stands on one line, because GitHub refuses others.</summary>
    public static string Annotation(string level, SourceText source, Diagnostic diagnostic)
    {
        var (start, end) = Region.OnFirstLine(source, diagnostic.Span);
        // A span that ends with its line's ending does not mark the next line.
        var endLine = source.LineOf(Math.Max(diagnostic.Span.Start, diagnostic.Span.End - 1));
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"::{level} file={Property(Printable.Name(source.Path))},line={start.Line},endLine={endLine}");
        if (endLine == start.Line)
            text.Append(CultureInfo.InvariantCulture, $",col={start.Column},endColumn={end.Column}");
        return text.Append(CultureInfo.InvariantCulture, $",title={Property(Printable.Escape(diagnostic.Rule))}::{Message(diagnostic.Message)}")
            .ToString();
    }

    /// <summary>An annotation of the whole run.</summary>
    public static string Notice(string title, string message) => $"::notice title={Property(title)}::{Message(message)}";

    private static string Message(string message)
    {
        // The log shows colours, so an escape of the list must not reach it; lines stay lines.
        var lines = message.ReplaceLineEndings("\n").Split('\n').Select(Printable.Escape);
        return Data(Excerpt.Within(LongestMessage, string.Join('\n', lines)));
    }

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
