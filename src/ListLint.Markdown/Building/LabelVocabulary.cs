using System.Collections.Frozen;
using System.Runtime.InteropServices;
using ListLint.Core;

namespace ListLint.Markdown;

/// <summary>
/// Which link texts name a resource ("Paper", "Code") rather than a work: those that every list uses, and those that this list
/// repeats behind something else for different targets.
/// </summary>
internal sealed class LabelVocabulary
{
    private const int Repeated = 3;
    private const int RepeatedNote = 5;
    private const int LongestLabel = 24;

    private static readonly FrozenSet<string> Known = (
        "paper papers pdf code codes github git gitlab repo repository source sourcecode project projectpage projectsite page website web site homepage home " +
        "webpage link links url arxiv doi openreview abs abstract html bib bibtex slides slide poster video videos youtube demo demos onlinedemo livedemo data dataset datasets " +
        "model models weights checkpoint checkpoints huggingface hf hfmodel hfdataset modelscope blog blogpost post article docs doc documentation tutorial supp supplementary supplement " +
        "appendix talk presentation notebook colab kaggle api book download downloads leaderboard review reviews tweet twitter thread " +
        "official officialcode unofficial implementation impl clients client playground space spaces gradio " +
        "citation cite scholar semanticscholar acm ieee springer elsevier nature biorxiv medrxiv preprint published proceedings paperwithcode paperswithcode pwc " +
        "论文 代码 项目 主页 链接 地址 数据 模型 网站 官网 文档 视频 博客 论文链接 代码链接 下载 论文地址 项目地址 论文コード 論文 コード").Split(' ')
        .Select(word => TextKey.Of(word)).ToFrozenSet(StringComparer.Ordinal);

    private readonly HashSet<string> learned = new(StringComparer.Ordinal);
    private readonly HashSet<string> noteNames = new(StringComparer.Ordinal);

    // Lists write the same few labels again and again.
    private readonly Dictionary<string, bool> decided = new(StringComparer.Ordinal);

    /// <summary>Learns from the blocks of a list.</summary>
    public LabelVocabulary(IReadOnlyCollection<List<Piece>> blocks)
    {
        var uses = new Dictionary<string, (int Behind, HashSet<string>? Targets)>(StringComparer.Ordinal);
        foreach (var block in blocks)
        {
            var leading = true;
            foreach (var piece in block)
            {
                if (piece.IsTextLink && piece.Link is { Text.Length: <= LongestLabel } link && TextKey.Of(link.Text) is { Length: > 0 } key)
                {
                    ref var use = ref CollectionsMarshal.GetValueRefOrAddDefault(uses, key, out _);
                    use.Targets ??= new HashSet<string>(1);
                    use.Targets.Add(link.Url);
                    use.Behind += leading ? 0 : 1;
                }

                leading &= piece.IsBlank() || (piece.Kind == PieceKind.Text && TextKey.IsEmpty(piece.Text));
            }
        }

        LearnNoteNames(blocks);
        foreach (var (key, use) in uses)
        {
            if (use.Targets!.Count >= Repeated && use.Behind * 5 >= use.Targets!.Count * 4)
                learned.Add(key);
        }
    }

    /// <summary>Whether a name in front of a colon is one that the list gives its notes, such as "Size" in "Size: 3 GB".</summary>
    public bool IsNoteName(ReadOnlySpan<char> name) => name.Length <= LongestLabel && noteNames.Contains(TextKey.Of(name));

    // "Topic: [Title](u)" is no note, so only names with text or a bare address behind the colon count.
    private void LearnNoteNames(IReadOnlyCollection<List<Piece>> blocks)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var block in blocks)
        {
            if (block.Find(piece => !piece.IsBlank()) is not { Kind: PieceKind.Text, Style: PieceStyle.None } first)
                continue;
            var colon = first.Text.AsSpan().IndexOfAny(':', '：');
            if (colon is <= 0 or > LongestLabel || block.Exists(piece => piece.IsTextLink && !TitleFinder.IsUrl(piece.Link!)))
                continue;
            var key = TextKey.Of(first.Text.AsSpan(0, colon));
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        noteNames.UnionWith(counts.Where(count => count.Value >= RepeatedNote && count.Key.Length > 0).Select(count => count.Key));
    }

    /// <summary>Whether a text names a resource. A number may follow: "code2", "Paper 1"; several may be joined: "PDF/Code".</summary>
    public bool IsLabel(string text)
    {
        if (text.Length > LongestLabel)
            return false;
        if (!decided.TryGetValue(text, out var isLabel))
            decided[text] = isLabel = Decide(text);
        return isLabel;
    }

    private bool Decide(string text)
    {
        var key = TextKey.Of(text);
        if (key.Length == 0)
            return true;
        if (Known.Contains(key) || learned.Contains(key))
            return true;
        if (text.IndexOfAny(['(', '（']) is > 0 and var remark && text[^1] is ')' or '）')
            return IsLabel(text[..remark].Trim());
        var bare = key.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return (bare.Length > 0 && Known.Contains(bare)) || text.Split([' ', '/', '&', '+', ':', '-'], StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 and <= 4 } parts
            && parts.All(part => Known.Contains(TextKey.Of(part)));
    }
}
