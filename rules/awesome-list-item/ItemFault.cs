using ListLint.Core;

namespace ListLint.Rules;

/// <summary>How an entry departs from the form of awesome lists.</summary>
/// <param name="Span">Where.</param>
/// <param name="Message">What, why, and what to do.</param>
/// <param name="Kind">What it shares with others.</param>
/// <param name="Fix">What corrects it, if it is known.</param>
internal sealed record ItemFault(Span Span, string Message, string Kind, Fix? Fix = null)
{
    private const string Dash = " - ";
    private const string Blanks = " \t\u00A0";

    /// <summary>What is wrong with an entry, in the order of its text.</summary>
    public static IEnumerable<ItemFault> Find(CuratedList list, EntryItem item)
    {
        if (NameOf(list, item) is { } name)
            yield return name;
        if (!item.HasDash)
        {
            if (SeparatorOf(list, item) is { } separator)
                yield return separator;
            yield break;
        }

        if (item.Description.IsEmpty)
        {
            yield return new ItemFault(
                item.Gap,
                "There is nothing after the dash. Write the description, or remove the dash.",
                "entries have nothing after the dash"
            );
            yield break;
        }

        if (DescriptionStart.FaultOf(list, item) is { } start)
            yield return start;
        if (DescriptionEnd.FaultOf(list, item) is { } end)
            yield return end;
    }

    private static ItemFault? NameOf(CuratedList list, EntryItem item)
    {
        if (item.Link.HasImage && item.Link.Text.Trim().Length == 0)
            return new ItemFault(
                item.Link.Span,
                "The link of this entry shows an image and no name. Write the name in it.",
                "links of entries show an image alone"
            );
        var (before, behind) = (item.Link.Span.Start, item.Link.Span.End);
        while (before > item.Text.Start && list.Source.Text[before - 1] is '*' or '_')
            before--;
        while (behind < item.Text.End && list.Source.Text[behind] is '*' or '_')
            behind++;
        var (left, right) = (new Span(before, item.Link.Span.Start), new Span(item.Link.Span.End, behind));
        return left.IsEmpty || left.Length != right.Length
            ? null
            : new ItemFault(
                new Span(before, behind),
                "The link of this entry is emphasized as a whole. Entries have plain links: remove the signs around it.",
                "links of entries are emphasized",
                new Fix("Remove the signs around the link", Safety.Unsafe, [Edit.Delete(left), Edit.Delete(right)])
            );
    }

    private static ItemFault? SeparatorOf(CuratedList list, EntryItem item)
    {
        if (list.Source.Slice(item.Gap).Trim() is "." or ":")
            return new ItemFault(
                item.Gap,
                "There is a punctuation mark right after the link of this entry, and no description. Write the description, or remove the mark.",
                "entries have a punctuation mark and no description"
            );
        if (!ShownText.HasWords(list, item.Gap))
            return null;
        // Emoji, badges and notes in brackets may come first.
        var gap = new Span(ItemNotes.End(list, item.Gap.Start, item.Gap.End), item.Gap.End);
        var words = list.Source.Slice(gap).TrimStart(Blanks);
        if (words.IsEmpty || IsCredit(words))
            return null;
        var signs = words.IndexOfAnyExcept(words[0]) is > 0 and var count ? count : words.Length;
        var what = words[0] switch
        {
            '-' when signs == 1 => "a hyphen without one space on each side",
            '-' or '–' or '—' or '―' or '−' or '‐' or '‑' => signs > 1 ? "more than one hyphen" : "a long dash",
            ':' or '：' => "a colon",
            // Further links can follow, with a comma or another sign between.
            _ => null,
        };
        if (what is null)
            return HasDashLater(words) ? null
                : char.IsLetter(words[0]) || words[0] is '.' or '|' or '/' or '>' or '→' or '=' ? Separator(list, item, "no dash")
                : null;
        return Separator(list, item, what, new Span(gap.Start, gap.End - words[signs..].TrimStart(Blanks).Length));
    }

    // "by Ana", "par cocadmin", "by Ana Silva and Bo Li, May 3, 2024": who made it, and no description. Of several, names begin with capitals.
    private static bool IsCredit(ReadOnlySpan<char> words)
    {
        const int most = 40;
        const int mostOfNames = 120;
        var end = words.IndexOf(' ');
        return end > 0
            && words.Length <= (end + 1 < words.Length && (char.IsUpper(words[end + 1]) || words[end + 1] == '[') ? mostOfNames : most)
            && words[..end] is "by" or "By" or "par" or "von" or "por" or "de" or "di" or "da"
            && words[^1] is not ('.' or '!' or '?');
    }

    // "by OWASP - Talk.": the name goes on behind the link.
    private static bool HasDashLater(ReadOnlySpan<char> words)
    {
        for (var at = words.IndexOfAny("-–—―−"); at >= 0 && at + 1 < words.Length; )
        {
            if (at > 0 && Blanks.Contains(words[at - 1], StringComparison.Ordinal) && Blanks.Contains(words[at + 1], StringComparison.Ordinal))
                return true;
            var next = words[(at + 1)..].IndexOfAny("-–—―−");
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private static ItemFault Separator(CuratedList list, EntryItem item, string what, Span gap = default) =>
        new(
            gap.IsEmpty ? item.Gap : gap,
            $"There is {what} between \"{Excerpt.From(item.Link.Text, 40)}\" and its description. Write a space, a hyphen and a space: \"{Dash}\".",
            $"entries have {what} before their description",
            gap.IsEmpty || gap.End >= item.Text.End || list.Source.Slice(gap).ContainsAny('\r', '\n')
                ? null
                : new Fix(
                    "Write \" - \" before the description",
                    what.EndsWith("dash", StringComparison.Ordinal) || what.EndsWith("side", StringComparison.Ordinal) ? Safety.Safe : Safety.Unsafe,
                    [new Edit(gap, Dash)]
                )
        );
}
