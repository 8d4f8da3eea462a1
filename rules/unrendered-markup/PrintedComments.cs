using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The start of a comment that is printed.</summary>
/// <param name="Span">Its four signs.</param>
internal sealed record PrintedComment(Span Span) : MarkupSlip(Span);

/// <summary>
/// <c>text &lt;!-- note</c>: within a text a comment has to end before the next empty line (CommonMark 0.31, section 6.6), else it is text.
/// </summary>
internal static class PrintedComments
{
    private const string Start = "<!--";

    /// <summary>The printed comments of a list, in order.</summary>
    public static IEnumerable<PrintedComment> Find(CuratedList list)
    {
        var text = list.Source.Text;
        for (var at = text.IndexOf(Start, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Start, at + Start.Length, StringComparison.Ordinal))
        {
            if (LiteralPlaces.IsLiteral(list, at))
                yield return new PrintedComment(new Span(at, at + Start.Length));
        }
    }
}
