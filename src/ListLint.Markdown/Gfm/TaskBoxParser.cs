using Markdig.Extensions.TaskLists;
using Markdig.Helpers;
using Markdig.Parsers;

namespace ListLint.Markdown;

/// <summary>Task boxes as in cmark-gfm: a box has a blank behind it, so <c>- [x](url)</c> is a link, which Markdig takes for a box.</summary>
internal sealed class TaskBoxParser : TaskListInlineParser
{
    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        slice.PeekChar(2) == ']' && slice.PeekChar(3).IsWhitespace() && base.Match(processor, ref slice);
}
