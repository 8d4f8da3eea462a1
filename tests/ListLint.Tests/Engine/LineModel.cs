namespace ListLint.Tests;

/// <summary>A model without Markdown: each line is a label, each word between angle brackets a link, the rest of it visible text.</summary>
internal static class LineModel
{
    public static CuratedList Parse(SourceText source, Facts facts)
    {
        var root = new Section(new Span(0, source.Text.Length), default, 0) { Title = "", Slug = "" };
        var (links, runs) = Split(source.Text, root);
        return new CuratedList(source)
        {
            Facts = facts,
            Root = root,
            Sections = [],
            Entries = [],
            Groups = [],
            Tables = [],
            Links = links,
            Labels =
            [
                .. Enumerable
                    .Range(1, source.LineCount)
                    .Select(line => source.Line(line))
                    .Select(span => new Label(span, source.Slice(span).ToString(), TextKey.From(source.Slice(span)))),
            ],
            Anchors = [],
            TextRuns = runs,
            Hidden = [],
        };
    }

    public static CuratedList Parse(string text) => Parse(SourceText.From(text), Facts.None);

    private static (List<Link> Links, List<Span> Runs) Split(string text, Section section)
    {
        var (links, runs, at) = (new List<Link>(), new List<Span>(), 0);
        while (text.IndexOf('<', at) is >= 0 and var open && text.IndexOf('>', open) is >= 0 and var close)
        {
            var url = new Span(open + 1, close);
            runs.Add(new Span(at, open));
            links.Add(
                new Link(new Span(open, close + 1))
                {
                    Form = LinkForm.Autolink,
                    Url = text[(open + 1)..close],
                    UrlSpan = url,
                    Text = text[(open + 1)..close],
                    TextSpan = url,
                    Section = section,
                }
            );
            at = close + 1;
        }

        runs.Add(new Span(at, text.Length));
        return (links, runs);
    }
}
