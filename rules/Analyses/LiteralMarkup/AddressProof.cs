using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Proves that changes make one link of an address that was shown as text, and change nothing else: the same letters are shown but for the address,
/// the other links, images, code and tags are the same, and no more brackets are left over.
/// </summary>
internal static class AddressProof
{
    /// <summary>The new link or image; null where the changes do something else.</summary>
    public static RenderedLink? LinkOf(BlockText block, VisibleAddress address, Trial trial)
    {
        var (before, after) = (block.Rendered, trial.Rendered);
        List<RenderedLink> others = [.. before.Links.Where(link => !(link.IsBare && link.Span.Start < address.End && link.Span.End > address.Start))];
        if (
            Visible.MarkedParts(after) < Visible.MarkedParts(before)
            || trial.Brackets.Unmatched.Count > block.Brackets.Unmatched.Count
            || trial.Brackets.Count >= block.Brackets.Count + (IsWide(block, address) ? 1 : 0)
            || after.Code.Count != before.Code.Count
            || after.Tags.Count != before.Tags.Count
        )
            return null;
        return after.Images.Count > before.Images.Count ? Image(block, others, address, trial) : Link(block, others, address, trial);
    }

    private static RenderedLink? Link(BlockText block, List<RenderedLink> others, VisibleAddress address, Trial trial)
    {
        var (before, after) = (block.Rendered, trial.Rendered);
        return
            after.Links.Count == others.Count + 1
            && NewLink(block, others, after) is { } link
            && IsMeant(block, address, after, link)
            && Visible.HasSameParts(before, after)
            && Visible.Letters(after) == Visible.Letters(before, 0, address.Start) + Visible.Letters(before, address.End, block.Text.Length)
            ? link
            : null;
    }

    // "![text (https://…": the text of an image is not shown any more.
    private static RenderedLink? Image(BlockText block, List<RenderedLink> others, VisibleAddress address, Trial trial)
    {
        var (before, after) = (block.Rendered, trial.Rendered);
        if (after.Images.Count != before.Images.Count + 1 || !Visible.AreSame(before, others, after, after.Links))
            return null;
        foreach (var (span, url) in after.Images)
        {
            var removed = block.Text.Length - address.End;
            if (
                IsTarget(block, address, url)
                && Visible.Letters(after)
                    == Visible.Letters(before, 0, span.Start) + Visible.Letters(before, block.Text.Length - removed, block.Text.Length)
            )
                return new RenderedLink(span, new Span(span.Start + 2, span.Start + 2), url, false);
        }

        return null;
    }

    private static bool IsTarget(BlockText block, VisibleAddress address, string url) =>
        Uri.UnescapeDataString(url) == Uri.UnescapeDataString(block.Text[address.Start..address.End]);

    private static RenderedLink? NewLink(BlockText block, List<RenderedLink> others, RenderedBlock after)
    {
        var at = 0;
        while (at < others.Count && others[at].Url == after.Links[at].Url && !IsExtra(others[at], after.Links[at], block.Rendered, after))
            at++;
        List<RenderedLink> rest = [.. after.Links];
        rest.RemoveAt(at);
        return Visible.AreSame(block.Rendered, others, after, rest) ? after.Links[at] : null;
    }

    private static bool IsExtra(RenderedLink old, RenderedLink link, RenderedBlock before, RenderedBlock after) =>
        Visible.Letters(before, old) != Visible.Letters(after, link);

    // The label of a link shows something, is no address itself, and closes the brackets that it opens.
    private static bool IsMeant(BlockText block, VisibleAddress address, RenderedBlock after, RenderedLink link)
    {
        if (link.IsBare || !IsTarget(block, address, link.Url) || !LiteralBrackets.AreBalanced(Shown(after, link)))
            return false;
        var letters = Visible.Letters(after, link.Label.Start, link.Label.End);
        return !letters.Contains("http", StringComparison.OrdinalIgnoreCase)
            && (HasLetter(letters) || after.Images.Any(image => link.Label.Contains(image.Span)));
    }

    private static string Shown(RenderedBlock after, RenderedLink link) =>
        string.Concat(
            Enumerable
                .Range(link.Label.Start, link.Label.Length)
                .Where(index => after.Literal[index] != LiteralPlace.None)
                .Select(index => after.Source[index])
        );

    private static bool HasLetter(ReadOnlySpan<char> label)
    {
        foreach (var sign in label)
        {
            if (char.IsLetterOrDigit(sign) || char.IsSurrogate(sign))
                return true;
        }

        return false;
    }

    // Wide brackets are none that count, and become plain ones that vanish.
    private static bool IsWide(BlockText block, VisibleAddress address) =>
        address.Start > 1
        && (
            block.Text.AsSpan(Math.Max(0, address.Start - 3), Math.Min(3, address.Start)).ContainsAny("（【】［］")
            || block.Text[address.Start - 1] == '<'
        );
}
