using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Words in angle brackets that GitHub drops as tags.</summary>
/// <param name="Tags">The words of one line with their brackets, in order.</param>
internal sealed record SwallowedTag(IReadOnlyList<Span> Tags) : MarkupSlip(Tags[0]);

/// <summary>
/// <c>shows a &lt;toolname&gt; here</c>: a tag that HTML does not have, or the name of an element as a word of the text, bare and without an end.
/// GitHub's sanitizer drops both, and with them a whole title in such brackets, of which the first word happens to be an element's.
/// </summary>
internal static class SwallowedTags
{
    private const int FewestWords = 4;

    private static readonly HashSet<string> Switches =
    [
        .. "open hidden autoplay loop muted controls disabled checked selected async defer playsinline allowfullscreen reversed required".Split(' '),
    ];

    /// <summary>The swallowed tags of a list, line by line; none from parts for contributors, where such a word is to be replaced.</summary>
    public static IEnumerable<SwallowedTag> Find(CuratedList list)
    {
        var ended = list.RawTags.Where(tag => tag.IsEnd).Select(tag => tag.Name).ToHashSet(StringComparer.Ordinal);
        return list
            .RawTags.Where(tag => tag.IsInText)
            .Where(tag => IsSentence(list, tag.Span) || (HtmlNames.IsKnown(tag.Name) ? IsWord(list, tag, ended) : !tag.HasAttributes))
            .Where(tag => !ContributorParts.Contain(list, tag.Span.Start))
            .GroupBy(tag => list.Source.LineOf(tag.Span.Start), tag => tag.Span)
            .Select(tags => new SwallowedTag([.. tags]));
    }

    /// <summary>Puts the words between backticks, those side by side between the same ones; the brackets of a whole title stay as text.</summary>
    public static Fix Quote(CuratedList list, SwallowedTag swallowed)
    {
        if (swallowed.Tags.All(tag => IsSentence(list, tag)))
            return new Fix("Escape the brackets", Safety.Unsafe, [.. swallowed.Tags.Select(tag => Edit.Insert(tag.Start, "\\"))]);
        var words = new List<Span>();
        foreach (var tag in swallowed.Tags)
        {
            if (words.Count > 0 && words[^1].End == tag.Start)
                words[^1] = words[^1].Union(tag);
            else
                words.Add(tag);
        }

        return new Fix("Put the text between backticks", Safety.Unsafe, [.. words.Select(word => new Edit(word, $"`{list.Source.Slice(word)}`"))]);
    }

    // Attributes have values, but for those of a switch.
    private static bool IsSentence(CuratedList list, Span tag)
    {
        var text = list.Source.Slice(tag);
        if (text.IndexOfAny('=', '\n', '/') >= 0)
            return false;
        var count = 0;
        foreach (var word in text[1..^1].Split(' '))
        {
            if (Switches.Contains(text[1..^1][word].ToString()))
                return false;
            count += text[1..^1][word].ContainsAnyInRange('a', 'z') ? 1 : 0;
        }

        return count >= FewestWords;
    }

    // Behind a word of the same line.
    private static bool IsWord(CuratedList list, RawTag tag, HashSet<string> ended)
    {
        if (tag.IsEnd || tag.HasAttributes || !HtmlNames.IsThing(tag.Name) || ended.Contains(tag.Name) || list.Source.Text[tag.Span.End - 2] == '/')
            return false;
        var line = list.Source.Line(list.Source.LineOf(tag.Span.Start));
        return list.Source.Slice(new Span(line.Start, tag.Span.Start)) is [.., var letter, ' '] && char.IsLetterOrDigit(letter);
    }
}
