using System.Text;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>What a reader sees of a block, marks left out: what must stay the same when marks change.</summary>
internal static class Visible
{
    private const string Marks = "[](){}<>*_`~|!\"'“”‘’「」【】［］（）\\";

    /// <summary>The letters and other signs that are shown of a part of a block, without brackets, quotes, marks of emphasis and blanks.</summary>
    public static string Letters(RenderedBlock block, int start, int end)
    {
        var shown = new StringBuilder(end - start);
        for (var at = start; at < end; at++)
        {
            if (block.Literal[at] != LiteralPlace.None)
                Add(shown, block.Source[at]);
        }

        return shown.ToString();
    }

    /// <summary>All letters that are shown of a block.</summary>
    public static string Letters(RenderedBlock block) => Letters(block, 0, block.Source.Length);

    /// <summary>The letters of the text of a link.</summary>
    public static string Letters(RenderedBlock block, RenderedLink link)
    {
        var shown = new StringBuilder(link.Label.Length);
        foreach (var sign in block.Source.AsSpan(link.Label.Start, link.Label.Length))
            Add(shown, sign);
        return shown.ToString();
    }

    /// <summary>Whether the links of two renderings have the same targets and the same letters, in the same order.</summary>
    public static bool AreSame(RenderedBlock left, IReadOnlyList<RenderedLink> links, RenderedBlock right, IReadOnlyList<RenderedLink> others)
    {
        if (links.Count != others.Count)
            return false;
        for (var at = 0; at < links.Count; at++)
        {
            if (links[at].Url != others[at].Url || Letters(left, links[at]) != Letters(right, others[at]))
                return false;
        }

        return true;
    }

    /// <summary>Whether the same letters, links, images, code and tags are shown, so that only brackets, marks and blanks differ.</summary>
    public static bool IsSame(RenderedBlock left, RenderedBlock right) =>
        AreSame(left, left.Links, right, right.Links) && HasSameParts(left, right) && Letters(left) == Letters(right);

    /// <summary>Whether images, code and tags are the same.</summary>
    public static bool HasSameParts(RenderedBlock left, RenderedBlock right) =>
        left.Code.Count == right.Code.Count
        && left.Tags.Count == right.Tags.Count
        && left.Images.Select(image => image.Url).SequenceEqual(right.Images.Select(image => image.Url), StringComparer.Ordinal);

    /// <summary>How many parts are bold, in italics or struck through.</summary>
    public static int MarkedParts(RenderedBlock block) => block.Strong + block.Emphasis + block.Struck;

    private static void Add(StringBuilder shown, char sign)
    {
        if (!char.IsWhiteSpace(sign) && !Marks.Contains(sign, StringComparison.Ordinal))
            shown.Append(sign);
    }
}
