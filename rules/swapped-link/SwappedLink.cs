using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Two neighbours that have each other's link.</summary>
[Rule(Severity.Warning, "Every entry has its own link and not that of the entry next to it.")]
public sealed class SwappedLink : Rule
{
    /// <summary>Says when the addresses of two entries each hold the name of the other.</summary>
    public SwappedLink() =>
        Each(list => SwappedLinks.From(list).All)
            .MustNotBe()
            .WithMessage((list, _, pair) => Message(list, pair))
            .WithRelated(pair => new Related(pair.Other.Span, "the other link"))
            .WithFix((list, _, pair) => Exchange(list, pair))
            .At(pair => pair.Link.Span);

    private static string Message(CuratedList list, SwappedPair pair)
    {
        var (entry, other) = (pair.Link.Entry!, pair.Other.Entry!);
        var (url, otherUrl) = (Excerpt.From(pair.Link.Url, 100), Excerpt.From(pair.Other.Url, 100));
        return $"\"{Excerpt.From(entry.Title)}\" has the link \"{url}\", which is named after \"{Excerpt.From(other.Title)}\" on line "
            + $"{list.LineOf(other)}, and that entry has \"{otherUrl}\", which is named after this one. Swap the two links.";
    }

    // Where both are written as they are read, without escapes and not in a definition.
    private static Fix? Exchange(CuratedList list, SwappedPair pair) =>
        IsPlain(list, pair.Link) && IsPlain(list, pair.Other)
            ? new Fix("Swap the two links", Safety.Unsafe, [new Edit(pair.Other.UrlSpan, pair.Link.Url), new Edit(pair.Link.UrlSpan, pair.Other.Url)])
            : null;

    private static bool IsPlain(CuratedList list, Link link) =>
        link.Form == LinkForm.Inline && link.Span.Contains(link.UrlSpan) && list.Source.Slice(link.UrlSpan).SequenceEqual(link.Url);
}
