using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Finds links that were meant as images, <c>[!text](image)</c>: the sign and the bracket changed places.</summary>
/// <param name="list">The list.</param>
/// <param name="trials">The block.</param>
internal sealed class SwappedImages(CuratedList list, BlockTrials trials)
{
    private readonly BlockText block = trials.Block;

    /// <summary>What is wrong, in order.</summary>
    public IEnumerable<BlockFault> Find()
    {
        foreach (var link in block.Rendered.Links.Where(link => !link.IsBare && ImageAddresses.From(list).Has(link.Url)))
        {
            if (
                Repair(link) is not { } change
                || trials.Try(change) is not { } trial
                || trial.Rendered.Images.Count != block.Rendered.Images.Count + 1
            )
                continue;
            yield return new BlockFault(
                change.At,
                link.Span.End,
                $"GitHub shows \"{Excerpt.From(block.Text[link.Label.Start..link.Label.End], 60)}\" as a link to an image instead of the image. "
                    + "Move the \"!\" right before the \"[\"."
            )
            {
                Repair = trial,
                Title = "Move the \"!\" before the bracket",
                Severity = Severity.Warning,
            };
        }
    }

    // "[!text](image)" and "! [text](image)"
    private Change? Repair(RenderedLink link)
    {
        var (text, start) = (block.Text, link.Span.Start);
        if (link.Label.Start == start + 1 && text[link.Label.Start] == '!')
            return new Change(start, 2, "![");
        return start > 1 && text[start - 1] == ' ' && text[start - 2] == '!' && (start == 2 || char.IsWhiteSpace(text[start - 3]))
            ? new Change(start - 2, 2, "!")
            : null;
    }

    /// <summary>The addresses that a list shows images of, and those that end like the name of one.</summary>
    private sealed class ImageAddresses(CuratedList list)
    {
        private readonly HashSet<string> all = list.Links.Where(link => link.IsImage).Select(link => link.Url).ToHashSet(StringComparer.Ordinal);

        public static ImageAddresses From(CuratedList list) => list.Index(built => new ImageAddresses(built));

        public bool Has(string url) =>
            all.Contains(url)
            || url.EndsWith(".svg", StringComparison.OrdinalIgnoreCase)
            || url.EndsWith(".png", StringComparison.OrdinalIgnoreCase)
            || url.EndsWith(".gif", StringComparison.OrdinalIgnoreCase)
            || url.EndsWith(".jpg", StringComparison.OrdinalIgnoreCase);
    }
}
