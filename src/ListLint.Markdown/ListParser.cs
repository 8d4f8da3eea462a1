using ListLint.Core;
using Markdig.Syntax;

namespace ListLint.Markdown;

/// <summary>Parses a file into the model of a curated list.</summary>
public static class ListParser
{
    private const int LongText = 1 << 22;

    /// <summary>The list in a text. Every text is a list, if an empty one; nothing is thrown for bad Markdown.</summary>
    public static CuratedList Parse(SourceText source, Facts facts)
    {
        var list = Build(source, facts);
        LetGo(source.Text);
        return list;
    }

    private static CuratedList Build(SourceText source, Facts facts)
    {
        var document = new DocumentPieces(source.Text);
        LetGo(source.Text);
        var sections = new SectionBuilder(document);
        var parts = new ModelParts(source, document, sections, new LabelVocabulary(document));
        new BlockWalker(parts).Walk();
        PlaceLinks(document, sections);
        MarkContent(document, sections);
        var blocks = BlockReader.Read(document);
        parts.Entries.Sort((left, right) => left.Span.CompareTo(right.Span));
        parts.LabelNodes.Sort((left, right) => left.Span.CompareTo(right.Span));
        return new CuratedList(source)
        {
            Facts = facts,
            Root = sections.Root,
            Sections = sections.Sections,
            Entries = parts.Entries,
            Groups = parts.Groups,
            Tables = [.. parts.Tables.OrderBy(table => table.Span.Start)],
            Links = document.Links,
            Labels = parts.LabelNodes,
            Anchors = sections.Anchors,
            Contents = parts.Contents,
            LooseRows = LooseRowFinder.Find(document),
            Renderer = BlockRenderer.Create(document.Document),
            Blocks = blocks.Blocks,
            Items = blocks.Items,
            Definitions = blocks.Definitions,
            Signs = [.. document.Signs],
            RawTags = document.RawTags.ToArray(),
            TextRuns = document.TextRuns.ToArray(),
            Hidden = document.Hidden.ToArray(),
            LostFootnotes = document.LostFootnotes.ToArray(),
            TooDeep = Nesting.LeftIn(document.Document),
            Suppressions = [.. document.Comments.Select(comment => SuppressionSyntax.Read(source, comment)).OfType<SuppressionComment>()],
            SilencedChecks = LintComments.Read(source, document),
        };
    }

    private static void PlaceLinks(DocumentPieces document, SectionBuilder sections)
    {
        var open = 0;
        foreach (var link in document.Links)
        {
            while (open < sections.Sections.Count && sections.Sections[open].Heading.Start <= link.Span.Start)
                open++;
            link.Section = open == 0 ? sections.Root : sections.Sections[open - 1];
            if (link.Outer is { } outer)
                (link.Entry, link.Cell, link.Role) = (outer.Entry, outer.Cell, LinkRole.Badge);
        }
    }

    // What a long text was parsed with is many times its size, and the collector would let it lie until as much again is made of the model.
    private static void LetGo(string text)
    {
        if (text.Length >= LongText)
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    // Comments, rules, definitions, anchors and "back to top" show nothing that a section is for.
    private static void MarkContent(DocumentPieces document, SectionBuilder sections)
    {
        foreach (var block in document.Leaves)
        {
            if (block is HeadingBlock or ThematicBreakBlock or LinkReferenceDefinition)
                continue;
            var section = sections.At(block.Span.Start);
            if (!section.HasContent && !section.Heading.Contains(block.Span.Start))
                section.HasContent =
                    block is CodeBlock
                    || document
                        .Get(block)
                        .Contains(
                            (in piece) => !piece.IsBlank && piece.Link is not { IsInPage: true } && (piece.IsBadge || !TextKey.IsEmpty(piece.Text))
                        );
        }
    }
}
