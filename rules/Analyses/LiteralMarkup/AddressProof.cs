using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Proves that changes make one link of an address that was shown as text, and change nothing else: the same letters are shown but for the address,
/// the other links, images, code and tags are the same, and no more brackets are left over.
/// </summary>
internal static class AddressProof
{
    /// <summary>The new link; null where the changes do something else.</summary>
    public static RenderedLink? LinkOf(BlockText block, VisibleAddress address, Trial trial)
    {
        var (before, after) = (block.Rendered, trial.Rendered);
        List<RenderedLink> others = [.. before.Links.Where(link => !(link.IsBare && link.Span.Start < address.End && link.Span.End > address.Start))];
        if (after.Links.Count != others.Count + 1 || NewLink(block, others, after) is not { } link || !IsMeant(block, address, after, link))
            return null;
        return
            Visible.HasSameParts(before, after)
            && Visible.MarkedParts(after) >= Visible.MarkedParts(before)
            && trial.Brackets.Count < block.Brackets.Count + (IsWide(block, address) ? 1 : 0)
            && trial.Brackets.Unmatched.Count <= block.Brackets.Unmatched.Count
            && Visible.Letters(after) == Visible.Letters(before, 0, address.Start) + Visible.Letters(before, address.End, block.Text.Length)
            ? link
            : null;
    }

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
        var label = after.Source.AsSpan(link.Label.Start, link.Label.Length);
        return !link.IsBare
            && Uri.UnescapeDataString(link.Url) == Uri.UnescapeDataString(block.Text[address.Start..address.End])
            && !label.Contains("http", StringComparison.OrdinalIgnoreCase)
            && LiteralBrackets.AreBalanced(label)
            && (HasLetter(label) || after.Images.Any(image => link.Label.Contains(image.Span)));
    }

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
        && (block.Text.AsSpan(Math.Max(0, address.Start - 3), Math.Min(3, address.Start)).ContainsAny("（【】") || block.Text[address.Start - 1] == '<');
}
