namespace ListLint.Rules;

/// <summary>Finds small words right behind a link, as in <c>[text](https://…)by</c>: they are no ending of the word before.</summary>
/// <param name="trials">The block.</param>
internal sealed class GluedWords(BlockTrials trials)
{
    private static readonly HashSet<string> Words = new(
        ["a", "an", "the", "and", "or", "by", "for", "from", "in", "is", "of", "on", "to", "with", "that", "which", "as", "at", "are", "was"],
        StringComparer.Ordinal
    );

    private readonly BlockText block = trials.Block;

    /// <summary>What is wrong, in order.</summary>
    public IEnumerable<BlockFault> Find()
    {
        foreach (var link in block.Rendered.Links.Where(link => !link.IsBare))
        {
            var end = link.Span.End;
            while (end < block.Text.Length && char.IsLetter(block.Text[end]))
                end++;
            var word = block.Text[link.Span.End..end];
            if (
                !Words.Contains(word)
                || (end < block.Text.Length && block.Text[end] != ' ')
                || trials.Try(new Change(link.Span.End, 0, " ")) is not { } trial
            )
                continue;
            yield return new BlockFault(link.Span.End, end, $"The word \"{word}\" is right after a link. Add a space between them.")
            {
                Repair = trial,
                Title = "Add a space after the link",
                Severity = Severity.Info,
            };
        }
    }
}
