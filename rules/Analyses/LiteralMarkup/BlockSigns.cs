using System.Buffers;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// What the signs tell that are shown of one block, before it is rendered: whether a bracket or a mark of it may be faulty. Where each bracket has
/// its partner, as around the labels of an entry, and nothing shown could be an address or a mark, none is.
/// </summary>
internal sealed class BlockSigns(CuratedList list)
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("[]()【】［］（）*_`");
    private readonly string text = list.Source.Text;
    private readonly Stack<char> open = new();
    private Span block;
    private int depth;
    private bool hasSquare;

    // Whether something is faulty beside square brackets that is fine without them.
    private bool isOdd;

    /// <summary>Begins a block.</summary>
    public void Start(Span block)
    {
        open.Clear();
        (this.block, depth, hasSquare, isOdd) = (block, 0, false, false);
    }

    /// <summary>Reads a run of the block, of which each is read in order; whether it alone makes the block suspect.</summary>
    public bool Read(Span run)
    {
        if (IsSwapped(run))
            return true;
        var (before, least) = (open.Count, open.Count);
        for (var at = run.Start; at < run.End; at++)
        {
            if (text.AsSpan(at, run.End - at).IndexOfAny(Signs) is not (>= 0 and var ahead))
                break;
            at += ahead;
            if (IsSuspect(at))
                return true;
            least = Math.Min(least, open.Count);
        }

        // The text of a link is matched by itself.
        isOdd |= (least < before || open.Count > before) && IsInLink(run);
        return false;
    }

    /// <summary>Whether the block, of which all is read, is suspect.</summary>
    public bool AreSuspect() => depth != 0 || (hasSquare && (isOdd || open.Count > 0 || HasAddress()));

    // "[!text](image)", "! [text](image)", "[text](address)by", "text(https://x.example)" and "https:// x.example"
    private bool IsSwapped(Span run) =>
        !run.IsEmpty
        && (
            (run.Start > 0 && text[run.Start] == '!' && text[run.Start - 1] == '[')
            || (run.Length > 1 && text[run.End - 1] == ' ' && text[run.End - 2] == '!')
            || (run.Start > 0 && text[run.Start - 1] is ')' or ']' && char.IsAsciiLetterLower(text[run.Start]))
            || (run.Length > 1 && text[run.End - 1] == '(' && char.IsLetterOrDigit(text[run.End - 2]))
            || text.AsSpan(run.Start, run.Length).Contains("//", StringComparison.Ordinal)
        );

    // A parenthesis without its partner, or a mark that does not stand within a word.
    private bool IsSuspect(int at)
    {
        switch (text[at])
        {
            // Behind a link or an image one may be the start of a target.
            case '(' when at > 0 && text[at - 1] is ')' or ']':
                return true;
            case '(':
                depth++;
                Open(at);
                return false;
            case ')':
                Close(at, '(');
                return --depth < 0;
            case '[':
                hasSquare = true;
                Open(at);
                return false;
            case ']':
                hasSquare = true;
                Close(at, '[');
                isOdd |= list.Definitions.Count > 0 && (IsWord(at + 1) || (at + 1 < text.Length && text[at + 1] == '-'));
                return false;
            case '（' or '）':
                isOdd = true;
                return false;
            case '*' or '_':
                isOdd = true;
                return !IsWord(at - 1) || !IsWord(at + 1);
            default:
                return true;
        }
    }

    // What is escaped opens and closes nothing, and a number sign may name a place.
    private void Open(int at)
    {
        open.Push(text[at]);
        isOdd |= IsEscaped(at) || (at + 1 < text.Length && text[at + 1] == '#');
    }

    private void Close(int at, char opener) => isOdd |= !open.TryPop(out var last) || last != opener || IsEscaped(at);

    private bool IsEscaped(int at) => at > 0 && text[at - 1] == '\\';

    private bool IsWord(int at) => at >= 0 && at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_');

    private bool IsInLink(Span run) =>
        list.Links.LastUpTo(run.Start, static link => link.Span) is >= 0 and var at
        && (list.Links[at].Span.Contains(run.Start) || list.Links[at].Outer?.Span.Contains(run.Start) == true);

    // Addresses that are shown, and tags that may be links.
    private bool HasAddress()
    {
        var shown = text.AsSpan(block.Start, block.Length);
        if (shown.Contains("www.", StringComparison.Ordinal) && HasBareName() || shown.Contains("! [", StringComparison.Ordinal))
            return true;
        var tag = list.RawTags.FirstFrom(block.Start, static tag => tag.Span);
        if (tag < list.RawTags.Count && list.RawTags[tag].Span.Start < block.End)
            return true;
        for (var at = list.Links.FirstFrom(block.Start, static link => link.Span); at < list.Links.Count; at++)
        {
            if (list.Links[at].Span.Start >= block.End)
                return false;
            if (list.Links[at].Form is not (LinkForm.Inline or LinkForm.Reference))
                return true;
        }

        return false;
    }

    private bool HasBareName()
    {
        for (var at = list.TextRuns.FirstReaching(block.Start); at < list.TextRuns.Count && list.TextRuns[at].Start < block.End; at++)
        {
            if (list.Source.Slice(list.TextRuns[at]).Contains("www.", StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
