namespace ListLint.Core;

/// <summary>A curated list as an AST: few shared collections in document order, and indexes that are built when first asked for.</summary>
public sealed class CuratedList(SourceText source)
{
    private Dictionary<Type, object> indexes = [];
    private Facts facts = Facts.None;

    /// <summary>The text that was parsed.</summary>
    public SourceText Source { get; } = source;

    /// <summary>What is known from outside.</summary>
    public Facts Facts
    {
        get => facts;
        init => facts = value;
    }

    /// <summary>What stands around the sections: level 0, with the text before the first heading as its body.</summary>
    public required Section Root { get; init; }

    /// <summary>All sections in document order, without the root.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>All entries in document order.</summary>
    public required IReadOnlyList<Entry> Entries { get; init; }

    /// <summary>The groups that the entries stand in, in document order.</summary>
    public required IReadOnlyList<EntryGroup> Groups { get; init; }

    /// <summary>All tables in document order.</summary>
    public required IReadOnlyList<Table> Tables { get; init; }

    /// <summary>Lines that read like rows of a pipe table but that GitHub shows in none, in document order.</summary>
    public IReadOnlyList<LooseRow> LooseRows { get; init; } = [];

    /// <summary>The blocks that hold no other blocks, in document order, the cells of pipe tables among them.</summary>
    public IReadOnlyList<ContentBlock> Blocks { get; init; } = [];

    /// <summary>The items of all bullet and numbered lists in document order, an item before those nested in it.</summary>
    public IReadOnlyList<ListItem> Items { get; init; } = [];

    /// <summary>The definitions of links by reference, in document order, also where a label is defined twice.</summary>
    public IReadOnlyList<LinkDefinition> Definitions { get; init; } = [];

    /// <summary>The tags of HTML, in document order.</summary>
    public IReadOnlyList<RawTag> RawTags { get; init; } = [];

    /// <summary>Emphasis and rules between blocks, in document order.</summary>
    public IReadOnlyList<MarkupSign> Signs { get; init; } = [];

    /// <summary>All links and images in document order, an image behind the link around it.</summary>
    public required IReadOnlyList<Link> Links { get; init; }

    /// <summary>All labels of resources, in document order.</summary>
    public required IReadOnlyList<Label> Labels { get; init; }

    /// <summary>All places that a link in the file can go to: headings and explicit anchors.</summary>
    public required IReadOnlyList<Anchor> Anchors { get; init; }

    /// <summary>The table of contents, or null.</summary>
    public Contents? Contents { get; init; }

    /// <summary>The literal text that GitHub shows, run by run; no code, no markup, no URLs of links.</summary>
    public required IReadOnlyList<Span> TextRuns { get; init; }

    /// <summary>Shows what an edit of a block would do; null where the model was not made from Markdown.</summary>
    public IBlockRenderer? Renderer { get; init; }

    /// <summary>Code blocks and spans, formulas, marks of footnotes, HTML comments and front matter, in order: not linted.</summary>
    public required IReadOnlyList<Span> Hidden { get; init; }

    /// <summary>Marks such as <c>[^1]</c> that have no footnote, in a file that has footnotes, in order: GitHub shows the brackets as text.</summary>
    public IReadOnlyList<Span> LostFootnotes { get; init; } = [];

    /// <summary>
    /// The first offset from which on brackets, emphasis, quotes or lists were nested too deeply to be read, and
    /// are text here; null where all was read.
    /// </summary>
    public int? TooDeep { get; init; }

    /// <summary>The comments that speak to the linter, in order; none from code.</summary>
    public IReadOnlyList<SuppressionComment> Suppressions { get; init; } = [];

    /// <summary>Where comments silence checks of awesome-lint, in no order.</summary>
    public IReadOnlyList<SilencedCheck> SilencedChecks { get; init; } = [];

    /// <summary>All stated dates of entries, captions and headings.</summary>
    public IEnumerable<StatedDate> Dates =>
        Sections
            .Select(section => section.Date)
            .OfType<StatedDate>()
            .Concat(Groups.Select(group => group.Caption?.Date).OfType<StatedDate>().Distinct())
            .Concat(Entries.SelectMany(entry => entry.Dates));

    /// <summary>
    /// The same model with other facts. It keeps the indexes so far: whoever looks at a list before anything is known of it asks for none that
    /// hangs on facts.
    /// </summary>
    public CuratedList With(Facts known)
    {
        var list = (CuratedList)MemberwiseClone();
        lock (indexes)
            (list.facts, list.indexes) = (known, new Dictionary<Type, object>(indexes));
        return list;
    }

    /// <summary>The 1-based line of a node.</summary>
    public int LineOf(Node node) => Source.LineOf(node.Span.Start);

    /// <summary>The inmost section at an offset; <see cref="Root"/> before the first heading.</summary>
    public Section SectionAt(int offset) => Section.At(Sections, offset) ?? Root;

    /// <summary>Whether an offset lies in a code block, a comment or front matter.</summary>
    public bool IsHidden(int offset) => Hidden.Hold(offset);

    /// <summary>An index over the list, built by the first rule that asks and shared by all; the type names it.</summary>
    public T Index<T>(Func<CuratedList, T> build)
        where T : class
    {
        lock (indexes)
        {
            if (!indexes.TryGetValue(typeof(T), out var index))
                indexes[typeof(T)] = index = build(this);
            return (T)index;
        }
    }
}
