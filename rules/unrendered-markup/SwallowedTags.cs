using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A word in angle brackets that GitHub drops as a tag.</summary>
/// <param name="Span">The word with its brackets.</param>
internal sealed record SwallowedTag(Span Span) : MarkupSlip(Span);

/// <summary>
/// <c>shows a &lt;toolname&gt; here</c>: a tag that HTML does not have, or the name of an element as a word of the text, bare and without an end. GitHub's sanitizer drops both.
/// </summary>
internal static class SwallowedTags
{
    /// <summary>The swallowed tags of a list, in order; none from parts for contributors, where such a word is to be replaced.</summary>
    public static IEnumerable<SwallowedTag> Find(CuratedList list)
    {
        var ended = list.RawTags.Where(tag => tag.IsEnd).Select(tag => tag.Name).ToHashSet(StringComparer.Ordinal);
        return list
            .RawTags.Where(tag => tag is { IsEnd: false, IsInText: true })
            .Where(tag => HtmlNames.IsKnown(tag.Name) ? IsWord(list, tag, ended) : !tag.HasAttributes)
            .Where(tag => !ContributorParts.Contain(list, tag.Span.Start))
            .Select(tag => new SwallowedTag(tag.Span));
    }

    // Between words of one line.
    private static bool IsWord(CuratedList list, RawTag tag, HashSet<string> ended)
    {
        if (tag.HasAttributes || !HtmlNames.IsThing(tag.Name) || ended.Contains(tag.Name) || list.Source.Text[tag.Span.End - 2] == '/')
            return false;
        var line = list.Source.Line(list.Source.LineOf(tag.Span.Start));
        return list.Source.Slice(new Span(line.Start, tag.Span.Start)) is [.., var letter, ' '] && char.IsLetter(letter);
    }
}
