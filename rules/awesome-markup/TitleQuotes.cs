using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Titles of links that are not in single quotes.</summary>
internal static class TitleQuotes
{
    /// <summary>All such links, in order.</summary>
    public static IEnumerable<MarkupFault> Find(CuratedList list)
    {
        foreach (var link in list.Links.Where(link => link.Form == LinkForm.Inline && !link.UrlSpan.IsEmpty))
        {
            var rest = new Span(link.UrlSpan.End, link.Span.End - 1);
            if (rest.Length < 3)
                continue;
            var written = list.Source.Slice(rest);
            var title = written.TrimStart("> \t\r\n").TrimEnd();
            if (title.Length < 2 || title[0] is not ('"' or '('))
                continue;
            var start = rest.Start + written.IndexOf(title, StringComparison.Ordinal);
            var end = start + title.Length;
            yield return MarkupFault.Create(
                new Span(start, end),
                "Write the title of a link in single quotes (').",
                "titles of links are not in single quotes",
                "Write single quotes",
                title[1..^1].ContainsAny("'\\\r\n") ? [] : [new Edit(new Span(start, start + 1), "'"), new Edit(new Span(end - 1, end), "'")]
            );
        }
    }
}
