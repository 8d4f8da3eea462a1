using ListLint.Core;

namespace ListLint.Markdown;

/// <summary>Tells links that name a resource of an entry from links that are titles.</summary>
internal sealed class Resources(string source, LabelVocabulary labels)
{
    private const int LongestBracketed = 40;

    private static readonly HashSet<string> Notes = (
        "address intro introduction note notes keyword keywords key author authors affiliation institution tag tags date published "
        + "publication abstract tldr summary description desc venue conference journal year title task oral none 簡介 tasks license "
        + "platform language 简介 地址 作者 关键词 机构 摘要 说明 备注 时间 会议 期刊"
    )
        .Split(' ')
        .Select(word => TextKey.From(word))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a link is labelled as a resource by its text or by the brackets around it: <c>[[x]](u)</c>, <c>[[x](u)]</c>.</summary>
    public bool IsResource(Link link)
    {
        var text = Bare(link.Text);
        if (labels.IsLabel(text))
            return true;
        return text.Length <= LongestBracketed && (IsBracketed(link) || link.Text is ['[', .., ']']);
    }

    /// <summary>
    /// Whether a link that reads like a label is the name of a work all the same: it leads, without brackets, what describes it behind a dash or a
    /// colon, and the list does not start its entries so.
    /// </summary>
    public bool IsName(ReadOnlySpan<Piece> pieces, int index)
    {
        if (
            index >= pieces.Length
            || pieces[index].Link is not { } link
            || link.Text is ['[', .., ']']
            || IsBracketed(link)
            || labels.Leads(link.Text)
        )
            return false;
        var before = pieces[..index];
        return !before.Contains(
                (in piece) =>
                    !piece.IsBlank && !piece.IsBadge && !(piece.Kind == PieceKind.Text && TextKey.IsEmpty(PlainText.WithoutTags(piece.Text)))
            )
            && index + 1 < pieces.Length
            && pieces[index + 1] is { Kind: PieceKind.Text } behind
            && IsDescription(behind.Text);
    }

    /// <summary>
    /// Whether the text before a link names it: <c>Paper: https://…</c>. Gives the name and its length, counted from the text's end.
    /// </summary>
    public bool IsLabelled(ReadOnlySpan<char> before, out string label, out int fromEnd)
    {
        label = "";
        fromEnd = 0;
        var trimmed = before.TrimEnd();
        if (trimmed is not [.., ':' or '：'])
            return false;
        var name = WithoutRemark(trimmed[..^1].TrimEnd());
        var start = name.LastIndexOfAny(",;.|()[]、，。") + 1;
        var word = name[start..].TrimStart(" \t*_-");
        if (word.Length is 0 or > 24 || (!labels.IsLabel(word) && !Notes.Contains(labels.KeyOf(word))))
            return false;
        label = word.ToString();
        fromEnd = before.Length - name.Length + word.Length;
        return true;
    }

    /// <summary>Whether an item only adds to the entry above it: a labelled link, or a note such as "intro: CVPR 2018".</summary>
    public bool IsAddition(ReadOnlySpan<Piece> pieces)
    {
        var at = pieces.IndexOf((in piece) => !piece.IsBlank);
        if (at < 0 || pieces[at].IsBadge)
            return true;
        var first = pieces[at];
        if (first.Link is { } link)
            return IsResource(link);
        if (first.Kind != PieceKind.Text)
            return !pieces.Contains((in piece) => piece.IsTextLink);
        var colon = first.Text.AsSpan().IndexOfAny(':', '：');
        if (colon < 0 && first.Style != PieceStyle.None && at + 1 < pieces.Length && pieces[at + 1].Text is [':' or '：', ..])
            colon = first.Text.Length;
        if (colon >= 0)
        {
            if (
                pieces.First((in piece) => piece.IsTextLink).Link is { } titled
                && !TitleFinder.IsUrl(titled)
                && TitleFinder.WordCount(titled.Text) >= 4
            )
                return false; // Paper: [The title of a work](u)
            return IsNameOfNote(WithoutRemark(first.Text.AsSpan(0, colon).Trim()));
        }

        var lead = pieces.IndexOf((in piece) => piece.IsTextLink);
        return lead < 0
            || (!pieces.Contains((in piece) => piece.IsTextLink && !IsResource(piece.Link!)) && IsShort(pieces[..lead]) && !IsNamed(pieces[..lead]));
    }

    /// <summary>Whether an item is a note by its name: "intro: CVPR 2018".</summary>
    public bool IsNote(ReadOnlySpan<Piece> pieces) =>
        pieces.First((in piece) => !piece.IsBlank) is { Kind: PieceKind.Text, Text: { } text }
        && text.AsSpan().IndexOfAny(':', '：') is > 0 and var colon
        && IsNameOfNote(WithoutRemark(text.AsSpan(0, colon).Trim()));

    private bool IsNameOfNote(ReadOnlySpan<char> name) => labels.IsLabel(name) || Notes.Contains(labels.KeyOf(name)) || labels.IsNoteName(name);

    // "Official code [link](u)" adds to the entry above; "(CVPR 2023) A Long Title, Authors [[Paper](u)]" is an entry of its own.
    private static bool IsShort(ReadOnlySpan<Piece> lead) => lead.Visible().AsSpan().Trim().Count(' ') < 4;

    // "(CVPR 2023) *Name*, [[Paper](u)]": a work with its venue, however short its name is.
    private static bool IsNamed(ReadOnlySpan<Piece> lead) =>
        lead.IndexOf((in piece) => piece.IsWords && piece.Style != PieceStyle.None) is > 0 and var name
        && lead[..name].Visible().AsSpan().TrimEnd() is [.., ')' or ']'] mark
        && DateReader.MayHold(mark);

    private static bool IsDescription(string behind) =>
        behind.AsSpan().TrimStart() is [':' or '：' or '–' or '—' or '-', .., _] text
        && !TextKey.IsEmpty(text)
        && (text[0] is ':' or '：' || (behind[0] == ' ' && text[1] is ' ' or '-'));

    // Paper(Oral): u
    private static ReadOnlySpan<char> WithoutRemark(ReadOnlySpan<char> name) =>
        name is [.., ')' or '）'] && name.LastIndexOfAny('(', '（') is > 0 and var open ? name[..open].TrimEnd() : name;

    /// <summary>A label without the brackets that the list writes around it.</summary>
    public static string Bare(string text)
    {
        var bare = text.AsSpan().Trim().Trim("[]()【】 :：");
        return bare.Length == text.Length ? text : bare.ToString();
    }

    private bool IsBracketed(Link link) =>
        link.Span.Start > 0
        && link.Span.End < source.Length
        && (
            (source[link.Span.Start - 1] == '[' && source[link.Span.End] == ']')
            || (source[link.Span.Start - 1] == '【' && source[link.Span.End] == '】')
        );
}
