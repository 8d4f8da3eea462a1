using ListLint.Core;

namespace ListLint.Rules;

/// <summary>An address that a reader of a block sees.</summary>
/// <param name="Start">Where it starts, its angle bracket left out.</param>
/// <param name="End">Where it ends: before the first bracket that closes nothing in it, and before marks that end a sentence.</param>
internal readonly record struct VisibleAddress(int Start, int End)
{
    private const string Ends = "<>|\"`“”，。；、";

    /// <summary>The addresses of a block that start with a scheme or <c>www.</c>, in order; none from behind links.</summary>
    public static IEnumerable<VisibleAddress> Find(BlockText block)
    {
        var text = block.Text;
        for (var at = 0; at < text.Length; at++)
        {
            if (text.AsSpan(at).IndexOfAny('h', 'H', 'w') is not (>= 0 and var ahead))
                yield break;
            at += ahead;
            if (!IsStart(text, at) || !IsSeen(block, at))
                continue;
            var found = new VisibleAddress(at, EndOf(text, at));
            yield return found;
            at = Math.Max(at, found.End - 1);
        }
    }

    /// <summary>Whether a web address starts at an offset of a text.</summary>
    public static bool IsStart(string text, int at)
    {
        // One look at the second letter tells of nearly all words.
        if (at + 1 >= text.Length || text[at + 1] is not ('t' or 'T' or 'w'))
            return false;
        var rest = text.AsSpan(at);
        return rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("www.", StringComparison.Ordinal);
    }

    /// <summary>Where the address ends that starts at an offset.</summary>
    public static int EndOf(string text, int start)
    {
        var (round, square, curly) = (0, 0, 0);
        var at = start;
        for (; at < text.Length && !char.IsWhiteSpace(text[at]) && !Ends.Contains(text[at], StringComparison.Ordinal); at++)
        {
            if (
                text[at] is '）' or '】'
                || (text[at] == ')' && round-- == 0)
                || (text[at] == ']' && square-- == 0)
                || (text[at] == '}' && curly-- == 0)
            )
                break;
            round += text[at] == '(' ? 1 : 0;
            square += text[at] == '[' ? 1 : 0;
            curly += text[at] == '{' ? 1 : 0;
        }

        while (at > start && text[at - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '*' or '_' or '~' or '\'' or '(' or '[')
            at--;
        return at;
    }

    // An address within another, as archives have them, belongs to that one; in angle brackets it counts right behind a text in brackets.
    private static bool IsSeen(BlockText block, int at)
    {
        if (block.Rendered.Literal[at] == LiteralPlace.None)
            return at >= 2
                && block.Text[at - 1] == '<'
                && block.Text[at - 2] is ']' or ')'
                && block.Rendered.Links.Any(link => link.IsBare && link.Span.Start == at - 1);
        return at == 0 || !(char.IsAsciiLetterOrDigit(block.Text[at - 1]) || block.Text[at - 1] is '/' or '=' or '?' or '%' or '.' or '-');
    }
}
