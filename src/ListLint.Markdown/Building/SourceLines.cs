using ListLint.Core;

namespace ListLint.Markdown;

/// <summary>Widens spans to whole lines.</summary>
internal static class SourceLines
{
    /// <summary>From the start of the first line to behind the ending of the last.</summary>
    public static Span LinesOf(this SourceText source, Span span)
    {
        // A span that ends behind a line's ending does not touch the line below.
        var last = span.End > span.Start && source.Text[span.End - 1] is '\n' or '\r' ? span.End - 1 : span.End;
        return new Span(source.Line(source.LineOf(span.Start)).Start, source.Line(source.LineOf(last), withEnding: true).End);
    }
}
