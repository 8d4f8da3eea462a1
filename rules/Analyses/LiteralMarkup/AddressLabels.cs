using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A text that may be meant as that of a link.</summary>
/// <param name="Open">Where its bracket is; -1 where there is none to change, and one is to be put before <see cref="Start"/>.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct AddressLabel(int Open, int Start, int End)
{
    /// <summary>Whether it is a text as good as any, unless the other blocks of the list start with a link.</summary>
    public bool NeedsHabit { get; init; }
}

/// <summary>Finds what may be the text of the link that an address was meant to be.</summary>
internal static class AddressLabels
{
    private const int Reach = 300;
    private const int MostWords = 80;
    private const string Joints = "[](){}<>\"'“”（【］】）［ ";

    /// <summary>Where the blanks and brackets start that stand right before an address.</summary>
    public static int JointOf(BlockText block, VisibleAddress address)
    {
        var start = address.Start;
        while (start > 0 && Joints.Contains(block.Text[start - 1], StringComparison.Ordinal) && !block.IsNode(start - 1))
            start--;
        return start;
    }

    /// <summary>What may be the text, the nearest first.</summary>
    public static List<AddressLabel> Find(BlockText block, VisibleAddress address)
    {
        var found = new List<AddressLabel>();
        var joint = JointOf(block, address);
        var isBlank = block.Text.AsSpan(joint, address.Start - joint).IsWhiteSpace();
        AddPairs(block, address, joint, found);
        AddImage(block, address, joint, found);
        AddOpen(block, address, joint, isBlank, found);
        if (found.Count == 0)
            AddUnopened(block, joint, address, found);
        if (found.Count == 0 && AddSwapped(block, address) is { } label)
            found.Add(label);
        return found;
    }

    // "[text] https://…", "(text)[https://…": the pair ends within the joint. A remark in parentheses before an address is no text of it.
    private static void AddPairs(BlockText block, VisibleAddress address, int joint, List<AddressLabel> found)
    {
        var (opens, isLeft) = (false, false);
        for (var at = address.Start - 1; at >= joint; at--)
        {
            var sign = block.Text[at];
            isLeft |= sign == ']' && block.Brackets.IsUnmatched(at);
            if (sign is ']' or ')' or '】' or '］' && block.Brackets.PartnerOf(at) is >= 0 and var open && (sign == ']' || (opens && !isLeft)))
            {
                found.Add(new AddressLabel(open, open + 1, at));
                // "[pdf]](https://…)": the brackets may be a part of the text, as in "[[pdf]](https://…)".
                if (sign == ']' && at + 1 < address.Start && block.Text[at + 1] == ']')
                    found.Add(new AddressLabel(-1, open, at + 1));
            }

            opens |= sign is '(' or '[' or '（' or '{' or '<';
        }
    }

    // "![alt](image)(https://…)"
    private static void AddImage(BlockText block, VisibleAddress address, int joint, List<AddressLabel> found)
    {
        foreach (var (span, _) in block.Rendered.Images)
        {
            if (span.End != joint || block.IsLinked(span.Start))
                continue;
            var hasBracket = span.Start > 0 && block.Text[span.Start - 1] == '[';
            if (!hasBracket || block.Brackets.PartnerOf(span.Start - 1) is var partner && (partner < joint || partner >= address.End))
                found.Add(new AddressLabel(hasBracket ? span.Start - 1 : -1, span.Start, span.End));
            if (!hasBracket)
                AddImagesBefore(block, span, found);
        }
    }

    // "![alt](image) ![alt](image)](https://…)": the text of the link may be one image or all of them.
    private static void AddImagesBefore(BlockText block, Span last, List<AddressLabel> found)
    {
        var start = last.Start;
        for (var at = block.Rendered.Images.Count - 1; at >= 0; at--)
        {
            var span = block.Rendered.Images[at].Span;
            if (span.End > start)
                continue;
            if (!block.Text.AsSpan(span.End, start - span.End).IsWhiteSpace() || block.IsLinked(span.Start))
                return;
            start = span.Start;
            found.Add(new AddressLabel(-1, start, last.End));
        }
    }

    // "[text(https://…)", "[text)(https://…)": a bracket that nothing closes, or only what stands behind the address.
    private static void AddOpen(BlockText block, VisibleAddress address, int joint, bool isBlank, List<AddressLabel> found)
    {
        for (var at = joint - 1; at >= Math.Max(0, address.Start - Reach) && !block.IsLinked(at) && block.Text[at] != '\n'; at--)
        {
            if (block.Text[at] is not ('[' or '【' or '［') || block.Rendered.Literal[at] == LiteralPlace.None)
                continue;
            var partner = block.Brackets.PartnerOf(at);
            // "[see the page (https://…)]" is a remark.
            if (partner >= 0 && (partner < address.End || isBlank || char.IsWhiteSpace(block.Text[joint])))
                continue;
            if (partner < 0 && isBlank && !block.Brackets.IsUnmatched(at))
                continue;
            var end = joint;
            while (end < address.Start && block.Text[end] is ')' or '"' or '\'' && Closes(block.Text, at + 1, end))
                end++;
            found.Add(new AddressLabel(at, at + 1, end));
            return;
        }
    }

    private static bool Closes(string text, int start, int at) =>
        text[at] switch
        {
            ')' => text.AsSpan(start, at - start).Count('(') > text.AsSpan(start, at - start).Count(')'),
            var quote => text.AsSpan(start, at - start).Count(quote) % 2 == 1,
        };

    // "(https://…)[text]"
    private static AddressLabel? AddSwapped(BlockText block, VisibleAddress address)
    {
        var (text, open) = (block.Text, address.End + 1);
        return
            address.Start > 0
            && text[address.Start - 1] == '('
            && open < text.Length
            && text[address.End] == ')'
            && text[open] == '['
            && block.Brackets.PartnerOf(open) is > 0 and var close
            && !(address.Start > 1 && text[address.Start - 2] is ']' or ')')
            ? new AddressLabel(open, open + 1, close)
            : null;
    }

    // "text](https://…)": the text is what the line or the block starts with, if that is short and holds no other link, or what follows a dash in it.
    private static void AddUnopened(BlockText block, int joint, VisibleAddress address, List<AddressLabel> found)
    {
        var signs = block.Text.AsSpan(joint, address.Start - joint);
        var isGlued = signs is "(" && joint > 0 && char.IsLetterOrDigit(block.Text[joint - 1]);
        if (joint == 0 || (!isGlued && (!signs.Contains(']') || signs.IndexOfAny('(', '<', '{') < 0)))
            return;
        var start = block.Text.LastIndexOf('\n', joint - 1) + 1;
        while (start < joint && block.Text[start] is '*' or '_' or ' ' or '"' or '!')
            start++;
        var isPlain = joint - start <= MostWords && !block.Text.AsSpan(start, joint - start).ContainsAny("[]|:");
        for (var at = start; at < joint && isPlain; at++)
            isPlain = !block.IsLinked(at);
        if (!isPlain || start >= joint)
            return;
        for (var at = joint - 1; at > start + 1; at--)
        {
            if (
                block.Text[at - 1] == ' '
                && block.Text[at - 2] is '-' or '–' or '—'
                && block.Text[start..(at - 1)].Contains(' ', StringComparison.Ordinal)
            )
                found.Add(new AddressLabel(-1, at, joint) { NeedsHabit = isGlued });
        }

        found.Add(new AddressLabel(-1, start, joint) { NeedsHabit = isGlued });
    }
}
