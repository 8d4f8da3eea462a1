using System.Text;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>The edits of one fix as a single one.</summary>
internal static class JoinedEdits
{
    /// <summary>An edit from the first to the last, with what stands between them as it is.</summary>
    public static Edit Of(SourceText source, IReadOnlyList<Edit> edits)
    {
        var ordered = edits.OrderBy(edit => edit.Span).ToList();
        var text = new StringBuilder();
        var at = ordered[0].Span.Start;
        foreach (var edit in ordered)
        {
            if (edit.Span.Start > at)
                text.Append(source.Slice(new Span(at, edit.Span.Start)));
            text.Append(edit.Text);
            at = edit.Span.End;
        }

        return new Edit(new Span(ordered[0].Span.Start, at), text.ToString());
    }
}
