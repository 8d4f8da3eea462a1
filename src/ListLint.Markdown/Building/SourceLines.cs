using ListLint.Core;

namespace ListLint.Markdown;

/// <summary>Widens spans to whole lines.</summary>
internal sealed class SourceLines(string source)
{
    /// <summary>From the start of the first line to behind the ending of the last.</summary>
    public Span Of(Span span)
    {
        var start = span.Start;
        while (start > 0 && source[start - 1] is not ('\n' or '\r'))
            start--;
        var end = Math.Max(span.Start, span.End);
        if (end <= start || source[end - 1] is not ('\n' or '\r'))
        {
            var ending = source.AsSpan(end).IndexOfAny('\n', '\r');
            end = ending < 0 ? source.Length : end + ending;
            if (end < source.Length && source[end++] == '\r' && end < source.Length && source[end] == '\n')
                end++;
        }

        return new Span(start, end);
    }
}
