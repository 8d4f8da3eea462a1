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

    private static readonly HashSet<string> Known = (
        "paper papers pdf code codes github git gitlab repo repository source sourcecode project projectpage projectsite page website web "
        + "site homepage home webpage link links url arxiv doi openreview abs abstract html bib bibtex slides slide poster video videos "
        + "youtube demo demos onlinedemo livedemo data dataset datasets model models weights checkpoint checkpoints huggingface hf hfmodel "
        + "hfdataset modelscope blog blogpost post article docs doc documentation tutorial supp supplementary supplement "
        + "appendix talk presentation notebook colab kaggle api book download downloads leaderboard review reviews tweet twitter thread "
        + "official officialcode unofficial implementation impl clients client playground space spaces gradio "
        + "citation cite scholar semanticscholar acm ieee springer elsevier nature biorxiv medrxiv preprint published proceedings "
        + "paperwithcode paperswithcode pwc "
        + "论文 代码 项目 主页 链接 地址 数据 模型 网站 官网 文档 视频 博客 论文链接 代码链接 下载 "
        + "论文地址 项目地址 论文コード 論文 コード"
    )
        .Split(' ')
        .Select(word => TextKey.From(word))
        .ToHashSet(StringComparer.Ordinal);

    private readonly HashSet<string> learned = new(StringComparer.Ordinal);
    private readonly HashSet<string> leading = new(StringComparer.Ordinal);
    private readonly HashSet<string> noteNames = new(StringComparer.Ordinal);

    // Lists write the same few words again and again.
    private readonly Dictionary<string, Word> words = new(StringComparer.Ordinal);

    /// <summary>Learns from the blocks of a list.</summary>
    public LabelVocabulary(DocumentPieces document)
    {
        var uses = new Dictionary<string, Use>(StringComparer.Ordinal);
        var notes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var leaf in document.Leaves)
        {
            var block = document.Get(leaf);
            CountLabels(block, uses);
            CountNoteNames(block, notes);
        }

        var fields = new NestedFields(document);
        learned.UnionWith(fields.Links);
        noteNames.UnionWith(fields.Names);

        foreach (var (key, use) in uses)
        {
            if (use.Targets.Count >= Repeated && use.Behind * 5 >= use.Targets.Count * 4 && !Known.Contains(key))
                learned.Add(key);
            if (use.Leading >= Repeated)
                leading.Add(key);
        }

        foreach (var (key, count) in notes)
        {
            if (count >= RepeatedNote && key.Length > 0)
                noteNames.Add(key);
        }
    }

    /// <summary>Whether a name in front of a colon is one that the list gives its notes, such as "Size" in "Size: 3 GB".</summary>
    public bool IsNoteName(ReadOnlySpan<char> name) => name.Length <= LongestLabel && noteNames.Contains(WordOf(name).Key);

    /// <summary>Whether a text names a resource. A number may follow: "code2", "Paper 1"; several may be joined: "PDF/Code".</summary>
    public bool IsLabel(ReadOnlySpan<char> text) =>
        text.Length <= LongestLabel && (WordOf(text) is var word) && (word.IsLabel ??= Decide(word.Text, word.Key));

    /// <summary>Whether the list starts several of its entries with a link of that text.</summary>
    public bool Leads(string text) => leading.Contains(KeyOf(text));

    /// <summary>The key of a text; found, not made, for a word that was seen before.</summary>
    public string KeyOf(ReadOnlySpan<char> text) => text.Length <= LongestLabel ? WordOf(text).Key : TextKey.From(text);

    /// <summary>A label; those that are written alike share their strings.</summary>
    public Label Label(string text, Span span) =>
        text.Length <= LongestLabel && WordOf(text) is var word ? new Label(span, word.Text, word.Key) : new Label(span, text, TextKey.From(text));

    private Word WordOf(ReadOnlySpan<char> text)
    {
        var found = words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!found.TryGetValue(text, out var word))
            found[text] = word = new Word(text.ToString(), TextKey.From(text));
        return word;
    }

    private static void CountLabels(Piece[] block, Dictionary<string, Use> uses)
    {
        var leading = true;
        foreach (ref readonly var piece in block.AsSpan())
        {
            if (piece.IsTextLink && piece.Link is { Text.Length: <= LongestLabel } link && TextKey.From(link.Text) is { Length: > 0 } key)
            {
                if (!uses.TryGetValue(key, out var use))
                    uses[key] = use = new Use();
                use.Targets.Add(link.Url);
                use.Behind += leading ? 0 : 1;
                use.Leading += leading ? 1 : 0;
            }

            leading = leading && (piece.IsBlank || (piece.Kind == PieceKind.Text && TextKey.IsEmpty(piece.Text)));
        }
    }

    // "Topic: [Title](u)" is no note, so only names with text or a bare address behind the colon count.
    private static void CountNoteNames(Piece[] block, Dictionary<string, int> counts)
    {
        if (block.First((in piece) => !piece.IsBlank) is not { Kind: PieceKind.Text, Style: PieceStyle.None } first)
            return;
        var colon = first.Text.AsSpan().IndexOfAny(':', '：');
        if (colon is <= 0 or > LongestLabel || block.Contains((in piece) => piece.IsTextLink && !TitleFinder.IsUrl(piece.Link!)))
            return;
        var key = TextKey.From(first.Text.AsSpan(0, colon));
        counts[key] = counts.GetValueOrDefault(key) + 1;
    }

    private bool Decide(string text, string key)
    {
        if (key.Length == 0)
            return true;
        if (Known.Contains(key) || learned.Contains(key))
            return true;
        if (text.IndexOfAny(['(', '（']) is > 0 and var remark && text[^1] is ')' or '）')
            return IsLabel(text.AsSpan(0, remark).Trim());
        return IsNumbered(text, key)
            || text.Split([' ', '/', '&', '+', ':', '-'], StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 and <= 4 } parts
                && parts.All(part => Known.Contains(TextKey.From(part)));
    }

    // "code2", "Paper 12"; "Web98" is a name.
    private bool IsNumbered(string text, string key)
    {
        var bare = key.AsSpan().TrimEnd("0123456789");
        if (bare.IsEmpty || bare.Length == key.Length)
            return false;
        var isApart = text.AsSpan().TrimEnd("0123456789)")[^1] is var last && !char.IsLetter(last);
        return (isApart || key.Length == bare.Length + 1) && bare.ToString() is var name && (Known.Contains(name) || learned.Contains(name));
    }

    // How a key is used as a label: behind something else, and for which targets.
    private sealed class Use
    {
        public int Behind { get; set; }

        public int Leading { get; set; }

        public HashSet<string> Targets { get; } = new(1);
    }

    private sealed class Word(string text, string key)
    {
        public string Text { get; } = text;

        public string Key { get; } = key;

        /// <summary>Whether it names a resource; null while nobody asked.</summary>
        public bool? IsLabel { get; set; }
    }
}
