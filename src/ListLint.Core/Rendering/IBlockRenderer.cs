namespace ListLint.Core;

/// <summary>Renders a changed block of a list, so that a rule can see what an edit would do before it says so.</summary>
public interface IBlockRenderer
{
    /// <summary>The running text as GitHub shows it within this list, whose definitions hold.</summary>
    /// <param name="markdown">The text of one block, its lines without the prefixes of what they stand in, parted by line feeds.</param>
    /// <returns>Null where the text would not be one block.</returns>
    RenderedBlock? Render(string markdown);
}
